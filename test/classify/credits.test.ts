import { describe, expect, it } from 'vitest';
import { byThemselves } from '../../src/classify/by-themselves.ts';
import { labelOf } from '../../src/label.ts';

const labelsOf = (text: string): string | undefined =>
  labelOf(byThemselves([{ text, firstLine: 1, lastLine: 1, blankBefore: 0 }]).blocks[0]);

describe('credit lines', () => {
  it.each([
    '(Reporting by Jane Doe in Bengaluru; Editing by John Roe)',
    'Additional reporting by Jane Doe',
    'Associated Press writer Jane Doe contributed to this report.',
    'With files from The Canadian Press',
    'Photo: Jane Doe / AP',
    'Copyright 2023 WNDU. All rights reserved.',
    '© 2025 The Associated Press',
    'This article was originally published on The Conversation.',
    'Written by Jane Doe',
    'Edited by: Jane Doe, senior editor',
    'Compiled by staff from wire reports',
    'Contributing: Jane Doe, John Roe and Ann Poe in London',
    'Additional reporting by Jane Doe in Cairo, John Roe in Beirut and the Harbour Times staff; editing by Ann Poe',
    'This story was originally published by The Harbour Times and is shared with permission.',
    '(Reporte de Juana Pérez; Editado por Juan Roe)',
    'Con información de AFP',
    '© Todos los derechos reservados',
    '(Reportagem de Joana Silva; Edição de João Roe)',
    'Com informações da Reuters',
    'Todos os direitos reservados',
    '(avec AFP)',
    'Tous droits réservés',
    'Crédit photo : Jeanne Dupont',
    'Mit Material von dpa',
    'Alle Rechte vorbehalten',
    '© RIPRODUZIONE RISERVATA',
    'Редактор Иван Петров',
    'Фото: Иван Петров',
    'Все права защищены',
    '责任编辑：张三',
    '摄影：张三',
    '版权所有，未经授权不得转载',
    '写真：山田太郎',
    '無断転載を禁じます',
    '사진=홍길동 기자',
    '무단 전재 및 재배포 금지',
    '(إعداد محمد علي للنشرة العربية - تحرير أحمد علي)',
    'جميع الحقوق محفوظة',
    'फोटो: राम कुमार',
    '(इनपुट एजेंसी)',
  ])('takes %j for one', (line) => expect(labelsOf(line)).toBe('credit'));

  it.each([
    'The reporting by the paper led to an inquiry, the mayor said on Monday.',
    'Written by hand on the back of a chart, the letter tells where the boat went down.',
    'Written by the poet Jane Doe in 1913, the play was not put on until the war was over.',
    'Edited by his widow after the war, the diaries fill nine volumes.',
    'Produced by a small team in Oslo, the film took six years to finish.',
    'Contributing to savings should be seen the same as other regular expenses.',
    'Published by the harbour office every spring, the tables list each ship that came.',
    'The report was published on Monday and says that the wall will not hold.',
    'Con información de la que nadie dudaba, el alcalde habló.',
    'Avec le temps, le port a changé.',
    'Mit material und Arbeit hilft die Stadt.',
    'Das Foto zeigt den Hafen am Morgen.',
    'Редакторы газеты встретились в понедельник.',
    '编辑部的人们在星期一见面。',
  ])('leaves %j in the story', (line) => expect(labelsOf(line)).not.toBe('credit'));
});
