import { Command, InvalidArgumentError, Option } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { outputFormats } from '../batch/formats.ts';
import type { Job } from '../batch/job.ts';
import { inputFormats } from '../read/index.ts';

/** The command line, understood. */
export interface Options extends Omit<Job, 'inputs'> {
  quiet?: boolean;
}

const examples = `
Examples:
  clean-article page.txt                    print the article as Markdown
  clean-article page.txt -o article.json    write it to a file; the ending says the format
  clean-article -t json < page.txt | jq .headline
  clean-article pages/ -o articles/         clean a folder into another one
  clean-article 'pages/**/*.txt' -t jsonl > articles.jsonl
  zcat crawl.jsonl.gz | clean-article -f jsonl | jq -r .headline
  clean-article crawl.warc.gz -o articles.jsonl
  clean-article learn pages/ -o chrome.json learn what returns on a site, for --site-chrome
  clean-article --explain page.txt          say of every line what it is, and why

Exit status: 0 all clean; 1 an input failed or held no article; 2 wrong usage;
130 stopped by Ctrl-C.
`;

/** The tool's command line: every flag is defined here, and only here. */
export function defineCommand(): Command {
  return new Command()
    .name(manifest.name)
    .description('Turns scraped page text into the article: headline, dateline, source, dates, paragraphs.')
    .argument('[inputs...]', 'files, folders or glob patterns; - or nothing is standard input')
    .addOption(
      new Option('-f, --from <format>', 'what the input is')
        .choices(inputFormats)
        .default('auto', 'look and see'),
    )
    .addOption(
      new Option(
        '-t, --to <format>',
        'what to write (default: as the ending of -o says, or markdown; jsonl for streams)',
      ).choices(outputFormats),
    )
    .option('-o, --output <path>', 'a file to write to, or a folder for several pages')
    .option('--no-front-matter', 'leave out the YAML block at the head of Markdown')
    .option('--no-links', 'leave out the links of HTML and Markdown, and keep the words they stand on')
    .option('--no-images', 'leave out the images of HTML and Markdown, with their captions')
    .option('--explain', 'write what each line is, and why, in place of the article')
    .option('--rules <file>', 'your own rules, as YAML (default: clean-article.config.yaml above the input)')
    .option('--site-chrome <file>', 'strip what returns on a site, as "clean-article learn" wrote it')
    .option('--no-site-chrome', 'do not look for lines that return on the pages of a site')
    .option('--field <name>', 'the key of JSON Lines that holds the page (default: html, markdown or text)')
    .option('--files-from <file>', 'clean the files that a list names, one a line; - is standard input')
    .option('-0, --null', 'the list has a NUL after each file, as find -print0 writes them')
    .option(
      '--exclude <pattern>',
      'pass over what a pattern matches, as in a .gitignore; may be repeated',
      append,
    )
    .option('--force', 'clean also what is up to date in a folder of outputs')
    .option('--strict', 'take a doubtful page for an error')
    .option('--summary <file>', 'write what came of the pages to a file, as JSON; - is standard output')
    .option('-j, --jobs <number>', 'pages to clean at a time (default: one for each processor)', wholeNumber)
    .option('-q, --quiet', 'no warnings, no progress, no summary; errors are still told')
    .version(manifest.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', examples);
}

const learnExamples = `
Examples:
  clean-article learn pages/ -o chrome.json
  clean-article learn crawl.warc.gz -o chrome.json
  clean-article -f jsonl --site-chrome chrome.json < more.jsonl
`;

/** The command that learns what returns on sites. */
export function defineLearn(): Command {
  const command = new Command(`${manifest.name} learn`)
    .description('Learns which lines return on the pages of a site, for --site-chrome.')
    .option('-o, --output <file>', 'a file to write to')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', learnExamples);
  const shared = new Set(['--from', '--field', '--files-from', '--null', '--exclude', '--jobs', '--quiet']);
  for (const option of defineCommand().options) if (shared.has(option.long ?? '')) command.addOption(option);
  return command.argument('[inputs...]', 'files, folders or glob patterns; - or nothing is standard input');
}

/** @throws what Commander tells as wrong usage. */
function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text))
    throw new InvalidArgumentError('It must be a whole number from 1 to 9999.');
  return Number(text);
}

function append(pattern: string, patterns: readonly string[] = []): string[] {
  return [...patterns, pattern];
}
