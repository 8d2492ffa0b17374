/** The attributes that are read of any element. Pages hang as many others on them, some of them the size of a page. */
const READ = [
  // what an element is called
  'aria-label class data-component data-testid id itemprop itemtype role',
  // whether it is seen
  'aria-expanded aria-hidden hidden media open shadowrootmode style',
  // what it states of the page
  'content datetime http-equiv lang name property pubdate rel type xml:lang',
  // where a link leads, and images come from
  'alt data-full-src data-videoid data-lazy-src data-lazy-srcset data-original data-src data-srcset data-url height href src',
  'srcset title videoid width',
  // what formulas say in TeX
  'alttext display encoding',
  // what a listing is written in
  'data-enlighter-language data-lang data-language',
  // how lists, tables and old headlines are set
  'align aria-level checked colspan disabled reversed rowspan size start value',
];

const BY_NAME: ReadonlyMap<string, string> = new Map(
  READ.flatMap((names) => names.split(' ')).map((name) => [name, name]),
);

/** The attribute that a page means by a name, in capitals or not; undefined if nobody reads it. */
export function attributeNamed(name: string): string | undefined {
  return BY_NAME.get(name) ?? BY_NAME.get(name.toLowerCase());
}
