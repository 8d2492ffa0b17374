import { lazy } from '../../text/lazy.ts';
import { KERNELS } from './assembly/code.ts';

/** Of JavaScript's interface to WebAssembly what is used here: types for Node 20 do not have it. */
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object) => { exports: unknown };
};

/** What `assembly/kernels.ts` exports; it says what each does. Numbers are passed by their addresses in `memory`. */
interface Kernels {
  memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  multiply(
    rows: number,
    count: number,
    width: number,
    taps: number,
    gap: number,
    weights: number,
    bias: number,
    outputs: number,
    out: number,
  ): void;
  rectify(numbers: number, count: number): void;
  addPositive(more: number, numbers: number, count: number): void;
  read(
    inputs: number,
    count: number,
    step: 1 | -1,
    weights: number,
    bias: number,
    size: number,
    states: number,
  ): void;
}

export const FLOAT_BYTES = Float32Array.BYTES_PER_ELEMENT;
/** Four floats are read and written together, fastest where an address is a multiple of this. */
const FOUR = 4 * FLOAT_BYTES;
/** WebAssembly's memory grows by pages of so many bytes. */
const PAGE = 65_536;

const compiled = lazy(() => new WebAssembly.Module(Buffer.from(KERNELS, 'base64')));

/** The kernels, with a memory of their own in which room is taken, and all given back that was taken after some. */
export class Workspace {
  readonly kernels = new WebAssembly.Instance(compiled()).exports as Kernels;
  #taken = 0;

  /** How many bytes are taken. */
  get taken(): number {
    return this.#taken;
  }

  /** How many there are. */
  get size(): number {
    return this.kernels.memory.buffer.byteLength;
  }

  /** Takes room for so many numbers, each of them 0, and gives its address. What was looked at before may be gone. */
  take(count: number): number {
    const at = Math.ceil(this.#taken / FOUR) * FOUR;
    this.#taken = at + count * FLOAT_BYTES;
    const missing = this.#taken - this.size;
    if (missing > 0) this.kernels.memory.grow(Math.ceil(missing / PAGE));
    this.numbers(at, count).fill(0);
    return at;
  }

  /** Takes room for numbers and puts them there. */
  put(numbers: Float32Array): number {
    const at = this.take(numbers.length);
    this.numbers(at, numbers.length).set(numbers);
    return at;
  }

  /** Gives back all that was taken since so many bytes were. */
  giveBack(taken: number): void {
    this.#taken = taken;
  }

  /** Copies numbers from one address to another. */
  copy(from: number, to: number, count: number): void {
    this.numbers(to, count).set(this.numbers(from, count));
  }

  /** The numbers at an address, until more room is taken. */
  numbers(at: number, count: number): Float32Array {
    return new Float32Array(this.kernels.memory.buffer, at, count);
  }
}
