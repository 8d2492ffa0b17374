import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/read/decode.ts';
import { UnreadablePage } from '../../src/read/index.ts';
import { encode } from './encode.ts';

const page = (story: string) => `Home > World\nView\nDate:2024-03-05 08:10:00\n${story}\nRelated\n`;

/** The same small page as news of each place would have it, in the encodings that were used there. */
const pages: ReadonlyArray<readonly [encoding: string, text: string]> = [
  ['windows-1252', page('LISBON — The minister’s office said “no deal” was near, and the café stayed shut.')],
  [
    'windows-1252',
    page('PARIS — La réunion a été reportée à jeudi, a annoncé la présidence après le conseil.'),
  ],
  ['windows-1252', page('BERLIN — Die Prüfung der Maßnahmen dauert länger als für März geplant, hieß es.')],
  [
    'iso-8859-2',
    page('WARSZAWA - Rząd ogłosił w środę, że podwyżki wejdą w życie później, niż się spodziewano.'),
  ],
  ['windows-1251', page('МИНСК, 4 марта. Переговоры о поставках зерна продолжатся на следующей неделе.')],
  ['koi8-r', page('МОСКВА, 4 марта. Совет директоров рассмотрит отчёт о работе порта в пятницу.')],
  ['windows-1253', page('ΑΘΗΝΑ - Οι διαπραγματεύσεις για το λιμάνι συνεχίζονται, ανακοίνωσε το υπουργείο.')],
  [
    'windows-1256',
    page('القاهرة - قالت الوزارة يوم الثلاثاء إن المحادثات حول الميناء سوف تستمر هذا الأسبوع.'),
  ],
  ['shift_jis', page('札幌市の港で四日、新しい連絡船の運航が始まり、多くの人が見送った。')],
  ['euc-jp', page('札幌市の港で四日、新しい連絡船の運航が始まり、多くの人が見送った。')],
  ['gb18030', page('上海港周二宣布，新的航线将于下个月开通，运输时间会缩短三天。')],
  ['big5', page('高雄港星期二宣布，新的航線將於下個月開通，運輸時間會縮短三天。')],
  ['euc-kr', page('부산항은 화요일 새 항로가 다음 달에 열린다고 발표했다. 운송 시간은 사흘 줄어든다.')],
];

