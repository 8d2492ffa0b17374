import type { Element, Text } from 'domhandler';
import { CODE_LANGUAGES, NO_CODE_LANGUAGES } from '../../data/code-languages.ts';
import { isElement } from '../../html/traverse.ts';

/** Highlighters wrap a listing in so many elements at most, and some name its language on the outermost. */
const MOST_WRAPPERS = 2;

/** What sets the numbers of lines beside a listing stands between, and does not count. */
const OF_LINES: ReadonlySet<string> = new Set('code pre table tbody td tr'.split(' '));

/** What can only be a language: `language-js`, `lang-js`, `highlight-source-js`, `brush: js`. */
const PREFIXED = /(?:^|\s)(?:language-|lang-|highlight-source-|brush:)\s*([\w+#.-]+)/;
/** What is one if it is known: `highlight-python` among `highlight-lines`. */
const HIGHLIGHTED = /(?:^|\s)highlight-([\w+#]+)/;

/** The language of the listing that a text stands in, as the page names it; null where it names none. */
export function codeLanguageOf(text: Text | undefined): string | null {
  let wrappers = 0;
  let isAround = false;
  let at = text?.parent ?? null;
  while (at !== null && isElement(at) && wrappers < MOST_WRAPPERS) {
    const named = isAround ? namedAround(at) : namedOn(at);
    if (named !== undefined) return NO_CODE_LANGUAGES.has(named.toLowerCase()) ? null : named;
    isAround ||= at.name === 'pre';
    if (isAround && !OF_LINES.has(at.name)) wrappers++;
    at = at.parent;
  }
  return null;
}

/** Within a listing: its `pre` and `code` may say it in one word, `hljs javascript`; of a word in it that is its colour. */
function namedOn(element: Element): string | undefined {
  const { name, attribs } = element;
  if (name === 'span') return undefined;
  const stated = namedPlainly(element);
  if (stated !== undefined || (name !== 'pre' && name !== 'code')) return stated;
  return [attribs.lang ?? '', ...(attribs.class ?? '').split(/\s+/)].find(isKnown);
}

/** Around a listing, where the same words may tell of people's languages: `lang-en`. */
function namedAround(element: Element): string | undefined {
  const named = namedPlainly(element) ?? HIGHLIGHTED.exec(element.attribs.class ?? '')?.[1];
  return named !== undefined && isKnown(named) ? named : undefined;
}

function namedPlainly({ attribs }: Element): string | undefined {
  const {
    class: names = '',
    'data-language': own,
    'data-lang': short,
    'data-enlighter-language': other,
  } = attribs;
  return own ?? short ?? other ?? PREFIXED.exec(names)?.[1];
}

function isKnown(name: string): boolean {
  const language = name.toLowerCase();
  return CODE_LANGUAGES.has(language) || NO_CODE_LANGUAGES.has(language);
}
