import { COMMENTS_COUNTED } from '../../data/byline-words.ts';
import { META_LABELS } from '../../data/meta-labels.ts';
import { lazy } from '../../text/lazy.ts';
import { findDate } from '../dates.ts';
import { beforeAgo } from '../only-when.ts';

/** Words that belong to the date behind them. */
const DATE_LABEL =
  /(?:[\s.,|•·⋅●(–—-]+(?:(?:last\s)?(?:updated|published|posted|modified)(?:\son)?|on|veröffentlicht(?:\sam)?|vom|publié\sle|publicado\sel|gepubliceerd\sop|giriş\starihi))?[\s:.,|•·⋅●(–—-]*$/iu;

/** Words of two letters that lead to a date; in capitals they are names: `Von Jane Doe am 3. Mai`, `Minh Le`. */
const SHORT_DATE_LABEL = /\s(?:at|am|le|el|em|il|den|op|på|dne|dnia)\s*$/u;

/** The same without a space: `Jane DoePublished: `. */
const gluedDateLabel = lazy(
  () => /(?<=\p{Ll})(?:Last )?(?:Updated|Published|Posted|Modified)(?: on)?[:\s]*$/u,
);

/** Edges that part names from what stands around them. */
export const EDGES = /^[\s|•·⋅●,;:&/–—-]+|[\s|•·⋅●,;:&/–—-]+$/gu;

/** `5 min read`, `3 comments`, `1,204 views`: what sites count beside a byline. */
const COUNTS = /[\s|•·⋅●,–—-]*\b\d[\d,.]*\s?(?:-\s?)?(?:min|minutes?|mins|comments?|views?|shares?)\b.*$/iu;

/** The hour at which blogs post. */
const HOUR = /\s(?:at|um|à|às|a las|a la\/s|en|alle(?: ore)?|om|kl\.?|@)\s\d{1,2}[:.]\d{2}.*$/iu;

/** Cuts off the date with its label, and what a site counts. */
export function cutDate(text: string): string {
  const date = findDate(text);
  // A date may stand before the names: `Dec 17, 2025 Jane Doe`.
  const undated = date === null ? text : text.slice(...(date.start > 0 ? [0, date.start] : [date.end]));
  const unlabelled = date === null ? text : cutDateLabel(undated.replace(gluedDateLabel(), ''));
  const uncounted = /\d/.test(unlabelled) ? unlabelled.replace(HOUR, '').replace(COUNTS, '') : unlabelled;
  return beforeComments(beforeAgo(uncounted)).replace(EDGES, '');
}

const HOLDS_COMMENTS = /\s(?:[Cc]omm?ent|[Kk]ommentar|[Cc]omentari)/;

/** `Jane Doe Leave a comment`: blogs print that behind the name, with no mark between. */
function beforeComments(text: string): string {
  if (!HOLDS_COMMENTS.test(text)) return text;
  const words = text.split(' ');
  const end = words.findIndex((_, i) => i > 0 && COMMENTS_COUNTED.test(words.slice(i).join(' ')));
  return end < 0 ? text : words.slice(0, end).join(' ');
}

export function cutDateLabel(text: string): string {
  const cut = cutKnownLabel(text.replace(SHORT_DATE_LABEL, '').replace(DATE_LABEL, ''));
  return text.charAt(cut.length) === '.' && ENDS_IN_INITIAL().test(cut) ? `${cut}.` : cut;
}

/** `Jane D.`: there the full stop belongs to the name. */
const ENDS_IN_INITIAL = lazy(() => /\s\p{Lu}$/u);

const dateLabels = lazy(() => new Set([...META_LABELS.published, ...META_LABELS.modified]));

/** Words of the longest such label, and of what stands before it at least: a full name. */
const LABEL_WORDS = 4;

const NAME_WORDS = 2;

/** `Elif Kara Yayınlanma Tarihi` before the date: the longest label that the words end with. */
function cutKnownLabel(text: string): string {
  const words = text.split(' ');
  for (let count = Math.min(LABEL_WORDS, words.length - NAME_WORDS); count > 0; count--)
    if (dateLabels().has(words.slice(-count).join(' ').toLowerCase()))
      return words.slice(0, -count).join(' ').replace(DATE_LABEL, '');
  return text;
}
