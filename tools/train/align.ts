/**
 * Which blocks of a page belong to its article, told by the article's true text.
 *
 * The blocks stand in the order of the truth. For every block the places where its words could stand in the
 * truth are found by its word pairs; then the heaviest chain of places that go forward is kept.
 */

/** A block is part of the article if so many of its words stand at its place. */
const LEAST_SHARE = 0.6;
const PLACES = 6;
/** Words may be missing or new between a block and the truth; beyond this the diagonal has drifted too far. */
const DRIFT = 8;
const RARE = 60;

/** A text's words as the accuracy is measured in: runs of letters and digits, in lower case. */
export const tokensOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

interface Place {
  block: number;
  from: number;
  to: number;
  weight: number;
}

/** For each block: the share of its words that the article holds at the block's place, from 0 to 1. */
export function align(texts: readonly string[], body: string): Float32Array {
  const truth = tokensOf(body);
  const index = new Map<string, number[]>();
  const add = (key: string, at: number) => {
    const known = index.get(key);
    if (known === undefined) index.set(key, [at]);
    else if (known.length < RARE) known.push(at);
  };
  for (let i = 0; i < truth.length; i++) {
    add(truth[i] as string, i);
    if (i + 1 < truth.length) add(`${truth[i]} ${truth[i + 1]}`, i);
  }
  const blocks = texts.map(tokensOf);
  const places = blocks.map((own, block) => placesOf(own, block, truth, index));
  const shares = new Float32Array(texts.length);
  for (const { block, weight } of heaviestChain(places, truth.length)) {
    shares[block] = Math.min(1, weight / Math.max(1, blocks[block]?.length ?? 1));
  }
  return shares;
}

export function belongs(share: number): boolean {
  return share >= LEAST_SHARE;
}

function placesOf(own: string[], block: number, truth: string[], index: Map<string, number[]>): Place[] {
  const votes = new Map<number, number>();
  const single = own.length < 3;
  for (let i = 0; i < own.length && i < 400; i++) {
    const key = single ? (own[i] as string) : i + 1 < own.length ? `${own[i]} ${own[i + 1]}` : '';
    for (const at of index.get(key) ?? []) {
      const diagonal = at - i;
      votes.set(diagonal, (votes.get(diagonal) ?? 0) + 1);
    }
  }
  const best = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, PLACES);
  return best.flatMap(([diagonal]) => {
    const place = follow(own, block, truth, diagonal);
    return place === null || place.weight < own.length * 0.3 ? [] : [place];
  });
}

/** Matches words along a diagonal, letting it slip a few words either way. */
function follow(own: string[], block: number, truth: string[], diagonal: number): Place | null {
  let shift = diagonal;
  let weight = 0;
  let from = -1;
  let to = -1;
  for (let i = 0; i < own.length; i++) {
    let at = i + shift;
    if (truth[at] !== own[i]) {
      at = resync(own, i, truth, at, to);
      if (at < 0) continue;
      shift = at - i;
    }
    if (at <= to) continue;
    if (from < 0) from = at;
    to = at;
    weight++;
  }
  return from < 0 ? null : { block, from, to: to + 1, weight };
}

function resync(own: string[], i: number, truth: string[], at: number, to: number): number {
  for (let d = 1; d <= DRIFT; d++) {
    for (const next of [at + d, at - d]) {
      if (next <= to || truth[next] !== own[i]) continue;
      if (i + 1 >= own.length || truth[next + 1] === own[i + 1]) return next;
    }
  }
  return -1;
}

/** The places, one a block at most, forward in the truth and without overlap, with the most words. */
function heaviestChain(places: readonly Place[][], length: number): Place[] {
  interface Link {
    place: Place;
    total: number;
    before: Link | null;
  }
  const tree: (Link | null)[] = new Array(length + 2).fill(null);
  const best = (to: number): Link | null => {
    let found: Link | null = null;
    for (let i = to + 1; i > 0; i -= i & -i) {
      const link = tree[i] ?? null;
      if (link !== null && (found === null || link.total > found.total)) found = link;
    }
    return found;
  };
  const put = (link: Link) => {
    for (let i = link.place.to + 1; i < tree.length; i += i & -i) {
      const known = tree[i] ?? null;
      if (known === null || link.total > known.total) tree[i] = link;
    }
  };
  for (const own of places) {
    const links = own.map((place): Link => {
      const before = best(place.from);
      return { place, total: (before?.total ?? 0) + place.weight, before };
    });
    for (const link of links) put(link);
  }
  const chain: Place[] = [];
  for (let link = best(length); link !== null; link = link.before) chain.push(link.place);
  return chain.reverse();
}
