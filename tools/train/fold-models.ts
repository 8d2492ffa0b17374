import { readFileSync } from 'node:fs';
import { loadLineModel } from '../../src/classify/line-model/index.ts';
import { FOLDS } from '../bench/folds.js';

/** The models that were trained without each fifth of the sites, by that fifth's number; read from the project's folder. */
export const foldModels = Array.from({ length: FOLDS }, (_, fold) =>
  loadLineModel(JSON.parse(readFileSync(`tools/train/folds/${fold}.json`, 'utf8'))),
);
