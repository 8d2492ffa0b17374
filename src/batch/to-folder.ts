import { basename, dirname, join } from 'node:path';
import { emptyFingerprints, fingerprint } from './fingerprints.ts';
import type { Outlet } from './outlet.ts';
import { exists, realPathOf } from './paths.ts';
import { describeProblem } from './problems.ts';
import { stateAt } from './read-steadily.ts';
import type { Records } from './records.ts';
import type { Message } from './remarks.ts';
import type { Sites } from './site-chrome/sample.ts';
import { siteOfName, stateOfSites } from './site-chrome/site.ts';
import { type Stamped, stampOf, type Written } from './stamp.ts';
import type { Survey } from './survey.ts';
import type { RunMark } from './task.ts';
import { sweep } from './write-whole.ts';

/** A folder of outputs, and what is known of it. */
export interface Folder {
  path: string;
  survey: Survey;
  records: Records;
  /** What is known of the sites of its pages. */
  sites: Sites | undefined;
  run: RunMark;
  report: (message: Message) => void;
}

/** Has each page written to a file of its own, where it is cleaned; but not one that is up to date. */
export function toFolder({ path, survey, records, sites, run, report }: Folder): Outlet {
  const place = readyFolders(run);
  const stateOfSite = stateOfSites(sites);
  const underWay = new Set<string>();
  let isRecorded = true;
  return {
    place: (page) => {
      const { name, isShared } = survey.nameOf(page);
      const target = join(path, name);
      if (survey.isInput(join(place(dirname(target)), basename(target)))) {
        const problem = `would be written over ${target}, a page; give another -o`;
        return { result: { outcome: 'failed', problem } };
      }
      const known = stateOfSite(siteOfName(page.name));
      const before = earlierOutcome(page.real, { origin: page.origin, target, known }, records);
      if (before) return { result: { outcome: 'skipped', before } };
      underWay.add(target);
      return isShared ? { target, known, remark: shared(target) } : { target, known };
    },
    take: ({ outcome, stamp }, target = '') => {
      underWay.delete(target);
      if (outcome === 'empty' && stamp === undefined && exists(target))
        report({ level: 'warning', origin: target, text: stale });
      if (stamp === undefined || !isRecorded) return;
      try {
        records.add(stamp);
      } catch (error) {
        isRecorded = false;
        report({ level: 'warning', origin: path, text: `${unrecorded} (${describeProblem(error)})` });
      }
    },
    end: () => {
      records.close();
      // Threads that were stopped amid a page had begun to write it.
      for (const folder of new Set([...underWay].map((target) => dirname(target)))) sweep(folder);
    },
  };
}

function shared(target: string): string {
  return `goes to ${target}, because another page would have had the same name`;
}

const stale = 'is left from before, and its page holds no article now; remove it if it is not wanted';
const unrecorded = 'will be made anew the next time: what is done cannot be put on record';

/** Gives a folder's real path; what a killed run left in it is removed when the first page comes there. */
function readyFolders(run: RunMark): (folder: string) => string {
  const swept = emptyFingerprints();
  let last = { folder: '', real: '' };
  return (folder) => {
    if (last.folder !== folder) last = { folder, real: realPathOf(folder) };
    if (swept.add(fingerprint(last.real))) sweep(last.real, run);
    return last.real;
  };
}

const written: readonly Written[] = ['clean', 'doubtful', 'empty'];

/** What became of a page in an earlier run, if its output is still what it would be now. */
function earlierOutcome(real: string, page: Stamped, records: Records): Written | undefined {
  if (records.isEmpty) return undefined;
  const [input, output] = [stateAt(real), stateAt(page.target)];
  return written.find((outcome) => {
    const stamp = stampOf(page, input, output, outcome);
    return stamp !== undefined && records.has(stamp);
  });
}
