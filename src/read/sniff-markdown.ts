/** `[text](address)`, with nothing else of brackets and addresses in it than pages write. */
const link =
  /!?\[[^[\]\n]{0,300}\]\((?:https?:\/\/|\/|#|\.{1,2}\/|mailto:|tel:|data:)[^\s()]*(?:\([^\s()]*\)[^\s()]*)*(?:\s+"[^"\n]*")?\)/g;
/** `## Heading` between blank lines. */
const heading = /(?<=^|\n[ \t\r]*\n)#{1,6} \S[^\n]*(?=\s*$|\n[ \t\r]*\n)/g;
const strong = /(?<![*\w])\*\*(?=\S)[^*\n]+(?<=\S)\*\*(?![*\w])/g;

/** Front matter, which text of no format may have before it too. */
const frontMatter = /^\s*---[ \t]*\r?\n\w[\w .-]*:[\s\S]*?\n---[ \t]*\r?\n/;
/** The lines of a reader, which say what follows. */
const readerHead = /^\s*Title:[^\n]*\n(?:[^\n]*\n){0,20}?Markdown Content:/;

/** A text that shows some Markdown as an example has a few such marks, far apart. */
const FEWEST_LINKS = 3;
const CHARACTERS_A_MARK = 2500;

/** Whether a text is the Markdown of a page. Most texts hold nothing like it, and are told at once. */
export function isMarkdown(sample: string): boolean {
  if (!/\]\(|^\s*(?:#{1,6} |Title:)|\n#{1,6} |^\s*---[\s\S]*\*\*/.test(sample)) return false;
  if (readerHead.test(sample)) return true;
  const text = sample.replace(frontMatter, '\n');
  const [links, headings, strongs] = [link, heading, strong].map((mark) => text.match(mark)?.length ?? 0) as [
    number,
    number,
    number,
  ];
  const marks = links + headings + strongs;
  // Who writes front matter writes Markdown, or else none of its marks.
  if (text !== sample) return marks > 0;
  const isSure = links >= FEWEST_LINKS || (headings > 0 && links + strongs > 0) || /^\s*# \S/.test(text);
  return isSure && marks * CHARACTERS_A_MARK >= text.length;
}
