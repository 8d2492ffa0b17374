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
  let depth = 0;
  const parts = withoutComments(css).split(/([{}])/);
  for (let at = 0; at < parts.length; at += 2) {
    const [selectors = '', opens, declarations = '', closes] = parts.slice(at, at + 4);
    if (opens === '{' && closes === '}') {
      if (SHOWING.test(declarations)) addAll(selectors, shown);
      else if (depth === 0 && HIDING.test(declarations)) addSimple(selectors, hidden);
      at += 2;
    } else depth = Math.max(0, depth + (opens === '{' ? 1 : -1));
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
