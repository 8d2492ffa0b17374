import { FEWEST_PAGES } from '../../learn.ts';
import type { StreamFormat } from '../../read/index.ts';
import { urlOfRecord } from '../../read/warc/record.ts';
import { fingerprint } from '../../text/fingerprint.ts';
import { type Found, type Source, STDIN } from '../discover.ts';
import type { Surroundings } from '../job.ts';
import { isDevice } from '../paths.ts';
import type { Pool } from '../pool.ts';
import { type OnFault, recordsOf, type StreamRecord } from '../stream-records.ts';
import type { Orders, Task } from '../task.ts';
import { newSample, PAGES_OF_A_SITE, type Sample, type Sites } from './sample.ts';
import { siteOfName, siteOfUrl } from './site.ts';

/** Learns what returns on the pages of each site among some files. It does not depend on their order, or on jobs. */
export async function learnFromFiles(
  found: AsyncIterable<Found>,
  orders: Orders,
  pool: Pool,
): Promise<Sites> {
  const chosen = await choose(found);
  const tasks = chosen.map(({ origin, name }) => ({ origin, content: origin, site: siteOfName(name) }));
  return learnFrom(each(tasks), orders, pool);
}

/** The pages of each site that are looked at, where a site has enough of them: never more are held. */
async function choose(found: AsyncIterable<Found>): Promise<Source[]> {
  const sites = new Map<string, Source[]>();
  for await (const one of found) {
    // What comes through a pipe comes once.
    if ('problem' in one || one.origin === STDIN || isDevice(one.real)) continue;
    const site = siteOfName(one.name);
    const pages = sites.get(site) ?? [];
    sites.set(site, pages);
    pages.push(one);
    if (pages.length >= 2 * PAGES_OF_A_SITE) keepFirst(pages);
  }
  for (const pages of sites.values()) keepFirst(pages);
  return [...sites.values()].filter(({ length }) => length >= FEWEST_PAGES).flat();
}

/** Keeps those whose names have the smallest fingerprints. */
function keepFirst(pages: Source[]): void {
  const ranked = pages.map((page) => ({ page, rank: fingerprint(page.name) }));
  ranked.sort((one, other) => one.rank - other.rank);
  pages.splice(0, pages.length, ...ranked.slice(0, PAGES_OF_A_SITE).map(({ page }) => page));
}

/** Learns what returns on the pages of each host in some streams. */
export async function learnFromStreams(
  found: readonly Found[],
  orders: Orders & { from: StreamFormat },
  pool: Pool,
  stdin: Surroundings['stdin'],
  onFault: OnFault,
): Promise<Sites> {
  const sample = newSample();
  const records = recordsOf(found, orders.from, stdin, onFault);
  return learnFrom(orders.from === 'warc' ? wanted(records, sample) : records, orders, pool, sample);
}

/** An archive tells the address of a page before it is read. */
async function* wanted(records: AsyncIterable<StreamRecord>, sample: Sample): AsyncGenerator<StreamRecord> {
  for await (const record of records) {
    const url = urlOfRecord(record.content);
    if (url !== undefined && sample.wants(siteOfUrl(url), url)) yield record;
  }
}

/** Learns from pages as they come. Those that cannot be read say nothing of their site. */
export async function learnFrom(
  tasks: AsyncIterable<Task>,
  orders: Orders,
  pool: Pool,
  sample: Sample = newSample(),
): Promise<Sites> {
  for await (const [, { seen }] of pool.cleanAll(tasks, { ...orders, learn: true }))
    if (seen !== undefined) sample.add(seen.site, seen.name, seen.lines);
  return sample.sites();
}

async function* each<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items;
}
