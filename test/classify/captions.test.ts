import { describe, expect, it } from 'vitest';
import { endsInCredit } from '../../src/classify/captions.ts';

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
    '배가 새벽에 옛 항구를 떠나고 있다. 부산=홍길동 기자',
  ])('%s', (line) => expect(endsInCredit(line.toLowerCase())).toBe(true));

  it.each([
    'Photo: Ana Ruiz',
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
