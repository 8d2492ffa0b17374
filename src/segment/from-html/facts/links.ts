import type { CheerioAPI } from 'cheerio/slim';
import type { Fact } from '../../../types.ts';

/** The page's own address, and the language its root element names. */
export function readLinks($: CheerioAPI): Fact[] {
  const canonical = $('link[rel~="canonical" i][href]').first().attr('href') ?? '';
  const language = $('html').first().attr('lang') ?? $('html').first().attr('xml:lang') ?? '';
  return [
    { kind: 'url', value: canonical, from: 'link canonical' },
    { kind: 'language', value: language, from: 'html lang' },
  ];
}
