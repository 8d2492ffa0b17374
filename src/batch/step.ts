import { readFile } from 'node:fs/promises';
import { cleanPage } from '../clean.ts';
import { readPage } from '../read/index.ts';
import { explain } from '../render/explain.ts';
import { type OutputFormat, render } from '../render/index.ts';
import { type Source, STDIN } from './discover.ts';
import type { Job, Surroundings } from './run.ts';
import type { Sink } from './sinks.ts';

/** All that the way of one page needs to know. */
export interface Step extends Surroundings, Pick<Job, 'from' | 'frontMatter' | 'explain'> {
  format: OutputFormat;
  sink: Sink;
}

/** What became of a page. A `doubtful` one is written too; an `empty` one held no article. */
export type Outcome = 'clean' | 'doubtful' | 'empty' | 'failed';

/** Below this confidence a person should look at what was written. */
const SURE = 0.5;

/**
 * Takes one page all the way: read, clean, render, write. A page without an article is not written; its
 * explanation is, for that is the page somebody wants explained.
 * @throws whatever a stage throws.
 */
export async function processPage(source: Source, step: Step): Promise<Outcome> {
  const page = await readPage(await readSource(source, step.stdin), source.origin, step.from);
  const cleaned = await cleanPage(page);
  const { paragraphs, confidence } = cleaned.article;
  const isEmpty = paragraphs.length === 0;
  if (step.explain) await step.sink(source, explain(cleaned));
  else if (!isEmpty) await step.sink(source, await render(cleaned, step.format, step));
  if (isEmpty) return tell(step, source, 'empty');
  return confidence < SURE ? tell(step, source, 'doubtful') : 'clean';
}

async function readSource(source: Source, stdin: Surroundings['stdin']): Promise<Uint8Array> {
  if (source.origin !== STDIN) return readFile(source.origin);
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin()) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}

/** What is said of a page that did not come out clean. */
const remarks = {
  empty: { level: 'error', text: 'holds no article; see why with --explain' },
  doubtful: {
    level: 'warning',
    text: 'may not be an article; look at the output, or see why with --explain',
  },
} as const;

function tell<Kind extends keyof typeof remarks>(step: Step, { origin }: Source, kind: Kind): Kind {
  step.report({ origin, ...remarks[kind] });
  return kind;
}
