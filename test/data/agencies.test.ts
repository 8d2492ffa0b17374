import { describe, expect, it } from 'vitest';
import { agencies } from '../../src/data/agencies.ts';
import { AGENCY_SOURCES } from '../../src/data/agency-sources.ts';

describe('agencies()', () => {
  it('holds at least seventy agencies of every continent', () => {
    expect(agencies().length).toBeGreaterThanOrEqual(70);
    expect(new Set(agencies().map(({ country }) => country)).size).toBeGreaterThan(50);
  });

  it('names a source for at least sixty, each an agency of the table', () => {
    const ids = new Set(agencies().map(({ id }) => id));
    const sources = Object.entries(AGENCY_SOURCES);
    expect(sources.length).toBeGreaterThanOrEqual(60);
    for (const [id, url] of sources) {
      expect(ids).toContain(id);
      expect(url).toMatch(/^https?:\/\/[^/]+\.[a-z]{2,5}\//);
    }
  });

  it('gives each agency its own id, and each alias to one agency', () => {
    const names = agencies().flatMap(({ id, name, aliases }) => [...new Set([id, name]), ...aliases]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it.each(agencies())('describes $id in full', ({ id, name, aliases, language, country }) => {
    expect(id.length).toBeGreaterThan(1);
    expect(name).toBe(name.trim());
    expect(language).toMatch(/^[a-z]{2}$/);
    expect(country).toMatch(/^[A-Z]{2}$/);
    for (const alias of aliases) expect(alias).toMatch(/^\S(?:.*\S)$/u);
  });
});
