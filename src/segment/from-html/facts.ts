import { foldSpaces } from '../../text/fold.ts';
import type { Fact } from '../../types.ts';
import { readBreadcrumbs } from './facts/breadcrumbs.ts';
import { nodesOfJsonLd, readJsonLd, readPath } from './facts/json-ld.ts';
import { readLinks } from './facts/links.ts';
import { readMarkup } from './facts/markup.ts';
import { readMeta } from './facts/meta.ts';
import type { Stating } from './facts/stating.ts';

/** No field of a page is longer; what is longer is something else put in its place. */
const LONGEST = 500;

/** All that a page's HTML states of its story beside the text, the most explicit first. */
export function readFacts(stating: Stating): Fact[] {
  const nodes = nodesOfJsonLd(stating);
  const facts = [
    ...readJsonLd(stating, nodes),
    ...readMeta(stating),
    ...readMarkup(stating),
    ...readPath(stating, nodes),
    ...readBreadcrumbs(stating),
    ...readLinks(stating),
  ];
  return facts.flatMap((fact) => {
    const stated = foldSpaces(fact.value).trim();
    const value = fact.kind === 'url' ? addressOf(stated, stating) : stated;
    return value === '' || value.length > LONGEST ? [] : [{ ...fact, value }];
  });
}

const SCHEME = /^[a-z][a-z\d+.-]*:/i;

/** The page's address in full: `//cove.example/wall`, or `/wall` where the page says what that is relative to. */
function addressOf(stated: string, { base }: Stating): string {
  if (stated === '' || SCHEME.test(stated)) return stated;
  const from = base?.attribs.href?.trim() ?? '';
  const root = SCHEME.test(from) ? from : undefined;
  const whole = stated.startsWith('//') ? `https:${stated}` : stated;
  return URL.canParse(whole, root) ? new URL(whole, root).href : stated;
}
