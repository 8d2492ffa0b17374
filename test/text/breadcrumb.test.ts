import { describe, expect, it } from 'vitest';
import { readBreadcrumb } from '../../src/text/breadcrumb.ts';

describe('readBreadcrumb', () => {
  it.each([
    ['Home > World > Europe', ['World', 'Europe']],
    ['Home / World / Europe', ['World', 'Europe']],
    ['Home | Europe', ['Europe']],
    ['Trang chủ / Xã hội', ['Xã hội']],
    ['होम / उत्तर प्रदेश', ['उत्तर प्रदेश']],
    ['الرئيسية > اقتصاد', ['اقتصاد']],
  ])('reads %j', (text, sections) => {
    expect(readBreadcrumb(text)?.sections).toEqual(sections);
  });

  it.each(['Home | World | Europe', 'Home · World · Europe · Sport', 'Bread and butter / jam'])(
    'is no path: %j',
    (text) => {
      expect(readBreadcrumb(text)).toBeNull();
    },
  );
});
