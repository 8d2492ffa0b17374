import { readFile } from 'node:fs/promises';
import type { SiteChrome } from '../../types.ts';
import { describeProblem, Misuse } from '../problems.ts';
import type { Sites } from './sample.ts';

/** Changes with how lines are told apart: what was learnt another way cannot be used. */
const VERSION = 1;

/** What was learnt, as it stands in a file: lines by their numbers, with how many pages they stand on. */
export function toJson(sites: Sites): string {
  const entries = [...sites].map(([name, { pages, lines }]) => [
    name,
    { pages, lines: Object.fromEntries([...lines].map(([line, count]) => [line.toString(16), count])) },
  ]);
  return `${JSON.stringify({ siteChrome: VERSION, sites: Object.fromEntries(entries) })}\n`;
}

/** @throws {Misuse} if the file cannot be read, or holds something else. */
export async function readSites(path: string): Promise<Sites> {
  const text = await readFile(path, 'utf8').catch((error) => {
    throw new Misuse(`--site-chrome: ${path} ${describeProblem(error)}`);
  });
  const sites = parse(text);
  if (sites === undefined)
    throw new Misuse(`--site-chrome: ${path} is not what "learn" of this version wrote; learn it again`);
  return sites;
}

function parse(text: string): Sites | undefined {
  try {
    const { siteChrome, sites } = JSON.parse(text) as { siteChrome?: unknown; sites: object };
    if (siteChrome !== VERSION || Array.isArray(sites)) return undefined;
    return new Map(Object.entries(sites).map(([name, site]) => [name, toSite(site)]));
  } catch {
    // Whatever is wrong with it, it is not the file that was meant.
    return undefined;
  }
}

/** @throws if it is none. */
function toSite({ pages, lines }: { pages: unknown; lines: object }): SiteChrome {
  const counts = Object.entries(lines).map(([line, count]) => [numberIn(line), toCount(count)] as const);
  return { pages: toCount(pages), lines: new Map(counts) };
}

function numberIn(line: string): number {
  if (!/^[\da-f]+$/.test(line)) throw new TypeError(`${line} is no line's number`);
  return Number.parseInt(line, 16);
}

function toCount(value: unknown): number {
  if (typeof value !== 'number' || !(Number.isInteger(value) && value > 0))
    throw new TypeError('is no count');
  return value;
}
