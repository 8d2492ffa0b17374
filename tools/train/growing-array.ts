type Numbers =
  | Uint8Array<ArrayBuffer>
  | Uint16Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | Float32Array<ArrayBuffer>;

/** Numbers of one type, with room for more. */
export class GrowingArray<T extends Numbers> {
  readonly #make: new (
    size: number,
  ) => T;
  #values: T;
  length = 0;

  constructor(make: new (size: number) => T) {
    this.#make = make;
    this.#values = new make(1 << 16);
  }

  push(more: ArrayLike<number>): void {
    while (this.length + more.length > this.#values.length) {
      const larger = new this.#make(this.#values.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values.set(more, this.length);
    this.length += more.length;
  }

  bytes(): Uint8Array {
    const { buffer, BYTES_PER_ELEMENT } = this.#values;
    return new Uint8Array(buffer, 0, this.length * BYTES_PER_ELEMENT);
  }
}
