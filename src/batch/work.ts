import { cleanPage } from '../clean.ts';
import { isStream, readPage } from '../read/index.ts';
import { explain } from '../render/explain.ts';
import { render } from '../render/index.ts';
import type { CleanedPage } from '../types.ts';
import { judge } from './judge.ts';
import { knownFor } from './known-of-site.ts';
import { describeProblem } from './problems.ts';
import { type FileState, readSteadily } from './read-steadily.ts';
import type { Stamped, Written } from './stamp.ts';
import type { Orders, Result, Task } from './task.ts';

/** Takes one page from its bytes to what is written. What goes wrong with it stands in the result. */
export async function work(task: Task, orders: Orders): Promise<Result> {
  if ('result' in task) return task.result;
  if (orders.learn) return (await import('./site-chrome/look.ts')).look(task, orders);
  const { content, origin, target } = task;
  try {
    const { bytes, state } =
      typeof content === 'string' ? readSteadily(content) : { bytes: content, state: undefined };
    const { from } = orders;
    if (isStream(from)) {
      const { workOnRecord } = await import('./record.ts');
      return await workOnRecord({ ...task, content: bytes }, { ...orders, from });
    }
    const page = await readPage(bytes, origin, from);
    let isOfKnownSite: boolean | undefined;
    const known = knownFor(orders, task.site, (isKnown) => {
      isOfKnownSite = isKnown;
    });
    const cleaned = await cleanPage(page, known);
    const outcome = judge(cleaned);
    const text = await textOf(cleaned, outcome, orders);
    if (text === undefined || target === undefined) return { outcome, text, isOfKnownSite };
    const stamp = await writePage(text, { origin, target, known: task.known ?? '' }, state, outcome, orders);
    return { outcome, stamp, isOfKnownSite };
  } catch (error) {
    return { outcome: 'failed', problem: describeProblem(error) };
  }
}

/** A page without an article has no text; its explanation is, for that is the page somebody wants explained. */
async function textOf(cleaned: CleanedPage, outcome: Written, orders: Orders): Promise<string | undefined> {
  if (orders.explain) return `${orders.named ? `==> ${cleaned.page.origin} <==\n` : ''}${explain(cleaned)}`;
  return outcome === 'empty' ? undefined : render(cleaned, orders.format, orders);
}

/** Only outputs with files of their own are written here, so what that needs is loaded late. */
async function writePage(
  text: string,
  page: Stamped,
  input: FileState | undefined,
  outcome: Written,
  { run }: Orders,
): Promise<string | undefined> {
  const [{ writeWhole }, { stampOf }, { stateAt }] = await Promise.all([
    import('./write-whole.ts'),
    import('./stamp.ts'),
    import('./read-steadily.ts'),
  ]);
  writeWhole(page.target, text, run);
  return stampOf(page, input, stateAt(page.target), outcome);
}