describe('decode', () => {
  it.each([
    ['windows-1252', '<meta charset="latin1">', 'Fähre über den Fluß – für vier'],
    ['iso-8859-2', '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=iso-8859-2">', 'Rząd: środa'],
    ['koi8-r', "<?xml version='1.0' encoding='koi8-r'?>", 'МОСКВА'],
    ['shift_jis', '<meta charset=Shift_JIS>', '港'],
    ['euc-kr', '<meta charset="ks_c_5601-1987"/>', '부산'],
  ])('takes the word of a page that says %s, however little it has to say', async (encoding, head, words) => {
    const text = `${head}<p>${words}`;
    expect(await decode(encode(text, encoding))).toBe(text);
  });

  it('does not take the word of a page that bytes belie', async () => {
    const utf8 = '<meta charset="windows-1252"><p>Fähre – für 4 €';
    expect(await decode(Buffer.from(utf8))).toBe(utf8);
    const [, russian] = pages.find(([encoding]) => encoding === 'windows-1251') ?? ['', ''];
    for (const claim of ['utf-8', 'no-such-encoding']) {
      const text = `<meta charset="${claim}">${russian}`;
      expect(await decode(encode(text, 'windows-1251'))).toBe(text);
    }
  });

  it.each(pages)('reads %s', async (encoding, text) => {
    expect(await decode(encode(text, encoding))).toBe(text);
  });

  it.each(pages.map(([, text]) => text))('reads UTF-8 and UTF-16, marked or not: %#', async (text) => {
    const little = Buffer.from(text, 'utf16le');
    const big = Buffer.from(little).swap16();
    expect(await decode(Buffer.from(text))).toBe(text);
    expect(await decode(Buffer.from(`\uFEFF${text}`))).toBe(text);
    expect(await decode(little)).toBe(text);
    expect(await decode(big)).toBe(text);
    expect(await decode(Buffer.from(`\uFEFF${text}`, 'utf16le'))).toBe(text);
    expect(await decode(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16())).toBe(text);
  });

  it('reads UTF-16 whose only zero bytes stand on both sides', async () => {
    const text = '一月一日，港口重新开放。\n一切正常，船只按时离港。\n';
    expect(await decode(Buffer.from(text, 'utf16le'))).toBe(text);
    expect(await decode(Buffer.from(text, 'utf16le').swap16())).toBe(text);
  });

  it('keeps every kind of line end', async () => {
    expect(await decode(Buffer.from('one\r\ntwo\rthree\n'))).toBe('one\r\ntwo\rthree\n');
  });

  it('leaves out the half of a character that a cut left at the end of UTF-8', async () => {
    const bytes = Buffer.from('The café’s owner said “yes” — twice – “really”');
    expect(await decode(bytes.subarray(0, -1))).toBe('The café’s owner said “yes” — twice – “really');
    expect(await decode(Buffer.from('all plain until ”').subarray(0, -1))).toBe('all plain until ');
  });

  it('keeps UTF-8 with a few damaged bytes as UTF-8', async () => {
    const bytes = Buffer.concat([
      Buffer.from('“One” — “two” — '),
      Buffer.of(0xe2, 0x28),
      Buffer.from('“three”'),
    ]);
    expect(await decode(bytes)).toBe('“One” — “two” — \uFFFD(“three”');
  });

  it('finds the telling bytes behind a long stretch of ASCII', async () => {
    const text = `${'Plain words only. '.repeat(10_000)}\nМОСКВА. Совет директоров рассмотрит отчёт о работе порта.\n`;
    const read = await decode(encode(text, 'koi8-r'));
    expect(read.slice(-60)).toBe(text.slice(-60));
  });

  it('leaves out a stray NUL, wherever it stands', async () => {
    const text = 'A story with words in it. '.repeat(20);
    for (const at of [0, 100, text.length])
      expect(await decode(Buffer.from(`${text.slice(0, at)}\0${text.slice(at)}`))).toBe(text);
  });

  it('lets a stray control character pass', async () => {
    const text = `${'A story with words in it. '.repeat(20)}\x1A`;
    expect(await decode(Buffer.from(text))).toBe(text);
  });
});

describe('decode refuses', () => {
  const binaries: ReadonlyArray<readonly [name: string, bytes: Uint8Array, message: string]> = [
    ['no bytes', Buffer.of(), 'is empty'],
    ['a PDF', Buffer.from('%PDF-1.7\n%\xE2\xE3', 'latin1'), 'is a PDF, not page text'],
    ['a PNG', Buffer.from('\x89PNG\r\n\x1A\n\0\0\0\rIHDR', 'latin1'), 'is a PNG image, not page text'],
    ['a ZIP', Buffer.from('PK\x03\x04\x14\0\0\0', 'latin1'), 'is a ZIP archive'],
    ['gzip', gzipSync('The page, compressed.'), 'is gzip-compressed data'],
    ['noise', randomBytes(5_000), 'is binary data'],
    ['NULs in text', Buffer.from('first name\0second name\0third, a longer name\0'), 'is binary data'],
    ['NULs far down', Buffer.from(`${'words '.repeat(20_000)}${'\0'.repeat(2_000)}`), 'is binary data'],
    ['controls', Buffer.from('\x01\x02\x03 a few words \x04\x05'), 'is binary data'],
  ];

  it.each(binaries)('%s', async (_name, bytes, message) => {
    const refusal = await decode(bytes).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(UnreadablePage);
    expect((refusal as Error).message).toContain(message);
  });
});
