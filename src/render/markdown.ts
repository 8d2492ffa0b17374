import { dump } from 'js-yaml';
import type { BlockContent, Root, RootContent, Text } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';
import type { Article, BodyBlock, CleanedPage } from '../types.ts';
import type { RenderOptions } from './index.ts';

type TextHandler = NonNullable<NonNullable<Options['handlers']>['text']>;

/** Only a whole character reference would be read as one: `&amp;` is escaped, `AT&T` and `S&P 500` are not. */
const REFERENCE = {
  character: '&',
  after: String.raw`(?:#\d+|#[xX][\dA-Fa-f]+|[A-Za-z][A-Za-z\d]*);`,
  inConstruct: 'phrasing',
} as const;

const text: TextHandler = (node: Text, _parent, state, info) => {
  const unsafe = [...state.unsafe.filter(({ character }) => character !== '&'), REFERENCE];
  return state.safe.call({ ...state, unsafe }, node.value, info);
};

const markdown = unified()
  .use(remarkFrontmatter)
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-', handlers: { text } })
  .freeze();

/** The article as Markdown: its fields as YAML front matter, the headline, the story. */
export function toMarkdown({ article, lead }: CleanedPage, { frontMatter = true }: RenderOptions): string {
  const children: RootContent[] = [];
  const yaml = frontMatter ? fields(article) : '';
  if (yaml !== '') children.push({ type: 'yaml', value: yaml });
  if (article.headline !== null)
    children.push({ type: 'heading', depth: 1, children: [{ type: 'text', value: article.headline }] });
  children.push(...article.body.map((block, i) => toBlock(block, i === 0 ? lead : '')));
  const root: Root = { type: 'root', children };
  return markdown.stringify(root);
}

/** The fields that were found, under the names they have in JSON. */
function fields(article: Article): string {
  const { paragraphs, body, origin, wordCount, confidence, ...found } = article;
  const present = Object.entries(found).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  if (present.length === 0) return '';
  return dump(Object.fromEntries(present), { lineWidth: -1 }).trimEnd();
}

function toBlock(block: BodyBlock, lead: string): BlockContent {
  switch (block.type) {
    case 'heading':
      return { type: 'heading', depth: block.depth as 2, children: [{ type: 'text', value: block.text }] };
    case 'list':
      return {
        type: 'list',
        ordered: block.ordered,
        spread: false,
        children: block.items.map((item) => ({
          type: 'listItem',
          spread: false,
          children: [textBlock(item)],
        })),
      };
    case 'quote':
      return { type: 'blockquote', children: [textBlock(block.text)] };
    case 'paragraph':
      return textBlock(lead + block.text);
  }
}

function textBlock(value: string): BlockContent {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}
