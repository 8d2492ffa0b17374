import type { Element } from 'domhandler';
import { SAYS_CHANGED } from '../../data/date-words.ts';
import type { Run } from './run.ts';

/** Names of a `time` element that states the last change, or publication; else the words before it tell which. */
const OF_CHANGE = /updat|modif/i;

const OF_PUBLICATION = /publi|created|posted|entry-date/i;

/** Of each kind the first time counts. */
export function noteTime(run: Run, { attribs }: Element): void {
  if (attribs.datetime === undefined) return;
  const names = `${attribs.itemprop ?? ''} ${attribs.class ?? ''}`;
  const words = run.text.slice(run.textBeforeTime);
  const isOfChange =
    !OF_PUBLICATION.test(names) &&
    (OF_CHANGE.test(names) || (words.length <= LONGEST_LABEL && SAYS_CHANGED().test(words.toLowerCase())));
  if (isOfChange) run.timeOfChange ??= attribs.datetime;
  else run.time ??= attribs.datetime;
  run.textBeforeTime = run.text.length;
}

/** `Published March 5, last updated on `: what stands between two times. */
const LONGEST_LABEL = 60;
