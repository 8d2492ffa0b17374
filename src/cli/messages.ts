import type { Message } from '../batch/remarks.ts';
import { type Summary, summaryLine } from '../batch/summary.ts';

/** A message as it stands on standard error: `clean-article: pages/x.txt: what was wrong; what to do`. */
export function formatMessage({ level, origin, text }: Message): string {
  const name = origin === '-' ? 'standard input' : origin;
  return line(visible(`${level === 'warning' ? 'warning: ' : ''}${name}: ${text}`));
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

// biome-ignore lint/suspicious/noControlCharactersInRegex: a file's name may have them
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/g;

/** A message in one line, with nothing in it that a terminal would obey. */
function visible(text: string): string {
  return text.replace(CONTROL, (control) => `\\x${control.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

function line(text: string): string {
  return `clean-article: ${text}\n`;
}
