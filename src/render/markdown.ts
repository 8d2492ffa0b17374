import { dump } from 'js-yaml';
import type { Root, RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Article, BodyBlock, CleanedPage } from '../types.ts';
import type { RenderOptions } from './index.ts';
import { text } from './markdown-text.ts';
import { toNodes } from './nodes.ts';
import { struckOut } from './struck-out.ts';

const markdown = unified()
  .use(remarkFrontmatter)
  .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-', handlers: { text, delete: struckOut } })
  .freeze();

/** The article as Markdown: its fields as YAML front matter, the headline, the story. */
export async function toMarkdown(
  { article, lead }: CleanedPage,
  { frontMatter = true }: RenderOptions,
): Promise<string> {
  const children: RootContent[] = [];
  const yaml = frontMatter ? fields(article) : '';
  if (yaml !== '') children.push({ type: 'yaml', value: yaml });
  if (article.headline !== null)
    children.push({ type: 'heading', depth: 1, children: [{ type: 'text', value: article.headline }] });
  children.push(...toNodes(belowHeadline(article), lead));
  const root: Root = { type: 'root', children };
  return (hasTable(article.body) ? await withTables() : markdown).stringify(root);
}

const DEEPEST = 6;

/** The first level is the headline's: where the story has headings of it too, all stand a level lower. */
function belowHeadline({ headline, body }: Article): readonly BodyBlock[] {
  const isFirst = (block: BodyBlock) => block.type === 'heading' && block.depth === 1;
  if (headline === null || !body.some(isFirst)) return body;
  return body.map((block) =>
    block.type === 'heading' ? { ...block, depth: Math.min(block.depth + 1, DEEPEST) } : block,
  );
}

/** Tables are no part of Markdown's core, and few articles have one. */
async function withTables(): Promise<typeof markdown> {
  const { gfmTableToMarkdown } = await import('mdast-util-gfm-table');
  return markdown().data('toMarkdownExtensions', [gfmTableToMarkdown()]).freeze();
}

function hasTable(body: readonly BodyBlock[]): boolean {
  return body.some((block) => {
    if (block.type === 'quote') return hasTable(block.blocks ?? []);
    return block.type === 'table' || (block.type === 'list' && (block.blocks ?? []).some(hasTable));
  });
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
