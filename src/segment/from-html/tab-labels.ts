import type { Element } from 'domhandler';
import { traverse } from '../../html/traverse.ts';

/** What pages call the labels of tabs where they do not say it by a role. */
const CALLED =
  /(?:^|\s)(?:[\w-]*tabs?[_-]*(?:controls?|labels?|list|nav|navigation)|(?:nav|code)[_-]+tabs|tabbed-labels)(?:\s|$)/i;

/** More characters and elements are what the tabs hold. */
const MOST_IN_LABELS = 300;
/** What no label holds; an accordion may be a list of tabs with all that they open. */
const IN_PANELS: ReadonlySet<string> = new Set('article figure p pre section table'.split(' '));

/** Whether an element holds the labels of tabs: what they open is shown below, each after the other. */
export function holdsTabLabels(element: Element): boolean {
  const { role, class: names } = element.attribs;
  if (role !== 'tablist' && (names === undefined || !names.includes('tab') || !CALLED.test(names)))
    return false;
  let length = 0;
  let isPanel = false;
  traverse(element, {
    enter: ({ name, attribs }) => {
      length++;
      isPanel ||= IN_PANELS.has(name) || attribs.role === 'tabpanel';
      return !isPanel && length <= MOST_IN_LABELS;
    },
    text: ({ data }) => {
      length += data.trim().length;
    },
    leave: () => {},
  });
  return !isPanel && length <= MOST_IN_LABELS;
}
