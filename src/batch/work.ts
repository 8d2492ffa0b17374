import { readFile } from 'node:fs/promises';
import { cleanPage } from '../clean.ts';
import { isStream, readPage } from '../read/index.ts';
import { explain } from '../render/explain.ts';
import { render } from '../render/index.ts';
import type { CleanedPage } from '../types.ts';
import { judge } from './judge.ts';
import { describeProblem } from './problems.ts';
import type { Orders, Result, Task } from './task.ts';

/** Takes one page from its bytes to the text to be written. What goes wrong with it stands in the result. */
export async function work(task: Task, orders: Orders): Promise<Result> {
  if ('problem' in task) return { outcome: 'failed', problem: task.problem };
  try {
    const bytes = typeof task.content === 'string' ? await readFile(task.content) : task.content;
    const { from } = orders;
    if (isStream(from)) {
      const { workOnRecord } = await import('./record.ts');
      return await workOnRecord({ ...task, content: bytes }, { ...orders, from });
    }
    const page = await readPage(bytes, task.origin, from);
    return await finish(await cleanPage(page), orders);
  } catch (error) {
    return { outcome: 'failed', problem: describeProblem(error) };
  }
}

/** A page without an article has no text; its explanation is, for that is the page somebody wants explained. */
async function finish(cleaned: CleanedPage, orders: Orders): Promise<Result> {
  const outcome = judge(cleaned);
  if (orders.explain) return { outcome, text: explain(cleaned) };
  return outcome === 'empty' ? { outcome } : { outcome, text: await render(cleaned, orders.format, orders) };
}
