"""The features that export-features.ts wrote, page by page."""

import json
from pathlib import Path

import numpy as np

FOLDS = range(5)
# A block is part of the article if so many of its words stand in the truth at its place.
BELONGS = 0.6


def offsets(counts):
    return np.concatenate([[0], np.cumsum(counts)])


class Data:
    def __init__(self, folder):
        folder = Path(folder)
        about = json.loads((folder / "pages.json").read_text())
        self.pages = about["pages"]
        self.text_features, self.markup_features = about["textFeatures"], about["markupFeatures"]
        self.digest = about["digest"]
        read = lambda name, kind: np.fromfile(folder / name, kind)
        self.text = read("text", np.uint8).reshape(-1, len(self.text_features))
        self.markup = read("markup", np.uint8).reshape(-1, len(self.markup_features))
        self.words, self.word_at = read("words", np.uint16), offsets(read("wordCounts", np.uint8).astype(np.int64))
        self.shares = read("shares", np.float32)
        self.lengths = read("lengths", np.uint32).astype(np.int64)
        self.tokens, self.truth = read("tokens", np.uint32), read("truth", np.uint32)
        self.counts = np.array([page["blocks"] for page in self.pages])
        self.first = offsets(self.counts)
        self.first_marked = offsets([page["blocks"] if page["markup"] else 0 for page in self.pages])
        self.first_token = offsets([self.lengths[self.blocks(i)].sum() for i in range(len(self.pages))])

    def blocks(self, i):
        return slice(self.first[i], self.first[i + 1])

    def marked_blocks(self, i):
        return slice(self.first_marked[i], self.first_marked[i + 1])

    def word_f1(self, i, chosen):
        """The F1 of the words of the chosen blocks of page i, as multisets; the headline is not counted."""
        lengths = self.lengths[self.blocks(i)]
        start = self.first_token[i]
        got = self.tokens[start : start + lengths.sum()][np.repeat(chosen, lengths)]
        at, count = self.pages[i]["truth"]
        true = self.truth[at : at + count]
        if len(got) + len(true) == 0:
            return 1.0
        ours, times = np.unique(got, return_counts=True)
        theirs, needed = np.unique(true, return_counts=True)
        _, a, b = np.intersect1d(ours, theirs, assume_unique=True, return_indices=True)
        return 2 * np.minimum(times[a], needed[b]).sum() / (len(got) + len(true))


# As in choose.ts.
NEEDED = 0.6


def choose(scores, lengths, temperature):
    """The blocks that make the expected F1 the greatest, and that F1; as choose.ts for pages with a site around."""
    likely = 1 / (1 + np.exp(-np.clip(scores / temperature, -30, 30)))
    words = np.maximum(lengths, 0.3)
    order = np.argsort(-likely, kind="stable")
    found, taken = np.cumsum((likely * words)[order]), np.cumsum(words[order])
    expected = (2 * found / (taken + (likely * words).sum())).max()
    return likely >= expected * NEEDED, expected
