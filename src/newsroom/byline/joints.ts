import { lazy } from '../../text/lazy.ts';

/** Words that join names. */
export const JOINING = 'and|&|und|et|och|og|и|та|with|mit|avec|con|com';

/** Those of one or two letters also stand inside names: `Ortega y Gasset`. */
export const SHORT_JOINING = 'y|e|i|en';

const AND = `[,;]?\\s(?:${JOINING}|ve|dan)\\s`;

const SHORT_AND = `^(\\S+ \\S.*) (?:${SHORT_JOINING}) (\\S+ \\S.*)$`;

const and = lazy(() => new RegExp(AND, 'u'));

const shortAnd = lazy(() => new RegExp(SHORT_AND, 'u'));

/** A line in capitals joins its names by words in capitals: `BY JANE DOE AND JOHN ROE`. */
const andInCapitals = lazy(() => new RegExp(AND, 'iu'));

const shortAndInCapitals = lazy(() => new RegExp(SHORT_AND, 'iu'));

export function splitAnd(text: string): string[] {
  const isInCapitals = text === text.toUpperCase() && text !== text.toLowerCase();
  const [long, short] = isInCapitals ? [andInCapitals(), shortAndInCapitals()] : [and(), shortAnd()];
  return text.split(long).flatMap((part) => short.exec(part)?.slice(1) ?? [part]);
}

export const COMMAS = /\s*[,;、，]\s*/u;

export const BARS = /\s*[|•·⋅●｜]\s*|\s+[-–—]\s+|\s*[—]\s*|\s*\/\s*/u;

const JOINT = `(?:,\\s?)?(?:${JOINING}|${SHORT_JOINING}|\\+)|,`;

const LONGEST_JOINT = 5;

const onlyJoint = lazy(() => new RegExp(`^(?:${JOINT})$`, 'i'));

const firstJoint = lazy(() => new RegExp(`^(?:(?:${JOINT})\\s)\\s*`, 'i'));

export const lastJoint = lazy(() => new RegExp(`(?:,|\\s(?:${JOINT}))$`, 'i'));

/** What goes on with the names of a line. */
export const jointWithin = lazy(() => new RegExp(`[,;|•·]|\\s(?:${JOINING}|${SHORT_JOINING})\\s`, 'i'));

/** Whether a line is nothing but what joins the names before and behind it: `and`, `,`. */
export const isJoint = (line: string): boolean => line.length <= LONGEST_JOINT && onlyJoint().test(line);

/** Whether more names must follow a line: `By Jane Doe and`. */
export const endsInJoint = (line: string): boolean => lastJoint().test(line);

/** A line without what joins it to the names before: `and John Roe`. */
export const withoutJoint = (line: string): string => line.replace(firstJoint(), '');
