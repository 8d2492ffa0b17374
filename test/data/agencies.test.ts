import { describe, expect, it } from 'vitest';
import { agencies } from '../../src/data/agencies.ts';

describe('agencies()', () => {
  it('holds at least seventy agencies of every continent', () => {
    expect(agencies().length).toBeGreaterThanOrEqual(70);
    expect(new Set(agencies().map(({ country }) => country)).size).toBeGreaterThan(50);
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
