import { foldSpaces } from '../../text/fold.ts';
import type { Fact } from '../../types.ts';
import { readJsonLd } from './facts/json-ld.ts';
import { readLinks } from './facts/links.ts';
import { readMarkup } from './facts/markup.ts';
import { readMeta } from './facts/meta.ts';
import type { Stating } from './facts/stating.ts';

/** No field of a page is longer; what is longer is something else put in its place. */
const LONGEST = 500;

/** All that a page's HTML states of its story beside the text, the most explicit first. */
export function readFacts(stating: Stating): Fact[] {
  const facts = [...readJsonLd(stating), ...readMeta(stating), ...readMarkup(stating), ...readLinks(stating)];
  return facts.flatMap((fact) => {
    const value = foldSpaces(fact.value).trim();
    return value === '' || value.length > LONGEST ? [] : [{ ...fact, value }];
  });
}
