import { describe, expect, it } from 'vitest';
import { byThemselves } from '../../src/classify/by-themselves.ts';
import { captions, endsInCredit } from '../../src/classify/captions.ts';
import { blocksFromHtml } from '../../src/segment/from-html.ts';

describe('a caption, told by the credit that it ends in', () => {
  it.each([
    'The ferry leaves the old harbour at dawn. Photo: Ana Ruiz',
    'The ferry leaves the old harbour at dawn. (Photo by Ana Ruiz/Harbour Times)',
    'The ferry leaves the old harbour at dawn. Photograph by Ana Ruiz, courtesy of the port.',
    'The ferry leaves the old harbour at dawn. | Photo by Ana Ruiz',
    'The ferry leaves the old harbour at dawn. Ana Ruiz / Getty Images',
    'The ferry leaves the old harbour at dawn. Ana Ruiz via Getty Images',
    'The ferry leaves the old harbour at dawn. © Ana Ruiz',
    'Die Fähre verlässt den alten Hafen im Morgengrauen. Foto: Ana Ruiz/dpa',
    'Die Fähre verlässt den alten Hafen. (Bildquelle: Hafenamt)',
    'El transbordador sale del viejo puerto. (Foto: Ana Ruiz)',
    'A balsa deixa o velho porto. (crédito: Ana Ruiz)',
    'Паром покидает старую гавань. Фото: Анна Руис',
    'The ferry leaves the old harbour at dawn. (Cove Courier / Ana Ruiz)',
    '渡船清晨离开老港。新华社记者 张三 摄',
    '渡輪清晨離開風浪裡的老港口。（記者林小明攝）',
    '夜明けに古い港を出る渡し船と漁師ら＝26日、石川県輪島市（共同）',
    'নৌকাটি ভোরে পুরোনো ঘাট ছেড়ে যায়। ছবি: আনিস মাহবুব',
    'המעבורת יוצאת מהנמל הישן. צילום: איתמר שגב',
    'เรือออกจากท่าเก่า ภาพ: สมชาย ใจมั่น',
    'Con tàu rời bến cũ lúc bình minh. Ảnh: Trần Minh Đức',
    '배가 새벽에 옛 항구를 떠나고 있다. 부산=홍길동 기자',
  ])('%s', (line) => expect(endsInCredit(line.toLowerCase())).toBe(true));

  it.each([
    'Photo: Ana Ruiz',
    '会議は26日に石川県輪島市で開かれた（共同）',
    'A new look at the „Blue Marble“-Photo: what the office sees in it',
    'The photo by the door was the last one that she took of him.',
    'Bring water, a hat and a camera (photography is allowed).',
    'The ministry pays by credit card or in cash (credit/debit cards, cash, etc.)',
    'Catches fell by a third. Source: Institute of Fisheries',
    'It was the picture of health: calm, tanned and glad to be home.',
    'The film opens on Friday and/or Saturday, the cinema said.',
    'All of it belongs to the harbour office. © 2024 Harbour Times',
  ])('is none: %s', (line) => expect(endsInCredit(line.toLowerCase())).toBe(false));
});

describe('a caption, told by the picture that it stands under', () => {
  const STORY = '<p>The ferry left the old harbour at dawn.</p>';
  const captionsIn = (html: string) => {
    const view = byThemselves(blocksFromHtml(html).blocks);
    const likely = view.blocks.map(({ text }) => (STORY.includes(text) ? 0.9 : 0.1));
    return [...captions({ ...view, likely })].map(({ index }) => view.blocks[index]?.text);
  };

  it.each([
    '<p><img src="a.jpg"><br><em>The old harbour</em></p>',
    '<div><a href="b"><img src="a.jpg"></a> <font size="1">The old harbour</font></div>',
    `${STORY}<p><img src="a.jpg"></p><p><i>The old harbour</i></p>`,
    `${STORY}<div><span><img src="a.jpg"></span></div><p><small><em>The old</em> harbour</small></p>`,
  ])('%s', (html) => expect(captionsIn(html)).toEqual(['The old harbour']));

  it.each<[what: string, html: string]>([
    ['bold', `${STORY}<p><img src="a.jpg"><br><b>The old harbour</b></p>`],
    ['in part in italics', `${STORY}<p><img src="a.jpg"><br><i>The old</i> harbour</p>`],
    ['what opens the story', `<p><img src="a.jpg"></p><p><i>The old harbour</i></p>${STORY}`],
    ['under text', `${STORY}<img src="a.jpg"><p>The harbour</p><p><i>The old harbour</i></p>`],
    ['under an icon', `${STORY}<p><img class="avatar" src="a.jpg"><br><i>The old harbour</i></p>`],
    ['who wrote the story', `${STORY}<p><img src="a.jpg"><br><i>By Ana Ruiz</i></p>`],
    ['long', `${STORY}<p><img src="a.jpg"></p><p><i>${'The old harbour '.repeat(12)}</i></p>`],
  ])('is not what is %s', (_what, html) => expect(captionsIn(html)).toEqual([]));
});
