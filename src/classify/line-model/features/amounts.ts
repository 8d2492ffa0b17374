/** Amounts as features: numbers from 0 to 1, kept as bytes. */

/** A yes or no. */
export function yes(condition: boolean): number {
  return condition ? 1 : 0;
}

/** Grows fast at first; 1 at `full`. Square roots are exact on every machine, logarithms need not be. */
export function grow(value: number, full: number): number {
  return Math.sqrt(Math.min(value, full) / full);
}

/** A part of a whole; 0 where there is nothing. */
export function share(part: number, whole: number): number {
  return whole > 0 ? Math.min(part / whole, 1) : 0;
}

export function toByte(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 255);
}
