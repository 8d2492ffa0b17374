import type { Weights } from '../../data/headline-weights.ts';
import type { Evidence } from './evidence.ts';

/** What the evidence for a line and against it weighs together. Written out: every line of a page's head is weighed. */
export function scoreOf(evidence: Evidence, weights: Weights): number {
  return (
    evidence.inTitle * weights.inTitle +
    evidence.partOfTitle * weights.partOfTitle +
    evidence.wordsInTitle * weights.wordsInTitle +
    evidence.wordsOfTitle * weights.wordsOfTitle +
    evidence.opensTitle * weights.opensTitle +
    evidence.stated * weights.stated +
    evidence.proseBelow * weights.proseBelow +
    evidence.proseAbove * weights.proseAbove +
    evidence.dataBelow * weights.dataBelow +
    evidence.dataAbove * weights.dataAbove +
    evidence.dataFurther * weights.dataFurther +
    evidence.inStory * weights.inStory +
    evidence.storyAbove * weights.storyAbove +
    evidence.storyBelow * weights.storyBelow +
    evidence.rightAbove * weights.rightAbove +
    evidence.closeAbove * weights.closeAbove +
    evidence.farAbove * weights.farAbove +
    evidence.belowStart * weights.belowStart +
    evidence.oneWord * weights.oneWord +
    evidence.twoWords * weights.twoWords +
    evidence.usualLength * weights.usualLength +
    evidence.likeMost * weights.likeMost +
    evidence.veryLong * weights.veryLong +
    evidence.blankBefore * weights.blankBefore +
    evidence.outdented * weights.outdented +
    evidence.number * weights.number +
    evidence.statement * weights.statement +
    evidence.question * weights.question +
    evidence.bullet * weights.bullet +
    evidence.doubled * weights.doubled +
    evidence.wordsInProse * weights.wordsInProse +
    evidence.manyInProse * weights.manyInProse +
    evidence.namesInProse * weights.namesInProse +
    evidence.chromeName * weights.chromeName +
    evidence.path * weights.path +
    evidence.data * weights.data +
    evidence.wholeTitle * weights.wholeTitle +
    evidence.topHeading * weights.topHeading +
    evidence.heading * weights.heading +
    evidence.namedTitle * weights.namedTitle +
    evidence.linked * weights.linked +
    evidence.aside * weights.aside
  );
}
