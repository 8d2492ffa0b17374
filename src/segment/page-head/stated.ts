import { HEAD_KEYS } from '../../data/head-keys.ts';
import { META_LABELS } from '../../data/meta-labels.ts';
import { lazy } from '../../text/lazy.ts';
import type { Fact, FactKind } from '../../types.ts';

/** A key of a head with what stands behind it. */
export type Entry = readonly [key: string, value: string];

/** What a key may be: it states a fact, nothing of the story, or that the story begins. */
export type KeyKind = FactKind | keyof typeof HEAD_KEYS;

/** Every known key without what parts its words: `published_at` and `Published At` are one. */
const KINDS = lazy(() => {
  const ofMeta = Object.entries(META_LABELS).flatMap(([kind, labels]) =>
    labels.map((label) => [plain(label), kind === 'other' ? 'ignored' : kind] as const),
  );
  const ofHeads = Object.entries(HEAD_KEYS).flatMap(([kind, keys]) =>
    keys.map((key) => [plain(key), kind] as const),
  );
  return new Map([...ofMeta, ...ofHeads] as [string, KeyKind][]);
});

/** What a key says; null if it is none that heads have. */
export function kindOf(key: string): KeyKind | null {
  return KINDS().get(plain(key)) ?? (OF_MAIL.test(key) ? 'ignored' : null);
}

/** What mails say of their way. */
const OF_MAIL = /^(?:x|list|content|arc|dkim|mime|message|return|authentication|in-reply)-/i;

function plain(key: string): string {
  return key.toLowerCase().replace(/[\s_:.-]/g, '');
}

const ADDRESS = /^https?:\/\//i;

/** What the entries of a head state. Under `source` stands a name, or an address. */
export function factsOf(entries: readonly Entry[], where: string): Fact[] {
  return entries.flatMap(([key, value]) => {
    const kind = kindOf(key);
    if (kind === null || kind === 'story' || kind === 'ignored') return [];
    const from = `${where} ${key}`;
    if (kind === 'source' && ADDRESS.test(value)) return [{ kind: 'url', value, from }];
    return kind === 'url' && !ADDRESS.test(value) ? [] : [{ kind, value, from }];
  });
}
