/**
 * Exponential functions from additions, multiplications and divisions alone. Those are exact to the last bit on
 * every machine (IEEE 754), `Math.exp` is not; so the same page gets the same labels everywhere.
 */

const LOG2_E = Math.LOG2E;
/** The natural logarithm of 2 in two parts, so that a multiple of it loses no digits (Cody & Waite 1980). */
const LN2_HIGH = 0.693359375;
const LN2_LOW = -2.1219444005469057e-4;

/** Beyond this a sigmoid is 0 or 1 to all digits that count. */
const FLAT = 20;

/** The powers of two from -128 to 128, each twice the one before, so exact. */
const LARGEST = 128;
const POWERS_OF_TWO = new Float64Array(2 * LARGEST + 1);
for (let i = 0, power = 2 ** -LARGEST; i < POWERS_OF_TWO.length; i++, power *= 2) POWERS_OF_TWO[i] = power;

/** e to the power of x, for x from -60 to 60, to about nine digits: Taylor's series around the nearest multiple of ln 2. */
export function exp(x: number): number {
  const k = Math.round(x * LOG2_E);
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  const series =
    1 + r * (1 + r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120 + r * (1 / 720 + r / 5040))))));
  return series * (POWERS_OF_TWO[k + LARGEST] as number);
}

/** 1 / (1 + e^-x), what a score is as a probability. */
export function sigmoid(x: number): number {
  if (x >= FLAT) return 1;
  if (x <= -FLAT) return 0;
  return 1 / (1 + exp(-x));
}
