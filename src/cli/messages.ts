import type { Message } from '../batch/remarks.ts';
import { type Summary, summaryLine } from '../batch/summary.ts';

/** A message as it stands on standard error: `clean-article: pages/x.txt: what was wrong; what to do`. */
export function formatMessage({ level, origin, text }: Message): string {
  const name = origin === '-' ? 'standard input' : origin;
  return line(`${level === 'warning' ? 'warning: ' : ''}${name}: ${text}`);
}

/** What came of a run of many pages. */
export function formatSummary(summary: Summary): string {
  return line(summaryLine(summary));
}

/** A complaint about the command line. */
export function formatMisuse(text: string): string {
  const complaint = text
    .trim()
    .replace(/^error: /, '')
    .replace(/\s*\n\(Did you mean (.*)\?\)$/, '; did you mean $1?');
  return line(`${complaint}${complaint.endsWith('?') ? '' : '; see --help'}`.replace(/\.; see/, '; see'));
}

function line(text: string): string {
  return `clean-article: ${text}\n`;
}
