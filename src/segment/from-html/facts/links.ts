import type { Fact } from '../../../types.ts';
import type { Stating } from './stating.ts';

/** The page's own address, and the language its root element names. */
export function readLinks({ links, html }: Stating): Fact[] {
  const canonical = links.find(
    ({ attribs }) => attribs.href !== undefined && /(?:^|\s)canonical(?:\s|$)/i.test(attribs.rel ?? ''),
  );
  const language = html?.attribs.lang ?? html?.attribs['xml:lang'] ?? '';
  return [
    { kind: 'url', value: canonical?.attribs.href ?? '', from: 'link canonical' },
    { kind: 'language', value: language, from: 'html lang' },
  ];
}
