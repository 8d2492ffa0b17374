import type { Writable } from 'node:stream';
import manifest from '../../package.json' with { type: 'json' };
import type { Destination } from './destination.ts';
import { explanation, type FileFormat, fileFormats } from './formats.ts';
import type { Outlet } from './outlet.ts';
import { realPathOf } from './paths.ts';
import type { Message } from './remarks.ts';
import type { Survey } from './survey.ts';
import type { Orders } from './task.ts';
import { toDescriptor, toStream } from './to-stream.ts';

/** What an outlet is opened with. */
export interface Opening {
  destination: Destination;
  orders: Orders;
  stdout: () => Writable;
  stdoutFile?: number | undefined;
  /** Goes through all pages; only a folder of outputs asks for it. */
  survey: () => Promise<Survey>;
  /** Whether what is up to date is made anew. */
  force: boolean;
  report: (message: Message) => void;
}

/** Opens the outlet for a destination. What standard output does not need is loaded late. */
export async function openOutlet(opening: Opening): Promise<Outlet> {
  const { destination, orders } = opening;
  const { between } = formatOf(orders);
  if (destination.kind === 'stdout') return toStandardOutput(opening, between);
  if (destination.kind === 'folder') return openFolder(destination.path, opening);
  return (await import('./to-file.ts')).toFile(destination.path, between, orders.run);
}

function toStandardOutput({ stdout, stdoutFile }: Opening, between: string): Outlet {
  return stdoutFile === undefined ? toStream(stdout(), between) : toDescriptor(stdoutFile, stdout, between);
}

async function openFolder(path: string, opening: Opening): Promise<Outlet> {
  const { orders, force, report } = opening;
  const [{ openRecords }, { toFolder }] = await Promise.all([
    import('./records.ts'),
    import('./to-folder.ts'),
  ]);
  const survey = await opening.survey();
  const records = openRecords(realPathOf(path), identityOf(orders), force);
  return toFolder({ path, survey, records, sites: orders.sites, run: orders.run, report });
}

/**
 * What of the orders decides what is written of every page: not the mark of this run, and what is known of sites
 * only for their own pages; and the version that does it.
 */
function identityOf({ run: _run, sites: _sites, ...orders }: Orders): string {
  return JSON.stringify([manifest.version, Object.entries(orders).sort()]);
}

/** What the names of the outputs end in. */
export function endingOf(orders: Orders): string {
  return formatOf(orders).ending;
}

function formatOf({ explain, format }: Orders): FileFormat {
  return explain ? explanation : fileFormats[format];
}
