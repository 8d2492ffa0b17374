import type { Element, ElementContent } from 'hast';
import type { PhrasingContent } from 'mdast';
import { foldSpaces } from '../../text/fold.ts';

/** What stands in a text, from the terms of HTML into those of Markdown. */
export function toPhrasing(nodes: readonly ElementContent[]): PhrasingContent[] {
  return nodes.flatMap((node) =>
    node.type === 'element' ? elementOf(node) : node.type === 'text' ? [node] : [],
  );
}

function elementOf({ tagName, properties, children }: Element): PhrasingContent[] {
  switch (tagName) {
    case 'br':
      return [{ type: 'break' }];
    case 'img':
      return [{ type: 'image', url: String(properties.src), alt: String(properties.alt ?? '') }];
    case 'a':
      return [
        {
          type: 'link',
          url: String(properties.href),
          title: titleOf(properties.title),
          children: toPhrasing(children),
        },
      ];
    case 'b':
    case 'strong':
      return [{ type: 'strong', children: toPhrasing(children) }];
    case 'em':
    case 'i':
      return [{ type: 'emphasis', children: toPhrasing(children) }];
    default:
      // Code, and what is typed or shown by a computer.
      return [{ type: 'inlineCode', value: foldSpaces(textIn(children)).trim() }];
  }
}

function titleOf(title: unknown): string | null {
  return typeof title === 'string' ? title : null;
}

/** What stands in nodes as plain text, a line end for each forced break. */
export function textIn(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type !== 'element') return '';
      return node.tagName === 'br' ? '\n' : textIn(node.children);
    })
    .join('');
}
