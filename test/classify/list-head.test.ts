import { describe, expect, it } from 'vitest';
import { isListHead } from '../../src/classify/list-head.ts';
import { WHOLE_LIST_HEADS } from '../../src/data/list-heads.ts';

describe('the head of a list of other stories', () => {
  it.each([
    'Related articles',
    'Am meisten gelesen',
    'Les plus lus :',
    "L’essentiel de l'actualité",
    'Lo más visto',
    'Mais acessadas',
    'I più letti',
    'Meest gelezen',
    'Najczęściej czytane',
    'Другие новости',
    'Схожі новини',
    'Nejčtenější',
    'Legolvasottabb',
    'Cele mai citite',
    'Mest läst',
    'Luetuimmat',
    'Çok Okunanlar',
    'Σχετικά άρθρα',
    'Berita terkait',
    'Đọc nhiều',
    'الأكثر قراءة',
    'پربازدیدترین‌ها',
    'הנקראות ביותר',
    'संबंधित खबरें',
    'সর্বাধিক পঠিত',
    'ข่าวยอดนิยม',
    '相关新闻',
    '熱門新聞',
    'アクセスランキング',
    '많이 본 뉴스',
    'Articles similaires',
    'Podobne wiadomości',
    'Новости по теме:',
    'További cikkeink',
    'Tin cùng chủ đề',
    'मुख्य समाचार',
    'Etiketler:',
    'كلمات دلالية:',
    'Từ khóa',
  ])('%s', (line) => expect(isListHead(line.toLowerCase())).toBe(true));

  it.each([
    'Die meistgelesene Zeitung der Insel',
    'Lo más visto desde el puerto',
    'Другие новости острова',
    'Mest läst av alla böcker i staden',
    '相关新闻发布会',
    'Articles similaires à ceux du port',
    'Etiketler yeniden basıldı',
    'Новости по теме диссертации',
  ])('is none: %s', (line) => expect(isListHead(line.toLowerCase())).toBe(false));

  it('stands in the table as a line is looked up: in lower case, with straight apostrophes, once', () => {
    const heads = Object.entries(WHOLE_LIST_HEADS).flatMap(([language, text]) =>
      text.split(' | ').map((head) => ({ language, head })),
    );
    expect(heads.filter(({ head }) => !isListHead(head.toLowerCase()))).toEqual([]);
    const seen = heads.map(({ language, head }) => `${language}: ${head}`);
    expect(seen.filter((head, i) => seen.indexOf(head) !== i)).toEqual([]);
  });
});
