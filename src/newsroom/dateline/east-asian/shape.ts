import { agencies } from '../../../data/agencies.ts';

/** One way to print a dateline. */
export interface Shape {
  /**
   * Names its parts `agency`, `place` and `date`, and `filed` where reporters and place run together; `text` is the
   * dateline without its separator.
   */
  pattern: RegExp;
  /** Whether this may be the place; without it whatever stands there is. */
  isPlace?: (place: string) => boolean;
}

/** `1月20日`, `20日`, `5日`, `2024年1月20日`, in half- or full-width digits. */
export const DATE = '(?<date>(?:[\\d０-９]{4}年)?(?:[\\d０-９]{1,2}月)?[\\d０-９]{1,2}日)';
export const SPACE = '[\\s　]*';

/** The names of agencies that are written so, as alternatives, longest first. */
export function namesIn(script: RegExp): string {
  const names = agencies()
    .flatMap(({ aliases }) => aliases)
    .filter((name) => script.test(name));
  return names.sort((a, b) => b.length - a.length).join('|');
}
