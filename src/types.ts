/** The kinds of content a page can arrive as. */
export type PageFormat = 'text' | 'html' | 'markdown';

/** A page as it was found: decoded, not yet interpreted. */
export interface Page {
  /** Where it was read from: a path as the user wrote it, or `-` for standard input. */
  origin: string;
  /** The address it was fetched from, where that is known. */
  url?: string;
  format: PageFormat;
  content: string;
}

/** A run of text that stands alone: one line, or the hard-wrapped lines of one paragraph. */
export interface Block {
  /** The words: white space folded to single spaces, invisible characters gone, the bullet cut off. */
  text: string;
  /** First and last line in the page as it was read, counted from 1, both included; of markup, in its source. */
  firstLine: number;
  lastLine: number;
  /** The bullet that stood before the text (`-`, `•`, `*`), if one did. */
  bullet?: string | undefined;
  /** Blank lines between this block and the one before it. */
  blankBefore: number;
  /** Whether it alone stands out of a margin that most lines of a flat text keep, as text browsers set headings. */
  outdented?: boolean | undefined;
  /** What the page's HTML says of the block; absent where the page was flat text. */
  markup?: Markup | undefined;
}

/** How a block stands in its page's HTML. */
export interface Markup {
  /** The element that makes the block: the innermost around its text that has lines of its own. */
  tag: string;
  /** The elements around that one, inside out; no more than a dozen. */
  ancestors: readonly string[];
  /**
   * The words of the classes, ids, roles and labels of the element and of those around it, in lower case, inside
   * out, each once; no more than 40. `articleBody` is `article` and `body`.
   */
  names: readonly string[];
  /** Numbers of the element and of the three around it, inside out: blocks within one element share its number. */
  within: readonly number[];
  /** Numbers of the `article` elements around it, inside out. */
  articles: readonly number[];
  /** The share of its characters that stand within links, from 0 to 1. */
  linkDensity: number;
  /** How many links hold some of the text. */
  links: number;
  /** Whether all of it is bold or in italics. */
  emphasised: boolean;
  /** Whether all of it is in italics or small type, and nothing bold. */
  quiet: boolean;
  /** Where a picture stands right above it: in the same element, or in the one before. */
  picture?: 'with it' | 'before it' | undefined;
  /** The index of the block that it is a note to, if a link there leads to it. */
  noteTo?: number | undefined;
  /** The date that a `time` element in it states for machines. */
  time?: string | undefined;
  /** The date of the last change that another one states. */
  timeOfChange?: string | undefined;
  /** The texts in it of elements that are called after who wrote, or are links to a page about that person. */
  authors?: readonly string[] | undefined;
}

/** What a page can state of its story beside its text. */
export type FactKind =
  | 'title'
  | 'headline'
  | 'author'
  | 'published'
  | 'modified'
  | 'site'
  | 'source'
  | 'section'
  | 'language'
  | 'url';

/** Something that a page's HTML, or the head before it, states of its story beside the text that readers see. */
export interface Fact {
  kind: FactKind;
  /** As stated, references to characters resolved and white space folded. */
  value: string;
  /** Where it is stated, as a person would look for it: `JSON-LD NewsArticle.author`, `front matter date`. */
  from: string;
}

/** What a block turned out to be. */
export type Label =
  // the story
  | 'headline'
  | 'dateline'
  | 'paragraph'
  | 'heading'
  | 'list-item'
  | 'quote'
  // about the story
  | 'page-title'
  | 'breadcrumb'
  | 'byline'
  | 'date'
  | 'deck'
  | 'meta'
  | 'caption'
  | 'credit'
  // the site around it
  | 'list-head'
  | 'teaser'
  | 'counter'
  | 'navigation'
  | 'separator'
  | 'chrome'
  // not yet judged: a short line that is no sentence
  | 'unclear';

/** What a rule says of a block, and why. The last verdict is the one that counts. */
export interface Verdict {
  label: Label;
  /** The rule's name, as its file is called. */
  rule: string;
  /** One plain sentence a person can check against the page. */
  reason: string;
  /** How likely the block belongs to the story, from 0 to 1; where the model judged. */
  score?: number;
}

export interface LabelledBlock extends Block {
  /** Every verdict in the order it was given; never empty. */
  verdicts: readonly Verdict[];
}

/** A page's blocks in order, with the verdicts on them. */
export interface Classified {
  blocks: readonly LabelledBlock[];
  /** How sure the model is of its choice, from 0 to 1; null where the rules alone decided. */
  confidence: number | null;
}

/** The opening line of a news story: where it was filed, when, and by which agency. */
export interface Dateline {
  /** As printed, without the dash: `BEIRUT (AP)`. */
  text: string;
  /** As printed: `BEIRUT`, `MOUNT OLIVE, N.C.`, `JERUSALEM/GAZA`. */
  place: string | null;
  /** As printed: `Oct 8`, `Dec. 8, 2023`. */
  date: string | null;
  /** As printed: `AP`, `Reuters`, `WNDU`. */
  agency: string | null;
}

