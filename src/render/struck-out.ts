import type { Delete } from 'mdast';
import type { Options } from 'remark-stringify';

type DeleteHandler = NonNullable<NonNullable<Options['handlers']>['delete']>;

const MARK = '~~';

declare module 'mdast-util-to-markdown' {
  interface ConstructNameMap {
    strikethrough: 'strikethrough';
  }
}

/** The name by which a text within knows where it stands. */
export const STRUCK_OUT = 'strikethrough';

/** What is struck out, as GitHub and most other sites read it. */
export const struckOut: DeleteHandler = (node: Delete, _parent, state, info) => {
  const tracker = state.createTracker(info);
  const exit = state.enter(STRUCK_OUT);
  const before = tracker.move(MARK);
  const within = state.containerPhrasing(node, { ...tracker.current(), before, after: '~' });
  exit();
  return before + tracker.move(within) + MARK;
};
