import type { StreamFormat } from '../../read/index.ts';
import { type Found, STDIN } from '../discover.ts';
import type { Job, Surroundings } from '../job.ts';
import type { Pool } from '../pool.ts';
import type { Orders } from '../task.ts';
import { readSites } from './file.ts';
import { learnFromFiles, learnFromStreams } from './learn.ts';
import type { Sites } from './sample.ts';

type Asked = Pick<Job, 'siteChrome'>;

/**
 * What is known of the sites of pages to come: from the file that was named, or from some of the pages themselves,
 * which are read once more for it.
 * @throws {Misuse} if the file cannot be used.
 */
export async function sitesOfPages(
  { siteChrome }: Asked,
  found: AsyncIterable<Found>,
  orders: Orders,
  pool: Pool,
): Promise<Sites | undefined> {
  return siteChrome ? readSites(siteChrome) : learnFromFiles(found, orders, pool);
}

/**
 * The same of streams. JSON Lines are a filter: what comes of a line depends on that line only, unless a file is
 * named; and what comes through a pipe cannot be read twice.
 * @throws {Misuse} if the file cannot be used.
 */
export async function sitesOfStreams(
  { siteChrome }: Asked,
  found: readonly Found[],
  orders: Orders & { from: StreamFormat },
  pool: Pool,
  stdin: Surroundings['stdin'],
): Promise<Sites | undefined> {
  if (siteChrome) return readSites(siteChrome);
  if (siteChrome === false || orders.from !== 'warc') return undefined;
  const files = found.filter(({ origin }) => origin !== STDIN);
  return learnFromStreams(files, orders, pool, stdin, () => {});
}
