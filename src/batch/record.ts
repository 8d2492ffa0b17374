import { cleanPage } from '../clean.ts';
import { type StreamFormat, UnreadablePage } from '../read/index.ts';
import { type PageRecord, readRecord } from '../read/record.ts';
import { shown } from '../render/index.ts';
import { toRecordLine } from '../render/json.ts';
import { judge } from './judge.ts';
import { knownFor } from './known-of-site.ts';
import { describeProblem, Problem } from './problems.ts';
import type { Orders, Outcome, Result } from './task.ts';

/** A record of a stream, as it was cut out of it. */
export interface RecordTask {
  origin: string;
  content: Uint8Array;
  /** What is wrong with it, if something is. */
  flaw?: string | undefined;
}

/** Takes a record to the line that is written of it: there is one in every case. */
export async function workOnRecord(
  { origin, content, flaw }: RecordTask,
  orders: Orders & { from: StreamFormat },
): Promise<Result> {
  const record = await readRecord(content, { ...orders, origin });
  try {
    if (flaw !== undefined) throw new Problem(flaw);
    return await finish(record, orders);
  } catch (error) {
    return failure(record, origin, 'failed', describeProblem(error));
  }
}

async function finish({ page, url, input }: PageRecord, orders: Orders): Promise<Result> {
  if (page instanceof UnreadablePage) throw page;
  let isOfKnownSite: boolean | undefined;
  const known = knownFor(orders, '', (isKnown) => {
    isOfKnownSite = isKnown;
  });
  const cleaned = await cleanPage(page, known);
  const outcome = judge(cleaned);
  if (outcome === 'empty') return failure({ url, input }, page.origin, outcome, 'holds no article');
  return { outcome, text: toRecordLine(shown(cleaned, orders).article, input), isOfKnownSite };
}

function failure(
  { url = null, input }: { url?: string | null | undefined; input: string },
  origin: string,
  outcome: Outcome,
  error: string,
): Result {
  return { outcome, text: toRecordLine({ error, url, origin }, input) };
}
