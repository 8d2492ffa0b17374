import { STDIN, type Wanted } from './discover.ts';
import { fileNames } from './formats.ts';
import type { Job, Surroundings } from './job.ts';
import { Misuse, tooLarge } from './problems.ts';

/**
 * What is to be read. Lists and patterns of what to leave out are rare, so what they need is loaded late.
 * @throws {Misuse} if a list cannot be read.
 */
export async function understand(job: Job, around: Surroundings, leaveOut?: string): Promise<Wanted> {
  if (job.null && job.filesFrom === undefined)
    throw new Misuse('-0 says how a list is written; give --files-from');
  if (job.filesFrom === STDIN && job.inputs.includes(STDIN))
    throw new Misuse(
      '--files-from -: standard input is the list, and cannot be a page too; leave out the other -',
    );
  const wanted: Wanted = { inputs: job.inputs, leaveOut, names: fileNames(job.from) };
  if (job.exclude?.length) wanted.excludes = (await import('./excludes.ts')).excludesOf(job.exclude);
  if (job.filesFrom !== undefined) {
    const { listedFiles, readList } = await import('./list.ts');
    const list = job.filesFrom === STDIN ? await readAll(around.stdin()) : await readList(job.filesFrom);
    wanted.listed = listedFiles(list, job.filesFrom, job.null === true);
  }
  return wanted;
}

/**
 * All of a stream, as bytes.
 * @throws {Problem} as soon as it is more than so many.
 */
export async function readAll(
  stream: AsyncIterable<Uint8Array | string>,
  most = Number.POSITIVE_INFINITY,
): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > most) throw tooLarge();
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
