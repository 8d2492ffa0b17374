import type { ParentNode } from 'domhandler';
import { ancestorOf } from '../../html/ancestors.ts';
import type { Place } from '../../html/parsed.ts';
import { isElement } from '../../html/traverse.ts';

/** A longer term is a text, and a description of more blocks a section: such a list lays out what stands in it. */
const LONGEST_TERM = 200;
const MOST_BLOCKS = 6;

/** What a list holds of the story: its terms and descriptions, each with the blocks in it. */
interface Terms {
  terms: Set<ParentNode>;
  descriptions: Map<ParentNode, number>;
  isOther: boolean;
}

/** The lists that say of several terms what each means; others lay out what stands in them. */
export function listsOfTerms(kept: Iterable<Place>): Set<ParentNode> {
  const lists = new Map<ParentNode, Terms>();
  for (const place of kept) {
    const list = around(place.element, 'dl');
    if (list === null) continue;
    const known = lists.get(list) ?? { terms: new Set(), descriptions: new Map(), isOther: false };
    lists.set(list, note(known, place));
  }
  return new Set([...lists].filter(([, terms]) => sayWhatIsMeant(terms)).map(([list]) => list));
}

function note(list: Terms, { element, leaves }: Place): Terms {
  const part = isNamed(element, ['dt', 'dd']) ? element : around(element, 'dt', 'dd', 'dl');
  if (part === null || isNamed(part, ['dl'])) list.isOther = true;
  else if (isNamed(part, ['dd'])) list.descriptions.set(part, (list.descriptions.get(part) ?? 0) + 1);
  else {
    list.terms.add(part);
    list.isOther ||= leaves.reduce((sum, { data }) => sum + data.length, 0) > LONGEST_TERM;
  }
  return list;
}

function sayWhatIsMeant({ terms, descriptions, isOther }: Terms): boolean {
  if (isOther || terms.size < 2 || descriptions.size === 0) return false;
  return [...descriptions.values()].every((blocks) => blocks <= MOST_BLOCKS);
}

function around(element: Place['element'], ...names: readonly string[]): ParentNode | null {
  return ancestorOf(element, (node) => isNamed(node, names));
}

function isNamed(node: ParentNode, names: readonly string[]): boolean {
  return isElement(node) && names.includes(node.name);
}
