import type { Hint, LineShape } from '../data/line-shape.ts';
import type { Line } from './rule.ts';

/** A table of shapes of lines, indexed by what tells them: most lines have none, and no pattern is tried on them. */
export class LineShapes<Shape extends LineShape> {
  readonly #shapes: readonly Shape[];
  /** For the first word of a line, the shapes it tells. */
  readonly #byFirst = new Map<string, Shape[]>();
  /** What tells one of the others: patterns, and marks at the end. */
  readonly #patterns: readonly RegExp[];
  readonly #closes: string;

  constructor(shapes: readonly Shape[]) {
    this.#shapes = shapes;
    const hints = shapes.map(({ hint }) => hint);
    const opens = hints.flatMap((hint) => ('opens' in hint ? hint.opens : []));
    const holds = hints.flatMap((hint) => (!('first' in hint) && 'holds' in hint ? hint.holds : []));
    this.#patterns = [opens, holds].filter(({ length }) => length > 0).map(anyOf);
    this.#closes = hints.map((hint) => ('closes' in hint ? hint.closes : '')).join('');
    for (const shape of shapes) if ('first' in shape.hint) this.#addByFirst(shape, shape.hint.first);
  }

  #addByFirst(shape: Shape, words: ReadonlySet<string>): void {
    for (const word of words) {
      const known = this.#byFirst.get(word);
      if (known === undefined) this.#byFirst.set(word, [shape]);
      else known.push(shape);
    }
  }

  /** The first shape of the table that a line is told to have, and that fits it. */
  find(line: Line, fits: (shape: Shape) => boolean): Shape | undefined {
    const mayFit = this.#tellsOther(line.lower) ? this.#shapes : this.#byFirst.get(line.first);
    return mayFit?.find((shape) => isTold(shape.hint, line) && fits(shape));
  }

  #tellsOther(lower: string): boolean {
    return closesWith(this.#closes, lower) || this.#patterns.some((pattern) => pattern.test(lower));
  }
}

function closesWith(marks: string, lower: string): boolean {
  return lower !== '' && marks.includes(lower.charAt(lower.length - 1));
}

/** A pattern that is found where one of these is, or nowhere. */
function anyOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp([...new Set(patterns.map(({ source }) => source))].join('|'));
}

function isTold(hint: Hint, { first, lower }: Line): boolean {
  if ('opens' in hint) return hint.opens.test(lower);
  if ('closes' in hint) return closesWith(hint.closes, lower);
  if ('first' in hint && !hint.first.has(first)) return false;
  return hint.holds === undefined || hint.holds.test(lower);
}
