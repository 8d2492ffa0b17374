import { monthNumber } from '../data/months.ts';

/** `/2024/05/17/`, `/2024/may/17/`, `/2024-05-17-`, `/20240517/`. */
const SHAPES: readonly RegExp[] = [
  /\/((?:19|20)\d\d)\/(\d{1,2}|[a-z]{3,9})\/(\d{1,2})(?=[/?#]|$)/i,
  /[/_-]((?:19|20)\d\d)-(\d\d)-(\d\d)(?=[/?#_+.-]|$)/,
  /[/_-]((?:19|20)\d\d)(\d\d)(\d\d)(?=[/?#_.-]|$)/,
];

/** `/2024/05/the-wall-is-rebuilt`: blogs name the month alone, right before words. */
const MONTH = /\/((?:19|20)\d\d)\/(0[1-9]|1[0-2])\/(?=[^/?#]*[a-z]+-[a-z]+-)/i;

/** The day in a page's address, where it holds one, or else the month; ISO 8601. */
export function dateInAddress(url: string | null): string | null {
  if (url === null) return null;
  for (const shape of SHAPES) {
    const [, year = '', month = '', day = ''] = shape.exec(url) ?? [];
    const number = /\d/.test(month) ? Number(month) : (monthNumber(month) ?? 0);
    if (isDay(Number(year), number, Number(day)))
      return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  }
  const [, year, month] = MONTH.exec(url) ?? [];
  return year === undefined ? null : `${year}-${month}`;
}

function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
