import { exists } from './paths.ts';
import type { Choice } from './walk.ts';

/** What a pattern has and a path seldom does. */
const magic = /[*?{}[\]!()]/;

/** Whether an input is a glob pattern. A path that exists is taken as it stands, brackets and all. */
export function isPattern(input: string): boolean {
  return magic.test(input) && !exists(input);
}

/** A pattern, taken apart: the folder where its matches begin, and what matches below that. */
export async function matcher(pattern: string): Promise<Pick<Choice, 'takes' | 'enters'> & { base: string }> {
  const { default: picomatch } = await import('picomatch');
  const parts = pattern.split('/');
  const first = parts.findIndex((part) => magic.test(part));
  const below = parts.slice(first);
  const matches = picomatch(below.join('/'));
  // Without `**` nothing deeper than the pattern matches; hidden folders only where the pattern names them.
  const depth = below.some((part) => part.includes('**')) ? Number.POSITIVE_INFINITY : below.length;
  const mayBeHidden = below.some((part) => part.startsWith('.'));
  return {
    base: parts.slice(0, first).join('/') || (pattern.startsWith('/') ? '/' : '.'),
    takes: (path) => matches(path),
    enters: (path) => path.split('/').length < depth && (mayBeHidden || !/(?:^|\/)\./.test(path)),
  };
}
