import { extname } from 'node:path';
import type { Source } from './discover.ts';
import { emptyFingerprints, fingerprint } from './fingerprints.ts';
import { insideFolder } from './paths.ts';

/** What the outputs are called in their folder, no two alike. */
export interface Names {
  /** Has every page heard of before the first is named. */
  hear: (page: Source) => void;
  /** The path of a page's output in the folder, and whether another page would have had the likeliest one. */
  nameOf: (page: Source) => { name: string; isShared: boolean };
}

/**
 * Gives each page the first of its possible names that no other page could have. So neither the order of the
 * pages nor what was written before decides: `a.txt` and `a.html` become `a.txt.md` and `a.html.md`. Names that
 * differ in the case of letters alone are alike, for they are so on some disks.
 * @param ending what the outputs' names end in.
 * @param stem what of a page's path stays in its output's.
 */
export function collectNames(ending: string, stem = withoutEnding): Names {
  const heard = emptyFingerprints();
  const heardTwice = emptyFingerprints();
  const possible = ({ name, origin }: Source) =>
    // With the ending in place of the page's own; after it; and below the page's path as the user wrote it.
    [stem(name), name, stem(insideFolder(origin))].map((path) => path + ending);
  const isUnique = (name: string) => heard.has(keyOf(name)) && !heardTwice.has(keyOf(name));
  return {
    hear: (page) => {
      for (const key of new Set(possible(page).map(foldCase))) {
        if (!heard.add(fingerprint(key))) heardTwice.add(fingerprint(key));
      }
    },
    nameOf: (page) => {
      const [likeliest = '', ...others] = possible(page);
      if (isUnique(likeliest)) return { name: likeliest, isShared: false };
      return { name: others.find(isUnique) ?? ownName(page, ending), isShared: true };
    },
  };
}

/** A name that only this page has, whatever the others are called. */
function ownName({ name, origin }: Source, ending: string): string {
  const [high] = fingerprint(origin);
  return `${name}-${high.toString(16).padStart(8, '0')}${ending}`;
}

/** A path without its ending. */
function withoutEnding(path: string): string {
  return path.slice(0, path.length - extname(path).length);
}

function keyOf(name: string) {
  return fingerprint(foldCase(name));
}

function foldCase(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
