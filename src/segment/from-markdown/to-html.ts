import { Lexer, Parser, Renderer, type Token, type Tokens } from 'marked';
import { MENTIONED } from '../../html/mentioned.ts';
import { seenOf } from '../../html/players.ts';
import { WIDEST } from '../hard-wrap.ts';

/**
 * The HTML that a page of Markdown stands for, every block on the line that it has there: what is told of a line is
 * found on it.
 */
export function toHtml(markdown: string): string {
  const read = Lexer.lex(tame(markdown));
  const tokens = areLinesParagraphs(read) ? read.flatMap(paragraphOfEachLine) : read;
  numberLines(tokens, 0);
  return Parser.parse(tokens, { renderer: new LineKeeper() });
}

/** Deeper nesting is nobody's, and the parser's time grows with its square. */
const DEEPEST_INDENT = 100;
const TOO_INDENTED = new RegExp(`^[ \\t]{${DEEPEST_INDENT},}`, 'gm');
const DEEPEST = 20;
const MARKER = String.raw`(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])[ \t]*`;
const TOO_NESTED = new RegExp(`^([ \\t]*(?:${MARKER}){${DEEPEST}})(?=${MARKER})`, 'gm');
/** What stands behind it is text, and it shows nothing. */
const NOTHING = '<!-- -->';

/** More marks of emphasis than this in lines without a blank one between are something else, and as slow. */
const MOST_EMPHASIS = 5000;
const EMPHASIS = /[*_~]+/g;
const PARAGRAPH = /(?:[^\n]*\S[^\n]*(?:\n|$))+/g;

