import { describe, expect, it } from 'vitest';
import { blocksFromText } from '../../src/segment/from-text.ts';

const texts = (content: string) => blocksFromText(content).map(({ text }) => text);

/** Breaks a text at a margin as `fold -s` and Python's textwrap do. */
function wrap(text: string, margin: number, indent = ''): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > margin)
      lines.push(lines.length === 0 ? word : indent + word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join('\n');
}

const PARAGRAPHS = [
  'The ferry left the harbor an hour late on Monday, with two goats, a piano and the whole of the village choir on board, and nobody on the pier could say who had paid for the goats.',
  'Its captain, who has made the crossing more than nine thousand times, said that he had once carried a circus and that the elephants had been quieter than the tenors were.',
  'It is not clear when the piano will come back.',
];

describe('blocksFromText', () => {
  it.each(['\n', '\r\n', '\r', '\u2028', '\u0085', '\f'])('ends lines at %j', (end) => {
    expect(texts(`one${end}two`)).toEqual(['one', 'two']);
  });

  it('drops what nobody sees and folds what everybody sees as a space', () => {
    expect(texts('\ufeffco\u00adop\u200ber\u2060ate  \u00a0 now\u0007')).toEqual(['cooperate now']);
  });

  it('keeps the joiners that spell words and drops stray ones', () => {
    expect(texts('می\u200cخواهم')).toEqual(['می\u200cخواهم']);
    expect(texts('pri\u200dce')).toEqual(['price']);
  });

  it('cuts bullets off and keeps them beside the text; numbers are text', () => {
    expect(blocksFromText('- one\n•two\n1. three\n-four').map(({ bullet, text }) => [bullet, text])).toEqual([
      ['-', 'one'],
      ['•', 'two'],
      [undefined, '1. three'],
      [undefined, '-four'],
    ]);
  });

  it('drops the file of a picture before words, and keeps it where it stands alone', () => {
    expect(texts('[wall.png] The wall\n[wall.png]\n[sic] he said\n* [a/b.jpg?w=2] The sea')).toEqual([
      'The wall',
      '[wall.png]',
      '[sic] he said',
      'The sea',
    ]);
  });

  it('sees what stands out of the margin of the prose, as lynx sets headings', () => {
    const prose = PARAGRAPHS.map((text) => `   ${text}`).join('\n\n');
    const outdented = (content: string) =>
      blocksFromText(content).flatMap((b) => (b.outdented ? b.text : []));
    expect(outdented(`   Menu\n\nThe ferry is late\n\n${prose}`)).toEqual(['The ferry is late']);
    expect(outdented(`   * Menu\n   * News\n\nThe ferry\n\n${PARAGRAPHS.join('\n')}`)).toEqual([]);
  });

  it('counts lines from 1 and the blank lines before a block', () => {
    expect(blocksFromText('\none\n\n\ntwo')).toMatchObject([
      { text: 'one', firstLine: 2, lastLine: 2, blankBefore: 1 },
      { text: 'two', firstLine: 5, lastLine: 5, blankBefore: 2 },
    ]);
  });

  it.each([60, 72, 76, 80, 100])('joins paragraphs wrapped at %i columns', (margin) => {
    const page = PARAGRAPHS.map((text) => wrap(text, margin)).join('\n\n');
    expect(texts(page)).toEqual(PARAGRAPHS);
  });

  it('joins wrapped paragraphs without blank lines between them', () => {
    expect(texts(PARAGRAPHS.map((text) => wrap(text, 72)).join('\n'))).toEqual(PARAGRAPHS);
  });

  it('joins wrapped list items under their bullets', () => {
    const items = PARAGRAPHS.map((text) => `- ${wrap(text, 70, '  ')}`).join('\n');
    expect(blocksFromText(items).map(({ text }) => text)).toEqual(PARAGRAPHS);
  });

  it('keeps a heading apart from the full line above it', () => {
    const page = `${wrap(PARAGRAPHS[0] ?? '', 72)}\n\n${wrap(PARAGRAPHS[1] ?? '', 72)}\nThe crossing\n\n${PARAGRAPHS[2]}`;
    expect(texts(page)).toContain('The crossing');
  });

  it('joins what was wrapped below lines that were wrapped wider', () => {
    const body = Array.from({ length: 4 }, () => PARAGRAPHS).flat();
    const wider = body
      .map((text) => wrap(text, 79))
      .join('\n\n')
      .split('\n')
      .slice(0, 11);
    const page = [wider.join('\n'), ...body.map((text) => wrap(text, 74))].join('\n\n');
    expect(texts(page)).toEqual(expect.arrayContaining(PARAGRAPHS));
  });

  it('joins nothing to a line that only parts others', () => {
    const rule = '-'.repeat(70);
    const page = PARAGRAPHS.map((text) => `${wrap(text, 70)}\n\n${rule}\nNUMBER OF THE DAY\n`).join('\n');
    expect(texts(page)).toEqual(PARAGRAPHS.flatMap((text) => [text, rule, 'NUMBER OF THE DAY']));
  });

  it('leaves lines alone that no margin broke', () => {
    const lines = [
      'Teacher finds whale',
      'Senate votes to adjourn until the spring',
      'A piano returns',
      'Goats acquitted of all charges',
    ];
    expect(texts(lines.join('\n'))).toEqual(lines);
    expect(texts(PARAGRAPHS.join('\n'))).toEqual(PARAGRAPHS);
  });

  it('puts a word broken at its hyphen together', () => {
    const spaced = (PARAGRAPHS[0] ?? '').replace('village choir', 'Iran- backed choir');
    const margin = Array.from({ length: 70 }, (_, i) => 45 + i).find((columns) =>
      /Iran-$/m.test(wrap(spaced, columns)),
    );
    expect(margin).toBeDefined();
    const page = [spaced, ...PARAGRAPHS.slice(1)].map((text) => wrap(text, margin ?? 0)).join('\n\n');
    expect(texts(page)[0]).toBe(spaced.replace('Iran- backed', 'Iran-backed'));
  });

  it('joins Chinese lines without a space', () => {
    const line = '会议在城里的老市政厅举行代表们讨论了新的计划并且决定在明年春天以前完成所有的工作';
    const page = `${line}\n${line}\n${line}\n${line}\n结束。`;
    expect(texts(page)).toEqual([`${line.repeat(4)}结束。`]);
  });

  describe('of a page that was cut at every inline tag', () => {
    const cut = (...pieces: string[]) => pieces.join('\n');
    /** Two paragraphs that tell of a page that it was cut. */
    const CUT = cut(
      'The piano was lent by the',
      'School of Music',
      ', which wants it back before the concert on Friday.',
      'According to the',
      'harbor office',
      ', nobody has asked for the goats.',
    );
    const JOINED = [
      'The piano was lent by the School of Music, which wants it back before the concert on Friday.',
      'According to the harbor office, nobody has asked for the goats.',
    ];

    it('puts its paragraphs together again, without a space before a comma', () => {
      expect(texts(CUT)).toEqual(JOINED);
      expect(blocksFromText(CUT).map(({ firstLine, lastLine }) => [firstLine, lastLine])).toEqual([
        [1, 3],
        [4, 6],
      ]);
    });

    it.each([
      [
        'brackets and quotation marks',
        ['The timetable (', 'as a PDF', ') is what passengers ask for; they call it “', 'the poem', '”.'],
        'The timetable (as a PDF) is what passengers ask for; they call it “the poem”.',
      ],
      [
        'numbers of notes',
        ['The crossing took nine hours in 1987, a record that still stands.', '[', '4', ']', 'It rained.'],
        'The crossing took nine hours in 1987, a record that still stands.[4]',
      ],
      [
        'words that go on in small letters, and those behind an article',
        ['The captain of the', 'Northern Star', 'said that he had once carried', 'a circus', 'on deck.'],
        'The captain of the Northern Star said that he had once carried a circus on deck.',
      ],
      [
        'a bold label before its sentence',
        ['Lost and found:', 'Whatever is left on board can be asked for at the pier.', 'Goats', 'are not.'],
        'Lost and found: Whatever is left on board can be asked for at the pier.',
      ],
      [
        'an apostrophe',
        ['Nobody asked for the', 'School of Music', '’s piano on Monday, and nobody for the goats.'],
        'Nobody asked for the School of Music’s piano on Monday, and nobody for the goats.',
      ],
      [
        'Chinese',
        ['代表们星期一在', '市政厅', '，讨论了新的计划，并且决定在明年春天以前完成所有的工作。'],
        '代表们星期一在市政厅，讨论了新的计划，并且决定在明年春天以前完成所有的工作。',
      ],
    ])('joins %s', (_, pieces, whole) => {
      expect(texts(cut(CUT, ...pieces))).toEqual(expect.arrayContaining([whole]));
    });

    it.each([
      [
        'a headline and what names its author',
        ['Harbor office asks for its goats back before Friday', 'by', 'Ann Lee'],
      ],
      [
        'a control and a headline',
        ['Sign in', 'Why is the ferry always late, and who pays for all the goats?'],
      ],
      [
        'a heading and the paragraph below',
        ['Further questions', 'The piano stays where it is until the concert.'],
      ],
      ['short lines of a menu', ['news', 'weather', 'ferry times', 'about us']],
      [
        'a name and its bio',
        ['Ann Lee', '(Editor) – Ann has written about goats since 1999, and likes them.'],
      ],
    ])('keeps apart %s', (_, lines) => {
      expect(texts(cut(CUT, ...lines))).toEqual([...JOINED, ...lines]);
    });

    it('leaves lines of other pages alone', () => {
      const lines = [
        'The ferry of the',
        'Northern Line',
        'was late again on Monday, with two goats on board.',
      ];
      expect(texts(lines.join('\n'))).toEqual(lines);
    });
  });
});
