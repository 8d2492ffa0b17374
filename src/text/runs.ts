/** How many combinations of traits there are. */
export const TRAITS = 64;

/**
 * Says of characters by their traits whether they stand in a run, 1 or 0; first of those behind no other of a run,
 * then of those right behind one. A table, for no processor foresees where words begin: to branch there takes longer
 * than all the rest of a walk over a text.
 */
export function runTable(isInRun: (traits: number, behindOne: boolean) => boolean): Uint8Array {
  return Uint8Array.from({ length: 2 * TRAITS }, (_, i) => Number(isInRun(i % TRAITS, i >= TRAITS)));
}
