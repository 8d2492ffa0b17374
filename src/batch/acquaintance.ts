import type { Job, Surroundings } from './job.ts';
import type { Result } from './task.ts';

/** Looks whether what is known of sites is of any use for some pages. */
export interface Acquaintance {
  meet: (result: Result) => void;
  /** Tells if the file that was named knew the site of no page. */
  tell: (report: Surroundings['report']) => void;
}

export function acquaintance({ siteChrome }: Pick<Job, 'siteChrome'>): Acquaintance {
  let [isAnyMet, isAnyKnown] = [false, false];
  return {
    meet: ({ isOfKnownSite }) => {
      if (isOfKnownSite !== undefined) isAnyMet = true;
      if (isOfKnownSite) isAnyKnown = true;
    },
    tell: (report) => {
      if (!siteChrome || !isAnyMet || isAnyKnown) return;
      report({ level: 'warning', origin: `--site-chrome ${siteChrome}`, text: UNKNOWN });
    },
  };
}

const UNKNOWN =
  'knows the site of no page; a site is told by the first folder below the input, or by the address of the page';
