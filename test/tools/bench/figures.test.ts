import { describe, expect, it } from 'vitest';
import { confidenceOf, figuresOf, shareNotDoubted, shareNotWorse } from '../../../tools/bench/figures.js';
import type { Judgement } from '../../../tools/bench/judge.js';

function judgement(f1: number, confidence = 0): Judgement {
  const overlap = { precision: f1, recall: f1 };
  return { id: '', url: null, confidence, score: { f1, ...overlap, shingles: overlap, given: 1, right: 1 } };
}

describe('figures', () => {
  it('are means by kind, and of the six converters once all are there', () => {
    const six = Object.fromEntries(
      ['html-text', 'beautifulsoup', 'inscriptis', 'lynx', 'lynx-80', 'w3m'].map((kind, i) => [
        kind,
        [judgement(0.5), judgement(0.5 + i / 10)],
      ]),
    );
    const { 'html-text': first, w3m: last, 'flat, mean of six': flat } = figuresOf(six);
    expect([first, last, flat].map((figure) => figure?.toFixed(4))).toEqual(['0.5000', '0.7500', '0.6250']);
    expect(figuresOf({ w3m: [judgement(1)] })).toEqual({ w3m: 1, 'w3m, shingles': 1 });
  });

  it('count every page that comes out worse than it went in', () => {
    const before = [0.9, 0.8, 0.7, 0.6].map((f1) => judgement(f1));
    const after = [0.9, 0.79, 0.9, 0.6].map((f1) => judgement(f1));
    expect(shareNotWorse(after, before)).toBe(0.75);
  });

  it('tell of the kind of input whose articles are doubted most', () => {
    const sure = [judgement(1, 0.5), judgement(1, 0.9)];
    const kinds = ['html-text', 'beautifulsoup', 'inscriptis', 'lynx', 'lynx-80', 'html', 'snippets-html'];
    const all = Object.fromEntries([...kinds, 'snippets-text'].map((kind) => [kind, sure]));
    expect(shareNotDoubted({ ...all, w3m: [judgement(1, 0.49), judgement(1, 0.5)] })).toBe(0.5);
    expect(shareNotDoubted(all)).toBeUndefined();
  });

  it('hold the confidence against what became of the pages', () => {
    const articles = [judgement(0.95, 1), judgement(0.5, 0.9), judgement(0.91, 0.3)];
    const others: Judgement[] = [{ id: '', url: null, confidence: 0.6 }];
    const confidence = confidenceOf({ 'html-text': articles, 'other-pages': others });
    expect(confidence?.auc).toBeCloseTo(2 / 3);
    expect(confidence?.sure).toBe(0.5);
    expect(confidence?.bins.find(({ from }) => from === 0.6)?.good).toBe(0);
    expect(confidenceOf({ 'html-text': articles })).toBeUndefined();
  });
});
