"""Fits what turns the network's scores into a choice and a confidence, and writes the models as JSON.

    python tools/train/write_models.py FEATURES NETWORKS OUT FOLDS

NETWORKS is the folder with 0.pt to 4.pt, their scores of the pages left out, and all.pt. OUT becomes the model that
was trained on everything, the folder FOLDS gets one for each fold, whose every number knows nothing of the fold.
"""

import argparse
import base64
import json
from pathlib import Path

import numpy as np
import torch
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

from data import Data, choose
from network import DILATIONS, WORD_BUCKETS, Network, tensors_of

FOLDS = range(5)
TEMPERATURES = (0.7, 0.85, 1.0, 1.25, 1.5, 2.0)
# A page is well cut out if its word F1 is above this.
WELL = 0.9
# The strength of the regularisation, and how the groups of features stand to each other, by cross-validation.
STRENGTH, SHAPE_SCALE, WORD_SCALE, TITLE_SCALE = 1.0, 0.125, 3.0, 2.0
# How sure the choice of blocks is says whether it is right, but little of whether there is an article at all.
CHOICE_COUNTS = 0.25


def load_scores(folder):
    scores = {}
    for fold in FOLDS:
        with np.load(folder / f"{fold}.pt.scores.npz") as found:
            scores.update({int(name): found[name] for name in found.files})
    return scores


