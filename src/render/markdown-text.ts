import type { Text } from 'mdast';
import type { Options } from 'remark-stringify';
import { STRUCK_OUT } from './struck-out.ts';

type TextHandler = NonNullable<NonNullable<Options['handlers']>['text']>;

/** Only a whole character reference would be read as one: `&amp;` is escaped, `AT&T` and `S&P 500` are not. */
const REFERENCE = {
  character: '&',
  after: String.raw`(?:#\d+|#[xX][\dA-Fa-f]+|[A-Za-z][A-Za-z\d]*);`,
  inConstruct: 'phrasing',
} as const;

/** On most sites two tildes, or one each side of a word, strike out what they stand around. */
const TILDE = { character: '~', inConstruct: 'phrasing' } as const;
const STRIKING = /~~|~[^\s~](?:[^~]*[^\s~])?~(?![\w/])/;

/** A text, with a backslash before what would be read as Markdown, and no more. */
export const text: TextHandler = (node: Text, _parent, state, info) => {
  const unsafe = [...state.unsafe.filter(({ character }) => character !== '&'), REFERENCE];
  if (STRIKING.test(node.value) || state.stack.includes(STRUCK_OUT)) unsafe.push(TILDE);
  const safe = { ...state, unsafe };
  // A link holds no other.
  const isLinked = state.stack.includes('label') || state.stack.includes('autolink');
  const parts = isLinked ? [node.value] : addressesIn(node.value);
  return parts
    .map((value, i) => {
      const before = parts[i - 1]?.at(-1) ?? info.before;
      const after = parts[i + 1]?.at(0) ?? info.after;
      const escaped = state.safe.call(safe, value, { ...info, before, after });
      return escaped !== value && !isLinked && ADDRESS.test(value) ? `<${value}>` : escaped;
    })
    .join('');
};

/** An address without the marks behind it. */
const ADDRESS = /(\bhttps?:\/\/[^\s<>|]*[^\s<>|.,;:!?'")\]}])/i;

/**
 * A text taken apart at the addresses in it. Many sites make links of these and take a backslash in one for a part of
 * it; between angle brackets they are read alike everywhere.
 */
function addressesIn(value: string): string[] {
  return value.includes('://') ? value.split(ADDRESS).filter((part) => part !== '') : [value];
}
