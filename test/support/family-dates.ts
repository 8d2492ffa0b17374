import { between, chance, pick, type Random } from './random.ts';

/** A date as a page prints it, and the same in ISO 8601 at that precision. */
export interface PrintedDate {
  printed: string;
  iso: string;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const two = (value: number): string => String(value).padStart(2, '0');

/** The stamp nearly every page of the family carries: `2025-04-11 14:42:41`. */
export function makeStamp(random: Random): PrintedDate {
  const { day, clock } = parts(random);
  return { printed: `${day} ${clock}`, iso: `${day}T${clock}` };
}

/** Any of the shapes seen beside it; day and month can never be confused. */
export function makeDate(random: Random): PrintedDate {
  if (chance(random, 0.5)) return makeStamp(random);
  const { day, clock, year, month, date } = parts(random);
  const minutes = clock.slice(0, 5);
  const name = MONTHS[month - 1] ?? '';
  return pick<PrintedDate>(random, [
    { printed: day, iso: day },
    { printed: `${day} ${minutes}`, iso: `${day}T${minutes}` },
    { printed: day.replaceAll('-', '/'), iso: day },
    { printed: `${day.replaceAll('-', '.')} ${minutes}`, iso: `${day}T${minutes}` },
    { printed: `${year}-${month}-${date} ${clock}`, iso: `${day}T${clock}` },
    { printed: `${name} ${date}, ${year}`, iso: day },
    { printed: `${date} ${name} ${year}`, iso: day },
    { printed: `${name} ${date}, ${year} ${minutes}`, iso: `${day}T${minutes}` },
  ]);
}

/** The day after, for a page that was changed since. */
export function makeLater({ iso }: PrintedDate): PrintedDate {
  const next = new Date(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  const time = iso.slice(10);
  return { printed: `${next}${time.replace('T', ' ')}`, iso: `${next}${time}` };
}

function parts(random: Random) {
  const year = between(random, 2022, 2025);
  const month = between(random, 1, 12);
  const date = between(random, 1, 28);
  const clock = `${two(between(random, 0, 23))}:${two(between(random, 0, 59))}:${two(between(random, 0, 59))}`;
  return { year, month, date, clock, day: `${year}-${two(month)}-${two(date)}` };
}
