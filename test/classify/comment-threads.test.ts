import { describe, expect, it } from 'vitest';
import { byThemselves } from '../../src/classify/by-themselves.ts';
import { commentThreads } from '../../src/classify/comment-threads.ts';
import { apply } from '../../src/classify/rule.ts';
import { cleanArticle } from '../../src/index.ts';
import { blocksFromText } from '../../src/segment/from-text.ts';

const HEADLINE = 'The ferry stays';
const STORY = Array.from(
  { length: 8 },
  (_, i) => `The ferry goes on for the ${i}th winter, whatever the council may say of it.`,
);
const TEXTS = [
  'I grew up beside that landing, and the boats were never there to earn money for anybody.',
  'My mother would have to sell her house if they did not sail in winter any more.',
  'They should have asked us before they spent it all on that tunnel of theirs.',
  'Well said, and about time that somebody did.',
];
const WRITERS = ['Kit M.', 'seaworthy', 'Petra Ilves', 'old_salt'];
const HOURS = [
  'March 14, 2023 at 10:42 am',
  'March 14, 2023, 3:17 pm',
  '15 March 2023 08:02',
  '2023-03-16 21:44',
];

/** Each text of a thread among the lines that come with it. */
const thread = (lines: (text: string, writer: string, hour: string) => readonly string[]) =>
  TEXTS.flatMap((text, i) => lines(text, WRITERS[i] as string, HOURS[i] as string));

/** What is found to be comments, where all texts of a page were taken for the story, those below it less surely. */
function commentsIn(lines: readonly string[], score = 0.6): string[] {
  const content = [HEADLINE, ...STORY, ...lines].join('\n\n');
  const view = byThemselves(blocksFromText(content));
  const findings = view.blocks.map(({ text }, index) => {
    if (text === HEADLINE) return { index, label: 'headline' as const, reason: '' };
    const isTold = STORY.includes(text);
    return { index, label: 'paragraph' as const, reason: '', score: isTold ? 0.99 : score };
  });
  apply('line-model', () => findings, view);
  const found = [...commentThreads(view)].map(({ index }) => view.blocks[index]?.text ?? '');
  expect(found.filter((text) => STORY.includes(text))).toEqual([]);
  return found.filter((text) => TEXTS.includes(text));
}

describe('the comments of readers', () => {
  it.each<[where: string, lines: readonly string[]]>([
    ['below who wrote at what hour', thread((text, writer, hour) => [`${writer}, ${hour}`, text])],
    ['below the hour, that below who wrote', thread((text, writer, hour) => [writer, hour, text])],
    [
      'below the number of the post',
      thread((text, writer, hour) => [`${hour} #${writer.length}`, writer, text]),
    ],
    ['above what offers to answer', thread((text, writer) => [writer, text, 'Like · Reply · 3'])],
    ['above the same in another language', thread((text, writer) => [writer, text, '12', 'Ответить'])],
    [
      'below who wrote, and that below how many there are',
      ['4 Kommentare', ...thread((text, writer) => [writer, text])],
    ],
    ['below the head of comments', ['댓글 (4)', ...thread((text, writer) => [text, `- ${writer}`])]],
    ['below how many there are on the story', [`4 Comentarios “${HEADLINE}”`, ...TEXTS]],
    ['below how many thoughts there are on the story', [`4 Gedanken zu „${HEADLINE}“`, ...TEXTS]],
  ])('are known %s', (_where, lines) => {
    expect(commentsIn(lines)).toEqual(TEXTS);
  });

  it.each<[what: string, lines: readonly string[]]>([
    ['with names alone', thread((text, writer) => [text, writer])],
    ['of a diary', thread((text, _writer, hour) => [hour.slice(0, 12), text])],
    ['of one hand', thread((text, _writer, hour) => [`Ann Roe, ${hour}`, text])],
    ['under a heading on what was answered', ['Responses', ...TEXTS]],
    ['under a number of thoughts', ['4 thoughts on ferries', ...TEXTS]],
    ['under a heading that speaks of comments', ['Comments from the council', ...TEXTS]],
    ['amid which an answer is offered once', [...TEXTS.slice(0, 2), 'Reply', ...TEXTS.slice(2)]],
  ])('are no paragraphs %s', (_what, lines) => {
    expect(commentsIn(lines)).toEqual([]);
  });

  it('are known but for the first where each is signed below', () => {
    expect(commentsIn(thread((text, writer, hour) => [text, `${writer}, ${hour}`]))).toEqual(TEXTS.slice(1));
  });

  it('have hours, not only days', () => {
    expect(commentsIn(thread((text, writer) => [writer, `0${writer.length}.12.2022`, text]))).toEqual([]);
  });

  it('are no programme that the model has read as the story', () => {
    const programme = thread((text, writer, hour) => [writer, hour, text]);
    expect(commentsIn(programme, 0.95)).toEqual([]);
  });

  describe('below a brief', () => {
    const BRIEF = [
      'A calf walked into the post office on Tuesday morning.',
      'It left after twenty minutes, and nobody was hurt.',
    ];
    const offered = thread((text, writer) => [writer, text, 'Trả lời']);

    it.each([['Comments'], ['মন্তব্য (৪)'], ['コメント（4件）'], ['Diskuse (4)']])(
      'are known by their head and by what offers to answer each: %s',
      (head) => {
        expect(belowBrief([head, ...offered])).toEqual(TEXTS);
      },
    );

    it.each<[what: string, lines: readonly string[]]>([
      ['without a head', offered],
      ['with nothing but a head', ['Comments', ...TEXTS]],
      [
        'with a head far above',
        ['Comments', ...'abcdefgh'.split('').map((pier) => `Pier ${pier}`), ...offered],
      ],
    ])('are not known %s', (_what, lines) => {
      expect(belowBrief(lines)).toEqual([]);
    });

    function belowBrief(lines: readonly string[]): string[] {
      const view = byThemselves(blocksFromText([HEADLINE, ...BRIEF, ...lines].join('\n\n')));
      const findings = view.blocks.map(({ text }, index) => {
        const label = text === HEADLINE ? ('headline' as const) : ('paragraph' as const);
        return { index, label, reason: '', score: 0.6 };
      });
      apply('line-model', () => findings, view);
      const found = [...commentThreads(view)].map(({ index }) => view.blocks[index]?.text ?? '');
      expect(found.filter((text) => BRIEF.includes(text))).toEqual([]);
      return found.filter((text) => TEXTS.includes(text));
    }
  });

  it('are no part of an article', async () => {
    const content = [
      HEADLINE,
      'By Ann Roe',
      ...STORY,
      'Comentarios',
      ...thread((text, writer) => [writer, text]),
    ];
    const { paragraphs } = await cleanArticle(content.join('\n\n'));
    expect(paragraphs).toEqual(STORY);
  });
});
