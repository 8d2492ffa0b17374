import { agencies } from '../../../data/agencies.ts';
import { lazy } from '../../../text/lazy.ts';

/** One way to print a dateline. */
export interface Shape {
  /** What such a dateline cannot do without: a quicker pattern, so that most shapes are never compiled. */
  needs: RegExp;
  /**
   * Names its parts `agency`, `place` and `date`, and `filed` where reporters and place run together; `text` is the
   * dateline without its separator.
   */
  pattern: () => RegExp;
  /** Whether this may be the place; without it whatever stands there is. */
  isPlace?: (place: string) => boolean;
}

/** `1月20日`, `20日`, `5日`, `2024年1月20日`, in half- or full-width digits. */
export const DATE = '(?<date>(?:[\\d０-９]{4}年)?(?:[\\d０-９]{1,2}月)?[\\d０-９]{1,2}日)';
export const SPACE = '[\\s　]*';

/** A pattern that is made when it is first asked for. */
export const whenAsked = (source: () => string): (() => RegExp) => lazy(() => new RegExp(source(), 'u'));

/** The names of agencies that are written so, as alternatives, longest first. */
export function namesIn(script: RegExp): string {
  const names = agencies()
    .flatMap(({ aliases }) => aliases)
    .filter((name) => script.test(name));
  return names.sort((a, b) => b.length - a.length).join('|');
}
