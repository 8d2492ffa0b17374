import type { Element } from 'domhandler';
import type { Run } from './run.ts';

/** Names of a `time` element that states the last change, or publication. */
const OF_CHANGE = /updat|modif/i;

const OF_PUBLICATION = /publi|created|posted|entry-date/i;

/** The first time counts, but any other before that of the last change. */
export function noteTime(run: Run, { attribs }: Element): void {
  if (attribs.datetime === undefined) return;
  const names = `${attribs.itemprop ?? ''} ${attribs.class ?? ''}`;
  const isOfChange = OF_CHANGE.test(names) && !OF_PUBLICATION.test(names);
  if (run.time !== undefined && (isOfChange || !run.timeIsOfChange)) return;
  run.time = attribs.datetime;
  run.timeIsOfChange = isOfChange;
}
