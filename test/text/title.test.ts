import { describe, expect, it } from 'vitest';
import { splitTitle } from '../../src/text/title.ts';

const HEADLINE = 'Iraq and US begin formal talks to end a mission';

describe('splitTitle, with the headline known', () => {
  it.each([
    [`Current:Home > Markets${HEADLINE} -AssetScope`, 'AssetScope', 'Markets'],
    [`Home » World » ${HEADLINE} | The Daily Wire`, 'The Daily Wire', 'World'],
    [`You are here: Home / World / Europe / ${HEADLINE}`, null, 'Europe'],
    [`Current:Home > Markets<${HEADLINE} -AssetScope`, 'AssetScope', 'Markets'],
    [`AssetScope:${HEADLINE}`, 'AssetScope', null],
    [`AssetScope|${HEADLINE}`, 'AssetScope', null],
    [`Current:Home > FarmingHarborMetrics:${HEADLINE}`, 'HarborMetrics', 'Farming'],
    [`${HEADLINE} - Markets - AssetScope`, 'AssetScope', 'Markets'],
    [`${HEADLINE}_E-Markets`, 'E-Markets', null],
    [`${HEADLINE.toUpperCase()} | AssetScope`, 'AssetScope', null],
    ['Current:Home > MarketsIraq and US begin formal... -AssetScope', 'AssetScope', 'Markets'],
    [`${HEADLINE}, explained | AssetScope`, 'AssetScope', null],
    [`${HEADLINE} (2025) - AssetScope`, 'AssetScope', null],
    [`${HEADLINE} | by Jane Doe | AssetScope`, 'AssetScope', null],
    [HEADLINE, null, null],
  ])('%s', (title, site, section) => {
    expect(splitTitle(title, HEADLINE)).toEqual({ headline: HEADLINE, site, section });
  });

  it('cuts the site off a headline that carries it too', () => {
    const line = `Oakmere Wealth:${HEADLINE}`;
    expect(splitTitle(`Home > Invest${line}`, line)).toEqual({
      headline: HEADLINE,
      site: 'Oakmere Wealth',
      section: 'Invest',
    });
  });
});

describe('splitTitle, with nothing to compare', () => {
  it.each([
    [`Current:Home > Markets${HEADLINE} -AssetScope`, HEADLINE, 'AssetScope', 'Markets'],
    [`Position: Home / Property${HEADLINE} -VaultSparrow`, HEADLINE, 'VaultSparrow', 'Property'],
    [`You are here: Home >> Travel${HEADLINE}`, HEADLINE, null, 'Travel'],
    [
      'Home > LawExplainer: How a storm gets its name -Rexbourne',
      'Explainer: How a storm gets its name',
      'Rexbourne',
      'Law',
    ],
    [`${HEADLINE} -AssetScope`, HEADLINE, 'AssetScope', null],
    [`AssetScope|${HEADLINE}`, HEADLINE, 'AssetScope', null],
  ])('cuts %s', (title, headline, site, section) => {
    expect(splitTitle(title, null)).toEqual({ headline, site, section });
  });

  it.each([
    'After the fire: Orchard families decide what to replant',
    'Rain - and what came of it',
    'Black | White: a play returns',
    'McDonald’s sues a town over an arch',
    'Anti-Trump protests fill the square',
  ])('leaves a headline with marks of its own alone: %s', (headline) => {
    expect(splitTitle(headline, null)).toEqual({ headline, site: null, section: null });
  });
});
