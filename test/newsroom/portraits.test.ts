import { describe, expect, it } from 'vitest';
import { readByline, readNames } from '../../src/newsroom/byline.ts';
import { showsSomebody, withoutPortrait } from '../../src/newsroom/portraits.ts';

describe('names beside what text browsers print of a portrait', () => {
  it.each([
    ['Picture of Jane Doe Picture of Jane Doe Jane Doe', 'Jane Doe'],
    ['Picture of Jane DoePicture of Jane Doe Jane Doe', 'Jane Doe'],
    ['An avatar representing Jane Doe Jane Doe', 'Jane Doe'],
    ['Jane DoeJane Doe', 'Jane Doe'],
    ['Jane Doe By Jane DoeMay 3, 2024 20 Mins Read', 'Jane Doe'],
    ['Jane DoeBy Jane Doe', 'Jane Doe'],
    ['[svg]ByJane Doe', 'Jane Doe'],
    ['ByJane Doe WXYZ logo', 'Jane Doe'],
    ['(BUTTON) Jane Doe', 'Jane Doe'],
  ])('are read: %s', (line, name) => {
    expect(readNames(line)?.authors).toEqual([name]);
  });

  it.each(['Jane Doe Image', 'Garden ChecklistsJust PlantedGarden'])('are none by themselves: %s', (line) => {
    expect(readNames(line)?.authors ?? []).toEqual([]);
  });

  it.each(['Ha Ha', 'Picture of Jane Doe', 'A picture of the sea by Jane Doe'])('leave alone: %s', (line) => {
    expect(withoutPortrait(line)).toBe(line);
  });

  it('lose the file of the picture', () => {
    expect(withoutPortrait('[1] Jane Doe said so')).toBe('Jane Doe said so');
  });

  it('stand in the line as they are given', () => {
    const line = 'Jane DoeBy Jane Doe';
    expect(line).toContain(readByline(line)?.byline);
  });

  it('are shown by a picture of somebody', () => {
    expect(showsSomebody('A headshot of Jane Doe in a white coat', 'Jane Doe')).toBe(true);
    expect(showsSomebody('Jane Doe is shown in a headshot of hers', 'Jane Doe')).toBe(false);
  });
});
