/**
 * The network's arithmetic, in AssemblyScript: `npm run assemble` makes `code.ts` of it. Four 32-bit floats are
 * worked out at a time (WebAssembly's fixed-width SIMD). Every operation is exact to the last bit on every machine
 * (IEEE 754) and done in the same order, so the same page gets the same scores everywhere.
 *
 * Numbers lie in the module's memory, and are passed by their addresses.
 */

/** Bytes of a float, and of the four that are worked out together. */
const FLOAT: usize = 4;
const FOUR: usize = 4 * FLOAT;

/**
 * What a layer makes of rows: its bias, and its weights times the rows in a window around each row, end to end.
 * Four rows and eight outputs are worked out at a time, so that a number that was read is used more than once
 * (register tiling, Goto & van de Geijn 2008); so up to three rows after the last are read and written too.
 *
 * @param rows the first row of the first window
 * @param count how many rows
 * @param width the numbers of a row
 * @param taps the rows of a window
 * @param gap how many rows apart they lie
 * @param weights eight outputs after eight, input by input: what the input counts for each of them
 * @param bias a number for each output
 * @param outputs how many, a multiple of eight
 * @param out where a row of outputs is put for every row
 */
export function multiply(
  rows: usize,
  count: i32,
  width: i32,
  taps: i32,
  gap: i32,
  weights: usize,
  bias: usize,
  outputs: i32,
  out: usize,
): void {
  const row = (width as usize) * FLOAT;
  const outRow = (outputs as usize) * FLOAT;
  const skip = ((gap - 1) as usize) * row;
  for (let n = 0; n < count; n += 4) {
    let weight = weights;
    for (let output: usize = 0; output < outRow; output += 2 * FOUR) {
      let a0 = v128.load(bias + output);
      let a1 = v128.load(bias + output, FOUR);
      let b0 = a0;
      let b1 = a1;
      let c0 = a0;
      let c1 = a1;
      let d0 = a0;
      let d1 = a1;
      let from = rows;
      for (let tap = 0; tap < taps; tap++) {
        for (const end = from + row; from < end; from += FLOAT) {
          const low = v128.load(weight);
          const high = v128.load(weight, FOUR);
          const a = v128.load32_splat(from);
          const b = v128.load32_splat(from + row);
          const c = v128.load32_splat(from + 2 * row);
          const d = v128.load32_splat(from + 3 * row);
          a0 = f32x4.add(a0, f32x4.mul(a, low));
          a1 = f32x4.add(a1, f32x4.mul(a, high));
          b0 = f32x4.add(b0, f32x4.mul(b, low));
          b1 = f32x4.add(b1, f32x4.mul(b, high));
          c0 = f32x4.add(c0, f32x4.mul(c, low));
          c1 = f32x4.add(c1, f32x4.mul(c, high));
          d0 = f32x4.add(d0, f32x4.mul(d, low));
          d1 = f32x4.add(d1, f32x4.mul(d, high));
          weight += 2 * FOUR;
        }
        from += skip;
      }
      let to = out + output;
      v128.store(to, a0);
      v128.store(to, a1, FOUR);
      to += outRow;
      v128.store(to, b0);
      v128.store(to, b1, FOUR);
      to += outRow;
      v128.store(to, c0);
      v128.store(to, c1, FOUR);
      to += outRow;
      v128.store(to, d0);
      v128.store(to, d1, FOUR);
    }
    rows += 4 * row;
    out += 4 * outRow;
  }
}

/** Makes negative numbers 0. @param count a multiple of four */
export function rectify(numbers: usize, count: i32): void {
  const end = numbers + (count as usize) * FLOAT;
  for (; numbers < end; numbers += FOUR) v128.store(numbers, positive(v128.load(numbers)));
}

/** Adds numbers to others, but for the negative ones. @param count a multiple of four */
export function addPositive(more: usize, numbers: usize, count: i32): void {
  const end = numbers + (count as usize) * FLOAT;
  for (; numbers < end; numbers += FOUR, more += FOUR)
    v128.store(numbers, f32x4.add(v128.load(numbers), positive(v128.load(more))));
}

/**
 * The states of a gated recurrent unit after each row, in the form that resets the state after the product, as
 * PyTorch has it. Eight units are worked out at a time.
 *
 * @param inputs what each row gives to the three gates, the one after the other
 * @param count how many rows
 * @param step 1 to begin with the first row, -1 with the last
 * @param weights what the state before gives to the gates, as `multiply` reads them
 * @param bias a number for each unit of each gate
 * @param size how many units, a multiple of eight
 * @param states where a state is put for every row; what lies before the first, or behind the last, is the state
 *   to begin with
 */
