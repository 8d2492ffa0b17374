import type { Block, Markup } from '../../types.ts';
import type { Standing } from './names.ts';
import type { Run } from './run.ts';
import { pictureAbove } from './under-picture.ts';

/** A block of a page of HTML. Of a class, as its markup is, so that it is made young; see `youngList`. */
export class MarkedBlock implements Block {
  readonly text: string;
  readonly firstLine: number;
  readonly lastLine: number;
  readonly bullet: string | undefined;
  readonly blankBefore: number;
  readonly markup: Markup;

  constructor(
    { text, bullet }: Pick<Block, 'text' | 'bullet'>,
    { firstLine, lastLine }: Pick<Block, 'firstLine' | 'lastLine'>,
    blankBefore: number,
    markup: Markup,
  ) {
    this.text = text;
    this.firstLine = firstLine;
    this.lastLine = lastLine;
    this.bullet = bullet;
    this.blankBefore = blankBefore;
    this.markup = markup;
  }
}

/** How a run of text stands in its page. All have one shape, whatever is known of them: every rule looks at them. */
export class RunMarkup implements Markup {
  readonly linkDensity: number;
  readonly links: number;
  readonly emphasised: boolean;
  readonly quiet: boolean;
  readonly tag: string;
  readonly ancestors: readonly string[];
  readonly names: readonly string[];
  readonly within: readonly number[];
  readonly articles: readonly number[];
  readonly picture: Markup['picture'];
  noteTo: number | undefined;
  readonly time: string | undefined;
  readonly timeOfChange: string | undefined;
  readonly authors: readonly string[] | undefined;

  constructor(run: Run, { tag, ancestors, names, within, articles }: Standing) {
    const { length, linked, weighty, quiet, links, time, timeOfChange, authors } = run;
    this.linkDensity = linked / length;
    this.links = links;
    this.emphasised = weighty === length;
    this.quiet = quiet === length;
    this.tag = tag;
    this.ancestors = ancestors;
    this.names = names;
    this.within = within;
    this.articles = articles;
    this.picture = pictureAbove(run);
    this.noteTo = undefined;
    this.time = time ?? timeOfChange;
    this.timeOfChange = time === undefined ? undefined : timeOfChange;
    this.authors = authors;
  }
}
