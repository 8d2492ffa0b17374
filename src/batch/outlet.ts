import type { Source } from './discover.ts';
import type { Result, Settled } from './task.ts';

/** Where the outputs go. */
export interface Outlet {
  /** Where a page's output goes, if it has a file of its own; or what became of the page already. */
  place: (page: Source) => Place;
  /**
   * Takes what was made of a page, in the order of the pages.
   * @param target the file of its own that it has.
   * @throws {Problem} if it cannot be written, {@link ClosedPipe} if nobody reads any more.
   */
  take: (result: Result, target?: string) => Promise<void> | void;
  /**
   * Ends the outputs. After a run that was stopped there is nothing that is not whole.
   * @throws {Problem} if what was taken cannot be written.
   */
  end: (stopped: boolean) => void;
}

export type Place =
  | {
      target?: string;
      /** What tells whether what is known of its site is what it was. */
      known?: string;
      /** What there is to tell of it. */
      remark?: string;
    }
  | Settled;
