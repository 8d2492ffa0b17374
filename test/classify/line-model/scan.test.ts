import { describe, expect, it } from 'vitest';
import { scan } from '../../../src/classify/line-model/scan.ts';

describe('scan', () => {
  it('counts what a text is made of', () => {
    const found = scan('The NATO talks, held in Rome, ended at 3.30. “Good,” she said!');
    expect(found).toMatchObject({ words: 13, capitalWords: 1, commas: 3, sentences: 2, digits: 3 });
    expect(found.hashes).toHaveLength(13);
  });

  it('gives a word one hash, in capitals or with an apostrophe', () => {
    expect([...scan("DON'T").hashes]).toEqual([...scan('don’t').hashes]);
    expect([...scan('Rome').hashes]).not.toEqual([...scan('Romans').hashes]);
  });

  it('knows numbers by their length alone', () => {
    expect([...scan('1999').hashes]).toEqual([...scan('2024').hashes]);
  });

  it('counts two characters of a script without spaces as a word', () => {
    expect(scan('新华社北京电').words).toBe(3);
  });

  it('ends no sentence within an address or a number', () => {
    expect(scan('See example.com for 3.5 of it...').sentences).toBe(1);
  });
});
