import type { LineShape } from '../data/line-shape.ts';
import type { Line } from './rule.ts';

/** A table of shapes of lines, indexed by what tells them: most lines have none, and no pattern is tried on them. */
export class LineShapes<Shape extends LineShape> {
  /** For the first word of a line, the shapes it tells, among those that are told by what they hold alone. */
  readonly #byFirst = new Map<string, Shape[]>();
  readonly #held: readonly Shape[];
  readonly #anyHeld: RegExp;

  constructor(shapes: readonly Shape[]) {
    this.#held = shapes.filter(({ hint }) => !('first' in hint));
    this.#anyHeld = new RegExp(this.#held.map(({ hint }) => hint.holds?.source).join('|'));
    for (const word of shapes.flatMap(({ hint }) => ('first' in hint ? [...hint.first] : [])))
      this.#byFirst.set(
        word,
        shapes.filter(({ hint }) => !('first' in hint) || hint.first.has(word)),
      );
  }

  /** The first shape of the table that a line is told to have, and that fits it. */
  find(line: Line, fits: (shape: Shape) => boolean): Shape | undefined {
    const told = this.#byFirst.get(line.first) ?? (this.#anyHeld.test(line.lower) ? this.#held : undefined);
    return told?.find((shape) => holdsHint(shape, line) && fits(shape));
  }
}

function holdsHint({ hint }: LineShape, { lower }: Line): boolean {
  return hint.holds === undefined || hint.holds.test(lower);
}