def fit_temperature(data, scores, leave_out):
    """The temperature with the best mean F1 over the whole forms of the articles of the other folds."""
    pages = [i for i in scores if data.pages[i]["set"] == "articles" and data.pages[i]["fold"] != leave_out]
    pages = pages[:: max(1, len(pages) // 1200)]

    def f1(temperature):
        return np.mean([data.word_f1(i, choose(scores[i], data.lengths[data.blocks(i)], temperature)[0]) for i in pages])

    return max(TEMPERATURES, key=f1)


class PageFeatures:
    """What src/classify/line-model/page-score.ts looks at, for the flat pages that hold an article or none."""

    def __init__(self, data, scores):
        self.data, self.scores = data, scores
        self.pages = [i for i in scores if data.pages[i]["form"] == "html-text"]
        self.folds = np.array([data.pages[i]["fold"] for i in self.pages])
        self.is_article = np.array([data.pages[i]["set"] == "articles" for i in self.pages])
        self.shape = np.array([self.shape_of(i) for i in self.pages])
        self.words = np.array([self.words_of(self.data.blocks(i)) for i in self.pages])
        # The title of a flat page is its first block.
        self.title = np.array([self.words_of(slice(data.first[i], data.first[i] + 1)) for i in self.pages])

    def shape_of(self, i):
        here = self.data.blocks(i)
        text, lengths = self.data.text[here] / 255.0, self.data.lengths[here]
        share = lengths / max(lengths.sum(), 1)
        sizes = [np.sqrt(lengths.sum()), np.sqrt(len(lengths))]
        return np.concatenate([text.mean(0), (text * share[:, None]).sum(0), text.max(0), sizes])

    def words_of(self, blocks):
        found = self.data.words[self.data.word_at[blocks.start] : self.data.word_at[blocks.stop]]
        return np.sqrt(np.bincount(found, minlength=WORD_BUCKETS)).astype(np.float32)

    def choices(self, temperature):
        """The facts of each page's choice, in the order of CHOICE, and whether the article was well cut out."""
        facts, well = [], []
        for i, article in zip(self.pages, self.is_article):
            lengths = self.data.lengths[self.data.blocks(i)]
            chosen, expected = choose(self.scores[i], lengths, temperature)
            facts.append(facts_of(chosen, expected, lengths))
            well.append(article and self.data.word_f1(i, chosen) > WELL)
        return np.array(facts), np.array(well)


CHOICE = ("expected", "chosen", "share", "runs", "longest")


def facts_of(chosen, expected, lengths):
    edges = np.flatnonzero(np.diff(np.concatenate([[0], chosen.astype(int), [0]])))
    runs = [lengths[a:b].sum() for a, b in zip(edges[::2], edges[1::2])]
    words = sum(runs)
    return [expected, np.sqrt(words), words / max(lengths.sum(), 1), np.sqrt(len(runs)), max(runs, default=0) / max(words, 1)]


def by_rarity(words, known):
    """Rarer words count more; each page's whole is scaled to length 1."""
    rarity = 1 + np.log((1 + known.sum()) / (1 + (words[known] > 0).sum(0)))
    weighed = words * rarity
    return weighed / np.maximum(np.linalg.norm(weighed, axis=1, keepdims=True), 1e-9), rarity


def fit_page(features, temperature, leave_out):
    """Two regressions: whether the page holds an article, then how sure that makes its being well cut out."""
    known = features.folds != leave_out
    facts, well = features.choices(temperature)
    numbers = np.hstack([features.shape, facts])
    middle, spread = numbers[known].mean(0), numbers[known].std(0) + 1e-6
    words, rarity = by_rarity(features.words, known)
    title, title_rarity = by_rarity(features.title, known)
    inputs = np.hstack([(numbers - middle) / spread * SHAPE_SCALE, words * WORD_SCALE, title * TITLE_SCALE])
    kind = LogisticRegression(C=STRENGTH, max_iter=5000).fit(inputs[known], features.is_article[known])
    # What the regression says of a page it was fitted on is too good to calibrate with.
    unseen = np.zeros(len(known))
    for fold in FOLDS:
        seen = known & (features.folds != fold)
        part = LogisticRegression(C=STRENGTH, max_iter=5000).fit(inputs[seen], features.is_article[seen])
        unseen[features.folds == fold] = part.decision_function(inputs[features.folds == fold])
    by_kind, by_expected, bias = calibrated(unseen, facts[:, 0], well, known)
    weights = kind.coef_[0] * by_kind
    count = numbers.shape[1]
    plain = weights[:count] * SHAPE_SCALE / spread
    width = (features.shape.shape[1] - 2) // 3
    size, blocks, *choice = plain[3 * width :]
    page = {"bias": bias + kind.intercept_[0] * by_kind - (plain * middle).sum(), "size": size, "blocks": blocks}
    page.update(zip(CHOICE, choice))
    page["expected"] += by_expected
    tensors = {
        "page.mean": plain[:width],
        "page.weighted": plain[width : 2 * width],
        "page.most": plain[2 * width : 3 * width],
        "page.words": weights[count : count + WORD_BUCKETS] * WORD_SCALE,
        "page.rarity": rarity,
        "page.titleWords": weights[count + WORD_BUCKETS :] * TITLE_SCALE,
        "page.titleRarity": title_rarity,
    }
    score = by_kind * kind.decision_function(inputs) + by_expected * facts[:, 0] + bias
    return page, {name: value[None, :] for name, value in tensors.items()}, score, well


def calibrated(kind, expected, well, known):
    """What the kind of page and the choice count for its being well cut out: two weights and a bias."""
    both = np.stack([kind, expected * 10], 1)
    by_kind, by_expected = LogisticRegression(C=100.0).fit(both[known], well[known]).coef_[0]
    by_expected *= 10 * CHOICE_COUNTS
    score = (by_kind * kind + by_expected * expected)[:, None]
    last = LogisticRegression(C=100.0).fit(score[known], well[known])
    scale = last.coef_[0, 0]
    return by_kind * scale, by_expected * scale, last.intercept_[0]


def packed(matrix):
    """
    One signed byte a number and a scale a row. A table of words has one scale for all its rows; the numbers of a
    short vector are rows of their own, for they may be of any size.
    """
    matrix = np.asarray(matrix, np.float32)
    if len(matrix) == 1 and matrix.shape[1] < 1000:
        matrix = matrix.T
    scales = np.abs(matrix).max(1, keepdims=True) / 127
    if len(matrix) >= 1000 and matrix.shape[1] > 1:
        scales = np.full_like(scales, scales.max())
    scales[scales == 0] = 1
    encode = lambda array: base64.b64encode(np.ascontiguousarray(array).tobytes()).decode()
    numbers = np.clip(np.round(matrix / scales), -127, 127).astype(np.int8)
    return {"rows": matrix.shape[0], "columns": matrix.shape[1], "bytes": encode(numbers), "scales": encode(scales.astype("<f4"))}


def write(path, data, network, temperature, page, tensors, about):
    file = {
        "about": {"data": "WCXB 1.0, development split; trafilatura's evaluation pages", "digest": data.digest, **about},
        "textFeatures": data.text_features,
        "markupFeatures": data.markup_features,
        "dilations": list(DILATIONS),
        "temperature": temperature,
        "page": {name: float(f"{value:.6g}") for name, value in page.items()},
        "tensors": {name: packed(value) for name, value in {**tensors_of(network), **tensors}.items()},
    }
    Path(path).write_text(json.dumps(file, separators=(",", ":")) + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("features", "networks", "out", "folds"):
        parser.add_argument(name)
    arguments = parser.parse_args()
    data, networks = Data(arguments.features), Path(arguments.networks)
    scores = load_scores(networks)
    pages = PageFeatures(data, scores)
    held_out, well = np.zeros(len(pages.pages)), None
    for fold in [*FOLDS, None]:
        network = Network(data.text.shape[1], data.markup.shape[1])
        network.load_state_dict(torch.load(networks / f"{'all' if fold is None else fold}.pt"))
        temperature = fit_temperature(data, scores, fold)
        page, tensors, score, well = fit_page(pages, temperature, fold)
        out = arguments.out if fold is None else Path(arguments.folds) / f"{fold}.json"
        about = {"leftOut": fold, "wordF1": mean_f1(data, scores, temperature, fold)}
        write(out, data, network, temperature, page, tensors, about)
        if fold is not None:
            held_out[pages.folds == fold] = score[pages.folds == fold]
        print(out, "temperature", temperature, about["wordF1"], flush=True)
    sure = held_out > np.log(9)
    print("article or not, AUC", round(roc_auc_score(pages.is_article, held_out), 4))
    print("said 0.9:", int(sure.sum()), "of them well cut out", round(float(well[sure].mean()), 3))


def mean_f1(data, scores, temperature, fold):
    """By form, of the pages left out; of the model trained on everything, of every page when it was left out."""
    by_form = {}
    for i, found in scores.items():
        page = data.pages[i]
        if page["set"] == "articles" and fold in (None, page["fold"]):
            chosen, _ = choose(found, data.lengths[data.blocks(i)], temperature)
            by_form.setdefault(page["form"], []).append(data.word_f1(i, chosen))
    return {form: round(float(np.mean(f1)), 4) for form, f1 in by_form.items()}


main()
