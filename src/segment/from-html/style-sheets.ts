import type { Element } from 'domhandler';
import { elementAround } from '../../html/ancestors.ts';
import { remembering } from '../../remembering.ts';
import { isForNoScript, isUnseen } from './hidden.ts';

/** The classes and ids that a page's own style sheets hide, and those that they show in any way. */
interface Sheets {
  hidden: Set<string>;
  shown: Set<string>;
}

const HIDING = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const SHOWING = /(?:^|[;\s])(?:display\s*:\s*(?!none|\s)|visibility\s*:\s*visible)/i;
const WORTH_READING = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/**
 * Says which elements the style sheets of a page hide, as far as simple rules tell: `.promo { display: none }`; null
 * where these hide none. Where a rule shows anything of the same name, on wide screens or once it is asked for, it is
 * not hidden for good.
 * @param styles the `style` elements of the page.
 */
export function hiddenBySheets(styles: readonly Element[]): ((element: Element) => boolean) | null {
  const sheets: Sheets = { hidden: new Set(), shown: new Set() };
  for (const style of styles) if (applies(style)) readSheet(textOf(style), sheets);
  if (sheets.hidden.size === 0) return null;
  // Many elements have the same classes.
  const saidOfAll = remembering((classes: string) => saidOf(classes, sheets));
  return ({ attribs: { class: classes, id } }) => {
    if (classes === undefined && id === undefined) return false;
    const byClass = classes === undefined ? NOTHING : saidOfAll(classes);
    const byId = id === undefined ? NOTHING : saidOfName(`#${id}`, sheets);
    return (byClass.hides || byId.hides) && !byClass.shows && !byId.shows;
  };
}

/** What style sheets say of a name, or of several. */
interface Said {
  hides: boolean;
  shows: boolean;
}

const NOTHING: Said = { hides: false, shows: false };

function saidOf(classes: string, sheets: Sheets): Said {
  const said = classes.split(/\s+/).map((name) => saidOfName(`.${name}`, sheets));
  return { hides: said.some(({ hides }) => hides), shows: said.some(({ shows }) => shows) };
}

function saidOfName(name: string, { hidden, shown }: Sheets): Said {
  return { hides: hidden.has(name), shows: shown.has(name) };
}

/** A sheet for the screen that stands where the page is read, not one for browsers without scripts. */
function applies(style: Element): boolean {
  if (!/^(?:all|screen)?$/i.test(style.attribs.media?.trim() ?? '')) return false;
  return elementAround(style, (around) => isForNoScript(around) || isUnseen(around)) === null;
}

function textOf({ children }: Element): string {
  return children.map((child) => (child.type === 'text' ? child.data : '')).join('');
}

function readSheet(css: string, { hidden, shown }: Sheets): void {
  if (!WORTH_READING.test(css)) return;
  for (const { selectors, declarations, depth } of rulesOf(withoutComments(css))) {
    if (SHOWING.test(declarations)) addAll(selectors, shown);
    else if (depth === 0 && HIDING.test(declarations)) addSimple(selectors, hidden);
  }
}

interface StyleRule {
  selectors: string;
  declarations: string;
  /** How many blocks of rules it stands in: those for wide screens and the like. */
  depth: number;
}

/** The rules of a sheet in their order, by their brackets: to cut it at each would take more time than all the rest. */
function* rulesOf(css: string): Iterable<StyleRule> {
  let depth = 0;
  let from = 0;
  let closes = css.indexOf('}');
  for (let opens = css.indexOf('{'); opens >= 0; ) {
    if (closes >= 0 && closes < opens) {
      depth = Math.max(0, depth - 1);
      from = closes + 1;
      closes = css.indexOf('}', from);
      continue;
    }
    const next = css.indexOf('{', opens + 1);
    if (closes >= 0 && (next < 0 || closes < next)) {
      yield { selectors: css.slice(from, opens), declarations: css.slice(opens + 1, closes), depth };
      from = closes + 1;
      closes = css.indexOf('}', from);
    } else {
      depth++;
      from = opens + 1;
    }
    opens = next;
  }
}

function withoutComments(css: string): string {
  return css
    .split('/*')
    .map((part, i) => (i === 0 ? part : part.includes('*/') ? part.slice(part.indexOf('*/') + 2) : ''))
    .join('');
}

const NAME = /[.#](?:[\w-]|[^\u0020-\u007e]|\\.)+/g;

/** Every name in selectors, `.lg\:block` without its backslash. */
function addAll(selectors: string, names: Set<string>): void {
  for (const [name] of selectors.matchAll(NAME)) names.add(name.replaceAll('\\', ''));
}

/** The selectors that are a class or an id and nothing else. */
function addSimple(selectors: string, names: Set<string>): void {
  for (const selector of selectors.slice(selectors.lastIndexOf(';') + 1).split(',')) {
    const name = selector.trim();
    if (/^[.#][\w-]+$/.test(name)) names.add(name);
  }
}