/** A piece of text that runs along, as the nodes of mdast (https://github.com/syntax-tree/mdast) have it. */
export type Inline =
  | { type: 'text'; value: string }
  | { type: 'inlineCode'; value: string }
  | { type: 'break' }
  | { type: 'emphasis'; children: Inline[] }
  | { type: 'strong'; children: Inline[] }
  /** What the page strikes out: a price of before, a word that was mended. */
  | { type: 'delete'; children: Inline[] }
  /** The address is absolute where that of the page is known. */
  | { type: 'link'; url: string; title: string | null; children: Inline[] }
  | { type: 'image'; url: string; alt: string; title: string | null };

/**
 * A block of the story with its kind. `text` and its like are plain; `children` are the same with their inline
 * markup, and stand only where there is some. So do the `blocks` within quotes and the items of lists, where
 * they are more than a text each.
 */
export type BodyBlock =
  | { type: 'paragraph'; text: string; children?: Inline[] }
  | { type: 'heading'; depth: number; text: string; children?: Inline[] }
  | { type: 'quote'; text: string; blocks?: BodyBlock[] }
  /** `items` are all items in their order, those of lists within lists too; `blocks` are those of each item. */
  | {
      type: 'list';
      ordered: boolean;
      start?: number;
      /** It counts down. */
      reversed?: true;
      items: string[];
      blocks?: BodyBlock[][];
      /** Of a list of things to do: which of its `blocks`, or else `items`, are done; null for one that cannot be. */
      checked?: (boolean | null)[];
    }
  | { type: 'code'; language: string | null; text: string }
  /** Rows of cells, the first of them the heads of the columns; empty ones where the table has none. */
  | { type: 'table'; rows: string[][]; children?: Inline[][][] }
  | { type: 'image'; url: string; alt: string; caption: string | null; children?: Inline[] }
  /** What the page plays from elsewhere, a film or a recording, with the address where that is seen. */
  | { type: 'embed'; url: string; title: string | null; caption: string | null; children?: Inline[] };

/**
 * The article found on a page. Every key is always there: what was not found is `null` or `[]`,
 * never a guess. A page without an article has no `paragraphs`.
 */
export interface Article {
  headline: string | null;
  /** As printed, without "By". */
  byline: string | null;
  /** The authors' names in the order printed. */
  authors: string[];
  dateline: Dateline | null;
  /** Who reported it, by short name: `AP`. From the dateline, the byline or a credit line. */
  source: string | null;
  /** The same in full: `The Associated Press`. */
  sourceName: string | null;
  /** The site the page was found on; not who reported the story. */
  site: string | null;
  section: string | null;
  /** ISO 8601 at the precision printed; a time zone only where one was printed. */
  published: string | null;
  modified: string | null;
  /** BCP 47. */
  language: string | null;
  url: string | null;
  origin: string;
  /** The story as plain text, a string a block, in order; the dateline cut from the first. */
  paragraphs: string[];
  /** The same blocks with their kind. */
  body: BodyBlock[];
  /** Contributor lines, copyright lines, "Reporting by": as printed. */
  credits: string[];
  /** Words in `paragraphs`; scripts written without spaces count by character. */
  wordCount: number;
  /** How sure the tool is that this is the article, from 0 to 1. */
  confidence: number;
}

/** A page that went down the whole street: what was made of it, and why. */
export interface CleanedPage {
  page: Page;
  /** Every block of the page in order, with the verdicts on it. */
  blocks: readonly LabelledBlock[];
  article: Article;
  /** Where each field was found: `line 3, a byline`, `JSON-LD NewsArticle.author`; empty where it was not. */
  origins: Readonly<Partial<Record<keyof Article, string>>>;
  /** What was cut off the first paragraph, as printed: `BEIRUT (AP) — `. Empty without a dateline. */
  lead: string;
}

/** The lines that return on the pages of one site. It can be cloned to another thread. */
export interface SiteChrome {
  /** How many pages of the site were looked at. */
  pages: number;
  /** On how many of them each line stood; lines stand here as the numbers made of them. */
  lines: ReadonlyMap<number, number>;
}

/** What a user's rules say of a line: the rule that matches it, if one does. */
export type OwnRule = (text: string) => string | undefined;

/** A user's rules for the lines of a page. */
export interface OwnLines {
  strip: OwnRule;
  keep: OwnRule;
  listHead: OwnRule;
}

/** What is known of a page from elsewhere. */
export interface CleanOptions {
  /** The day after which no date is believed; today, if it is not said. */
  now?: Date | undefined;
  /** What the user says of its lines. */
  ownLines?: OwnLines | undefined;
  /** What returns on the pages of its site. */
  siteChrome?: SiteChrome | undefined;
}
