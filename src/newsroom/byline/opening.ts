import { LABELS, OPENING_WORDS, OPENINGS } from '../../data/byline-words.ts';
import { lazy } from '../../text/lazy.ts';
import { hasGivenName } from '../person.ts';

const label = lazy(
  () =>
    new RegExp(
      `^(?:author,(?=\\s)|(?:${LABELS.join('|')})\\s?[:：]|(?:撰?文|(?:取材・)?文|作者|[记記]者)\\s?[/／｜|=＝丨])\\s*`,
      'u',
    ),
);

const LABEL_MARK = /[:：/／｜|=＝丨]|^author,/;

export const opening = lazy(() => new RegExp(`^(?:${OPENINGS.join('|')})\\s+`, 'u'));

const FIRST_WORD = /^[^\s,:：/／｜|=＝丨(*_·&+-]+/;

/** Where a page parted the two by their style alone: `ByJane Doe`, `Veröffentlicht vonJane Doe`. */
const gluedOpening = lazy(
  () =>
    /^(?:(?:[Ww]ritten|[Pp]osted|[Pp]ublished) )?[Bb]y(?=\p{Lu}[\p{L}.])|^(?:(?:Veröffentlicht|Geschrieben|Verfasst|Publié|Publicado) )?(?:[Vv]on|[Pp]ar|[Pp]or)(?=\p{Lu}\p{Ll}+ \p{Lu})/u,
);

const MAY_BE_GLUED = /by|von|par|por/;

const LONGEST_GLUED = 'veröffentlicht von'.length;

/** Unlike a mere "By" these open no menu, so that one word is a name behind them. */
export const SURE_OPENING = /^(?:written|authored|posted|words|text|story)\sby\s?/i;

/** Words that open a byline in Japanese alone. */
export const JAPANESE = /^(?:著者|執筆|筆者|投稿者|ライター|取材)/;

/** Small words that lead to much else as well: a given name must follow, and another: `da Anna Rossi`, `от Тимофей Рябов`. */
const BEFORE_GIVEN: ReadonlySet<string> = new Set(['da', 'от', 'per', 'de']);
const NAMED_IN_FULL = lazy(() => /^\p{Lu}\S+\s\p{L}/iu);

function cutBeforeGiven(line: string, word: string): string | null {
  if (!BEFORE_GIVEN.has(word)) return null;
  const rest = line.slice(word.length).trimStart();
  return NAMED_IN_FULL().test(rest) && hasGivenName(rest) ? rest : null;
}

/** The same behind the name: `Defne Karahan tarafından`. */
const POSTPOSED = /^([^|•·,:]{3,60}?)\s(?:tarafından|द्वारा)(?=$|\s?[|•·,–—-]|\s\d)/;
const MAY_BE_POSTPOSED = /tarafından|द्वारा/;

/** The opening cut off, and whether it was a label with a colon; `null` where the line opens otherwise. */
export function cutOpening(line: string): { rest: string; labelled: boolean } | null {
  // Without case the patterns would take milliseconds to compile.
  const lower = line.toLowerCase();
  const [word = ''] = FIRST_WORD.exec(lower) ?? [];
  const mayOpen = OPENING_WORDS.has(word);
  const labelled = mayOpen && LABEL_MARK.test(lower) ? label().exec(lower) : null;
  const opened = labelled ?? (mayOpen ? opening().exec(lower) : null) ?? openedGlued(line, lower);
  if (opened === null) return cutOther(line, word);
  const rest = line.slice(opened[0].length).replace(/^by\s+/i, '');
  return { rest, labelled: labelled !== null };
}

function cutOther(line: string, word: string): { rest: string; labelled: boolean } | null {
  const before = MAY_BE_POSTPOSED.test(line) ? POSTPOSED.exec(line) : null;
  const rest = before === null ? cutBeforeGiven(line, word) : `${before[1]}${line.slice(before[0].length)}`;
  return rest === null ? null : { rest, labelled: false };
}

/** Whether a line says nothing but that a name follows: `Kommentar von`, `A guest post by`. */
export function isOpening(line: string): boolean {
  return cutOpening(`${line} `)?.rest === '';
}

function openedGlued(line: string, lower: string): RegExpExecArray | null {
  return MAY_BE_GLUED.test(lower.slice(0, LONGEST_GLUED)) ? gluedOpening().exec(line) : null;
}
