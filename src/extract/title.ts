import { readBreadcrumb } from '../text/breadcrumb.ts';
import { readMetaLine } from '../text/meta-line.ts';
import { splitTitle, type TitleParts } from '../text/title.ts';
import type { LabelledBlock } from '../types.ts';

/** The headline, and the site and section that stand around it in the page's title or in a breadcrumb. */
export function findTitle(blocks: readonly LabelledBlock[]): TitleParts {
  const headline = textOf(blocks, 'headline');
  const title = textOf(blocks, 'page-title');
  const parts = title === null ? { headline, site: null, section: null } : splitTitle(title, headline);
  const site = parts.site ?? breadcrumbSite(blocks);
  const section = parts.section ?? breadcrumbSection(blocks, parts.headline) ?? labelledSection(blocks);
  return { headline: parts.headline, site, section: section === site ? null : section };
}

function textOf(blocks: readonly LabelledBlock[], label: string): string | null {
  return blocks.find(({ verdicts }) => verdicts.at(-1)?.label === label)?.text ?? null;
}

function breadcrumbs(blocks: readonly LabelledBlock[]) {
  return blocks.flatMap(({ text, verdicts }) =>
    verdicts.at(-1)?.label === 'breadcrumb' ? (readBreadcrumb(text) ?? []) : [],
  );
}

function breadcrumbSection(blocks: readonly LabelledBlock[], headline: string | null): string | null {
  const sections = breadcrumbs(blocks).flatMap(({ sections }) => sections);
  return sections.filter((name) => headline === null || !headline.startsWith(name)).at(-1) ?? null;
}

function breadcrumbSite(blocks: readonly LabelledBlock[]): string | null {
  return breadcrumbs(blocks).find(({ root, sections }) => root !== null && sections.length > 0)?.root ?? null;
}

/** `Category: Markets`, or the section in brackets beside the date. */
function labelledSection(blocks: readonly LabelledBlock[]): string | null {
  for (const { text, verdicts } of blocks) {
    const label = verdicts.at(-1)?.label;
    if (label !== 'date' && label !== 'meta' && label !== 'byline') continue;
    const field = readMetaLine(text).fields.find(({ kind, value }) => kind === 'section' && value !== '');
    const bracketed = /[[【]\s*([\p{L}][^\]】\d]{1,38}?)\s*[\]】]/u.exec(text)?.[1];
    if (field !== undefined || bracketed !== undefined) return field?.value ?? bracketed ?? null;
  }
  return null;
}
