import { findConfig, readRulesFile } from '../rules/find.ts';
import type { OwnRules } from '../rules/types.ts';
import { STDIN, type Wanted } from './discover.ts';
import type { Job } from './job.ts';
import { describeProblem, Misuse } from './problems.ts';

/**
 * The rules of a run: those of the file that is named, or of the configuration above the first input.
 * @throws {Misuse} if they cannot be read.
 */
export async function ownRules(
  { rules }: Pick<Job, 'rules'>,
  { inputs, listed = [] }: Wanted,
): Promise<OwnRules | undefined> {
  const first = firstOf(inputs) ?? firstOf(listed)?.path ?? STDIN;
  const path = rules ?? findConfig(first === STDIN ? '.' : first);
  if (path === undefined) return undefined;
  const { parseRules, FaultyRules } = await import('../rules/parse.ts');
  try {
    return parseRules(readRulesFile(path));
  } catch (error) {
    throw new Misuse(
      `${path}${error instanceof FaultyRules ? `, ${error.message}` : ` ${describeProblem(error)}`}`,
    );
  }
}

/** The first of some items, the others not asked for. */
function firstOf<T>(items: Iterable<T>): T | undefined {
  for (const item of items) return item;
  return undefined;
}
