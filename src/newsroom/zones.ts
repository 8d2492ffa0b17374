/** The offsets of the time zones that news sites print by name. */
const OFFSETS: Readonly<Record<string, string>> = {
  Z: 'Z',
  GMT: 'Z',
  UTC: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  AKST: '-09:00',
  AKDT: '-08:00',
  HST: '-10:00',
  AST: '-04:00',
  ADT: '-03:00',
  NST: '-03:30',
  NDT: '-02:30',
  BRT: '-03:00',
  COT: '-05:00',
  CLT: '-04:00',
  CLST: '-03:00',
  UYT: '-03:00',
  WET: '+00:00',
  WEST: '+01:00',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  MEZ: '+01:00',
  MESZ: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  SAST: '+02:00',
  EAT: '+03:00',
  MSK: '+03:00',
  МСК: '+03:00',
  TRT: '+03:00',
  GST: '+04:00',
  PKT: '+05:00',
  IST: '+05:30',
  NPT: '+05:45',
  WIB: '+07:00',
  WITA: '+08:00',
  WIT: '+09:00',
  HKT: '+08:00',
  SGT: '+08:00',
  MYT: '+08:00',
  PHT: '+08:00',
  AWST: '+08:00',
  JST: '+09:00',
  KST: '+09:00',
  ACST: '+09:30',
  AEST: '+10:00',
  AEDT: '+11:00',
  NZST: '+12:00',
  NZDT: '+13:00',
};

/** Zones printed without saying whether summer time holds: the date says it. Winter offset in hours. */
const UNITED_STATES: Readonly<Record<string, number>> = { ET: -5, CT: -6, MT: -7, PT: -8 };

/** The names as alternatives of a regular expression, longest first. */
export const ZONE_NAMES = [...Object.keys(OFFSETS), ...Object.keys(UNITED_STATES)]
  .sort((a, b) => b.length - a.length)
  .join('|');

/** The day of the month that is the n-th Sunday. */
function nthSunday(year: number, month: number, n: number): number {
  const firstWeekday = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
  return 1 + ((7 - firstWeekday) % 7) + 7 * (n - 1);
}

/** Summer time in the United States since 2007: second Sunday of March to first Sunday of November. */
function isUsSummer(year: number, month: number, day: number): boolean {
  if (month === 3) return day >= nthSunday(year, 3, 2);
  if (month === 11) return day < nthSunday(year, 11, 1);
  return month > 3 && month < 11;
}

const FIRST_YEAR_OF_US_RULE = 2007;

/**
 * The ISO 8601 offset of a zone as printed on a date: `EST`, `UTC`, `+0800`, `GMT+8`, `ET`.
 * `null` if it cannot be told.
 */
export function offsetOf(zone: string, year: number, month: number, day: number): string | null {
  const name = zone.toUpperCase();
  const numeric = /^(?:GMT|UTC)?\s?([+-−])(\d{1,2})(?::?(\d{2}))?$/.exec(name);
  if (numeric) {
    const [, sign = '', hours = '', minutes = '00'] = numeric;
    if (Number(hours) > 14 || Number(minutes) > 59) return null;
    return `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`;
  }
  const winter = UNITED_STATES[name];
  if (winter === undefined) return OFFSETS[name] ?? null;
  if (year < FIRST_YEAR_OF_US_RULE) return null;
  return `-0${-winter - (isUsSummer(year, month, day) ? 1 : 0)}:00`;
}