export function read(
  inputs: usize,
  count: i32,
  step: i32,
  weights: usize,
  bias: usize,
  size: i32,
  states: usize,
): void {
  const gate = (size as usize) * FLOAT;
  const gateWeights = (size as usize) * gate;
  const first = step > 0 ? 0 : count - 1;
  for (let n = 0, row = first; n < count; n++, row += step) {
    const input = inputs + (row as usize) * 3 * gate;
    const state = states + (row as usize) * gate;
    const last = state - (step as usize) * gate;
    let weight = weights;
    for (let unit: usize = 0; unit < gate; unit += 2 * FOUR) {
      let reset0 = v128.load(bias + unit);
      let reset1 = v128.load(bias + unit, FOUR);
      let keep0 = v128.load(bias + unit + gate);
      let keep1 = v128.load(bias + unit + gate, FOUR);
      let fresh0 = v128.load(bias + unit + 2 * gate);
      let fresh1 = v128.load(bias + unit + 2 * gate, FOUR);
      for (let from = last; from < last + gate; from += FLOAT) {
        const before = v128.load32_splat(from);
        reset0 = f32x4.add(reset0, f32x4.mul(before, v128.load(weight)));
        reset1 = f32x4.add(reset1, f32x4.mul(before, v128.load(weight, FOUR)));
        keep0 = f32x4.add(keep0, f32x4.mul(before, v128.load(weight + gateWeights)));
        keep1 = f32x4.add(keep1, f32x4.mul(before, v128.load(weight + gateWeights, FOUR)));
        fresh0 = f32x4.add(fresh0, f32x4.mul(before, v128.load(weight + 2 * gateWeights)));
        fresh1 = f32x4.add(fresh1, f32x4.mul(before, v128.load(weight + 2 * gateWeights, FOUR)));
        weight += 2 * FOUR;
      }
      v128.store(state + unit, nextState(input + unit, gate, reset0, keep0, fresh0, v128.load(last + unit)));
      const other = unit + FOUR;
      v128.store(state + other, nextState(input + other, gate, reset1, keep1, fresh1, v128.load(last + other)));
    }
  }
}

/** Four units' next state, from what their row and their last state give to the gates. */
// @ts-ignore: AssemblyScript has decorators of functions
@inline
function nextState(input: usize, gate: usize, reset: v128, keep: v128, fresh: v128, last: v128): v128 {
  const kept = sigmoid(f32x4.add(v128.load(input + gate), keep));
  const opened = sigmoid(f32x4.add(v128.load(input), reset));
  const found = tanh(f32x4.add(v128.load(input + 2 * gate), f32x4.mul(opened, fresh)));
  return f32x4.add(found, f32x4.mul(kept, f32x4.sub(last, found)));
}

// @ts-ignore: AssemblyScript has decorators of functions
@inline
function tanh(x: v128): v128 {
  const doubled = sigmoid(f32x4.add(x, x));
  return f32x4.sub(f32x4.add(doubled, doubled), f32x4.splat(1));
}

/** Beyond this a sigmoid is 0 or 1 to all digits that a float has. */
const FLAT: f32 = 80;
const LOG2_E: f32 = 1.4426950408889634;
/** The natural logarithm of 2 in two parts, so that a multiple of it loses no digits (Cody & Waite 1980). */
const LN2_HIGH: f32 = 0.693359375;
const LN2_LOW: f32 = -2.1219444005469057e-4;
/** Added, it leaves a number rounded, in a float's last bits: beside it there is no room for fractions. */
const ROUNDING: f32 = 12582912;
/** Bits of a float's fraction, and what its exponent is more than the power of two. */
const FRACTION = 23;
const BIAS = 127;

/** 1 / (1 + e^-x), with e^-x by Taylor's series around the nearest multiple of ln 2. */
// @ts-ignore: AssemblyScript has decorators of functions
@inline
function sigmoid(x: v128): v128 {
  const within = f32x4.pmax(f32x4.pmin(x, f32x4.splat(FLAT)), f32x4.splat(-FLAT));
  const rounded = f32x4.sub(f32x4.splat(ROUNDING), f32x4.mul(within, f32x4.splat(LOG2_E)));
  const power = f32x4.sub(rounded, f32x4.splat(ROUNDING));
  const high = f32x4.mul(power, f32x4.splat(LN2_HIGH));
  const rest = f32x4.sub(f32x4.sub(f32x4.neg(within), high), f32x4.mul(power, f32x4.splat(LN2_LOW)));
  let series = f32x4.splat(1.0 / 720);
  series = f32x4.add(f32x4.mul(series, rest), f32x4.splat(1.0 / 120));
  series = f32x4.add(f32x4.mul(series, rest), f32x4.splat(1.0 / 24));
  series = f32x4.add(f32x4.mul(series, rest), f32x4.splat(1.0 / 6));
  series = f32x4.add(f32x4.mul(series, rest), f32x4.splat(1.0 / 2));
  series = f32x4.add(f32x4.mul(series, rest), f32x4.splat(1));
  series = f32x4.add(f32x4.mul(series, rest), f32x4.splat(1));
  const scale = i32x4.shl(i32x4.add(rounded, i32x4.splat(BIAS)), FRACTION);
  const one = f32x4.splat(1);
  return f32x4.div(one, f32x4.add(one, f32x4.mul(series, scale)));
}

// @ts-ignore: AssemblyScript has decorators of functions
@inline
function positive(numbers: v128): v128 {
  return f32x4.pmax(numbers, f32x4.splat(0));
}