/** An address that a converter broke at its hyphens to keep to a margin. Behind it a line may end. */
const BROKEN_ADDRESS = /\]\(([^()\s]{1,300}-(?:\r?\n[^()\s]{1,300})+)(?=\)| ")/g;

/** `[HOST]: Hello` says where no link leads, and would be lost as if it did. */
const NO_ADDRESS = /^( {0,3})\[([^\]\n]{1,300}\]:)(?=[ \t]*(?![<#/.]|www\.|[a-z][a-z\d+.-]*:)\S)/gim;

function tame(markdown: string): string {
  const shallow = markdown
    .replace(NO_ADDRESS, '$1\\[$2')
    .replace(BROKEN_ADDRESS, (_, address: string) => `](${address.replace(/\s/g, '')}\n`)
    .replace(TOO_INDENTED, ' '.repeat(DEEPEST_INDENT))
    .replace(TOO_NESTED, `$1${NOTHING}`);
  return shallow.length < MOST_EMPHASIS ? shallow : shallow.replace(PARAGRAPH, plainIfStarry);
}

function plainIfStarry(paragraph: string): string {
  const isStarry =
    paragraph.length > MOST_EMPHASIS && (paragraph.match(EMPHASIS)?.length ?? 0) > MOST_EMPHASIS;
  return isStarry ? paragraph.replace(/[*_~]/g, '\\$&') : paragraph;
}

/**
 * Whether every line is a paragraph, which some converters write: some go on behind a line that is longer than any
 * that was wrapped, and no two that long are set apart.
 */
function areLinesParagraphs(tokens: readonly Token[]): boolean {
  const isLong = (token: Token | undefined) => token?.type === 'paragraph' && widthOf(token.raw) > WIDEST;
  const goOn = tokens.some((token) => token.type === 'paragraph' && isUnwrapped(token.raw));
  return (
    goOn &&
    !tokens.some((token, i) => token.type === 'space' && isLong(tokens[i - 1]) && isLong(tokens[i + 1]))
  );
}

function isUnwrapped(raw: string): boolean {
  return raw
    .trim()
    .split('\n')
    .slice(0, -1)
    .some((line) => widthOf(line) > WIDEST);
}

/** Nothing breaks an address. */
function widthOf(line: string): number {
  return line.replace(/\]\([^)\s]*/g, '').length;
}

function paragraphOfEachLine(token: Token): Token[] {
  return token.type === 'paragraph'
    ? token.raw.split(/(?<=\n)(?=.)/).flatMap((line) => Lexer.lex(line))
    : [token];
}

/** The lines that tokens stand on, counted from 0; inline ones have none. */
const lines = new WeakMap<Token, number>();

function numberLines(tokens: readonly Token[], first: number) {
  let line = first;
  for (const token of tokens) {
    lines.set(token, line + leadingLines(token.raw));
    if (token.type === 'list') numberLines((token as Tokens.List).items, line);
    else if (isContainer(token)) numberLines(token.tokens, line);
    line += count(token.raw);
  }
}

function isContainer(token: Token): token is Tokens.Blockquote | Tokens.ListItem {
  return token.type === 'blockquote' || token.type === 'list_item';
}

function leadingLines(raw: string): number {
  return count(/^\s*/.exec(raw)?.[0] ?? '');
}

function count(text: string): number {
  let found = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) found += 1;
  return found;
}

/** What stands for a film or a recording in Markdown: a link there, and nothing else in its paragraph. */
function playerIn({ tokens }: Tokens.Paragraph): string | null {
  const [only, another] = tokens;
  if (only?.type !== 'link' || another !== undefined || seenOf(only.href) === null) return null;
  const title = only.text === only.href ? '' : ` title="${quoted(only.text)}"`;
  return `<iframe src="${quoted(only.href)}"${title}></iframe>`;
}

function quoted(value: string): string {
  return value.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
}

/** Writes the line breaks that are missing before a block, and no others of its own. */
class LineKeeper extends Renderer {
  /** The line that the next character stands on. */
  private line = 0;

  override heading(token: Tokens.Heading) {
    return this.at(
      token,
      () => `<h${token.depth}>${this.parser.parseInline(token.tokens)}</h${token.depth}>`,
    );
  }

  override paragraph(token: Tokens.Paragraph) {
    const player = playerIn(token);
    return this.at(token, () => player ?? `<p>${this.parser.parseInline(token.tokens)}</p>`);
  }

  /** Text that is a block of its own stands in a tight list; elsewhere this is a piece of a line. */
  override text(token: Tokens.Text | Tokens.Escape) {
    return lines.has(token) ? this.at(token, () => super.text(token)) : super.text(token);
  }

  override code(token: Tokens.Code) {
    return this.at(token, () => super.code(token).trimEnd());
  }

  override html(token: Tokens.HTML | Tokens.Tag) {
    return lines.has(token) ? this.at(token, () => super.html(token)) : super.html(token);
  }

  override hr() {
    return '<hr>';
  }

  override blockquote({ tokens }: Tokens.Blockquote) {
    return `<blockquote>${this.parser.parse(tokens)}</blockquote>`;
  }

  override list({ ordered, start, items }: Tokens.List) {
    const tag = ordered ? 'ol' : 'ul';
    const from = ordered && start !== 1 ? ` start="${start}"` : '';
    return `<${tag}${from}>${items.map((item) => this.listitem(item)).join('')}</${tag}>`;
  }

  override listitem({ tokens }: Tokens.ListItem) {
    return `<li>${this.parser.parse(tokens)}</li>`;
  }

  override checkbox({ checked }: Tokens.Checkbox) {
    return `<input type="checkbox" disabled${checked ? ' checked' : ''}>`;
  }

  /** An address without angle brackets around it is only mentioned. */
  override link(token: Tokens.Link) {
    const link = super.link(token);
    return token.raw === token.text ? link.replace('<a ', `<a rel="${MENTIONED}" `) : link;
  }

  /** The line below the heads only parts them from the rows. */
  override table(token: Tokens.Table) {
    const first = lines.get(token) ?? this.line;
    const head = this.onLine(first, () => this.row(token.header, 'th'));
    const rows = token.rows.map((cells, i) => this.onLine(first + 2 + i, () => this.row(cells, 'td')));
    return `<table>${head}${rows.join('')}</table>`;
  }

  private row(cells: readonly Tokens.TableCell[], tag: 'td' | 'th') {
    const inner = cells.map(({ tokens }) => `<${tag}>${this.parser.parseInline(tokens)}</${tag}>`);
    return `<tr>${inner.join('')}</tr>`;
  }

  private at(token: Token, write: () => string): string {
    return this.onLine(lines.get(token) ?? this.line, write);
  }

  private onLine(line: number, write: () => string): string {
    const missing = Math.max(0, line - this.line);
    this.line += missing;
    const text = write();
    this.line += count(text);
    return '\n'.repeat(missing) + text;
  }
}
