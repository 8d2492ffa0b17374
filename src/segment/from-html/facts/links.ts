import type { Fact } from '../../../types.ts';
import type { Stating } from './stating.ts';

/** The page's own address, and the language its root element names. */
export function readLinks({ links, html }: Stating): Fact[] {
  const language = html?.attribs.lang ?? html?.attribs['xml:lang'] ?? '';
  return [
    { kind: 'url', value: canonicalAmong(links) ?? '', from: 'link canonical' },
    { kind: 'language', value: language, from: 'html lang' },
  ];
}

/** The address that the page calls its own. */
function canonicalAmong(links: Stating['links']): string | undefined {
  return links.find(
    ({ attribs }) => attribs.href !== undefined && /(?:^|\s)canonical(?:\s|$)/i.test(attribs.rel ?? ''),
  )?.attribs.href;
}
