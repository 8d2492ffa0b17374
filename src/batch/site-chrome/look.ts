import { linesOf } from '../../learn.ts';
import { isStream, readPage, UnreadablePage } from '../../read/index.ts';
import { readRecord } from '../../read/record.ts';
import type { Page } from '../../types.ts';
import { describeProblem } from '../problems.ts';
import { readSteadily } from '../read-steadily.ts';
import type { Orders, Result, Work } from '../task.ts';
import { siteOfUrl } from './site.ts';

/** What a site says on every page stands on its ordinary pages too: nobody need wait for its huge ones. */
const LARGEST_LOOKED_AT = 2 ** 20;

/** Looks at the lines of a page, and does nothing else with it. */
export async function look(
  { content, origin, site }: Work & { origin: string },
  orders: Orders,
): Promise<Result> {
  try {
    const bytes = typeof content === 'string' ? readSteadily(content).bytes : content;
    if (bytes.length > LARGEST_LOOKED_AT) return { outcome: 'skipped' };
    const page = await pageOf(bytes, origin, orders);
    const seen = { site: site ?? siteOfUrl(page.url), name: page.url ?? origin, lines: await linesOf(page) };
    return { outcome: 'clean', seen };
  } catch (error) {
    return { outcome: 'failed', problem: describeProblem(error) };
  }
}

async function pageOf(bytes: Uint8Array, origin: string, { from, field }: Orders): Promise<Page> {
  if (!isStream(from)) return readPage(bytes, origin, from);
  const { page } = await readRecord(bytes, { origin, from, field });
  if (page instanceof UnreadablePage) throw page;
  return page;
}
