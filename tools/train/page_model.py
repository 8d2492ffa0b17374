"""The regression that says how sure it is that a page holds an article, and that the blocks chosen are it."""

import numpy as np
from sklearn.linear_model import LogisticRegression

from data import FOLDS, choose
from network import WORD_BUCKETS

# A page is well cut out if its word F1 is above this.
WELL = 0.9
# The strength of the regularisation, and how the groups of features stand to each other, by cross-validation.
STRENGTH, SHAPE_SCALE, WORD_SCALE, TITLE_SCALE = 2.0, 0.1, 3.0, 2.0
# How sure the choice of blocks is says whether it is right, but little of whether there is an article at all.
CHOICE_COUNTS = 0.25
CHOICE = ("expected", "chosen", "share", "runs", "longest")

# Pages without an article there are in this form and in English alone ...
FORM = "html-text"
# ... so articles in any other must not look less like articles for that. Of the snippets' pages most are not English.
ALIKE = [("articles", form) for form in ("beautifulsoup", "inscriptis", "lynx", "lynx-80", "w3m", "html", "html as text")]
ALIKE.append(("snippets", "html as text"))

# Of the tensors those that no weights are.
RARITIES = ("page.rarity", "page.titleRarity")

# The same pages in letters of which no word is known count less: no language is as foreign as that.
REWRITTEN = ", rewritten"
REWRITTEN_COUNTS = 0.1
# A feature that hardly differs from page to page says nothing, however much it may differ in other forms.
LEAST_SPREAD = 0.1


class Pages:
    """What src/classify/line-model/page-score.ts looks at, page by page."""

    def __init__(self, data, scores, pages):
        self.data, self.scores, self.pages = data, scores, pages
        self.folds = np.array([data.pages[i]["fold"] for i in pages])
        self.shape = np.array([self.shape_of(i) for i in pages])
        self.words = np.array([self.words_of(data.blocks(i)) for i in pages])
        # The title of a flat page is its first block.
        self.title = np.array([self.words_of(slice(data.first[i], data.first[i] + 1)) for i in pages])

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
        """Of each page the blocks chosen and the F1 expected of that."""
        return [choose(self.scores[i], self.lengths_of(i), temperature) for i in self.pages]

    def numbers(self, choices):
        """The shape of each page, and the facts of the choice made on it."""
        facts = [facts_of(*choice, self.lengths_of(i)) for i, choice in zip(self.pages, choices)]
        return np.hstack([self.shape, facts])

    def lengths_of(self, i):
        return self.data.lengths[self.data.blocks(i)]


def facts_of(chosen, expected, lengths):
    """The facts of a choice, in the order of CHOICE."""
    edges = np.flatnonzero(np.diff(np.concatenate([[0], chosen.astype(int), [0]])))
    runs = [lengths[a:b].sum() for a, b in zip(edges[::2], edges[1::2])]
    words = sum(runs)
    return [expected, np.sqrt(words), words / max(lengths.sum(), 1), np.sqrt(len(runs)), max(runs, default=0) / max(words, 1)]


class Scale:
    """How the features of all pages are scaled: as those of the pages known."""

    def __init__(self, pages, numbers, known):
        self.middle, self.spread = numbers[known].mean(0), np.maximum(numbers[known].std(0), LEAST_SPREAD)
        self.rarity, self.title_rarity = rarity_of(pages.words[known]), rarity_of(pages.title[known])

    def inputs(self, pages, numbers):
        plain = (numbers - self.middle) / self.spread * SHAPE_SCALE
        words, title = weighed(pages.words, self.rarity), weighed(pages.title, self.title_rarity)
        return np.hstack([plain, words * WORD_SCALE, title * TITLE_SCALE])


def rarity_of(words):
    """Rarer words count more."""
    return 1 + np.log((1 + len(words)) / (1 + (words > 0).sum(0)))


def weighed(words, rarity):
    """Each page's words as a whole are scaled to length 1."""
    words = words * rarity
    return words / np.maximum(np.linalg.norm(words, axis=1, keepdims=True), 1e-9)


class Fitted:
    """A regression as it was fitted, what it says of every page, and which pages are well cut out."""

    def __init__(self, page, tensors, score, well):
        self.page, self.tensors, self.score, self.well = page, tensors, score, well

    def scaled(self, held_out, well, known):
        """
        The same as sure as it may be by what the regressions said of pages whose sites they did not know (Platt 1999):
        of those it was fitted on any says too much.
        """
        last = LogisticRegression(C=100.0).fit(held_out[known, None], well[known])
        scale, bias = last.coef_[0, 0], last.intercept_[0]
        page = {name: value * scale for name, value in self.page.items()}
        page["bias"] += bias
        tensors = {name: value if name in RARITIES else value * scale for name, value in self.tensors.items()}
        return page, tensors, (scale, bias)


class PageModel:
    def __init__(self, data, scores):
        self.data = data
        pages_of = lambda kind: [i for i in scores if (data.pages[i]["set"], data.pages[i]["form"]) == kind]
        self.pages = [i for i in scores if data.pages[i]["form"] == FORM]
        self.features = Pages(data, scores, self.pages)
        self.alike = [Pages(data, scores, pages_of(kind)) for kind in ALIKE]
        self.folds = self.features.folds
        self.is_article = self.are_articles(self.features)
        self.rewritten = Pages(data, scores, [i for i in scores if data.pages[i]["set"].endswith(REWRITTEN)])
        self.rewritten_articles = self.are_articles(self.rewritten)

    def are_articles(self, pages):
        return np.array([self.data.pages[i]["set"].startswith("articles") for i in pages.pages])

    def fit(self, temperature, leave_out):
        """
        Two regressions: whether the page holds an article, then how sure that makes its being well cut out. Neither
        sees along what articles in other forms and languages differ on average, so it scores those the same.
        """
        known = self.folds != leave_out
        choices = self.features.choices(temperature)
        numbers = self.features.numbers(choices)
        scale = Scale(self.features, numbers, known)
        inputs = scale.inputs(self.features, numbers)
        directions = self.differences(inputs[known & self.is_article].mean(0), scale, temperature, leave_out)
        inputs = without(directions, inputs)
        more = self.rewritten
        foreign = without(directions, scale.inputs(more, more.numbers(more.choices(temperature))))
        here = more.folds != leave_out
        kind = self.regression(inputs, known, foreign, here)
        well = np.array([self.is_well_cut(i, chosen) for i, (chosen, _) in zip(self.pages, choices)])
        expected = numbers[:, -len(CHOICE)]
        by_kind, by_expected, bias = calibrated(self.unseen(inputs, known, foreign, here), expected, well, known)
        score = by_kind * kind.decision_function(inputs) + by_expected * expected + bias
        page, tensors = parts_of(kind.coef_[0] * by_kind, scale)
        page["bias"] += bias + kind.intercept_[0] * by_kind
        page["expected"] += by_expected
        return Fitted(page, tensors, score, well)

    def differences(self, articles, scale, temperature, leave_out):
        """From the articles of the form that is learnt from to those of each other form, on average."""
        found = []
        for pages in self.alike:
            inputs = scale.inputs(pages, pages.numbers(pages.choices(temperature)))
            found.append(inputs[pages.folds != leave_out].mean(0) - articles)
        return np.array(found)

    def regression(self, inputs, known, foreign, known_foreign):
        """Whether a page holds an article, from the pages known of those that are in English and of those rewritten."""
        both = np.vstack([inputs[known], foreign[known_foreign]])
        articles = np.concatenate([self.is_article[known], self.rewritten_articles[known_foreign]])
        counts = np.repeat([1.0, REWRITTEN_COUNTS], [known.sum(), known_foreign.sum()])
        return LogisticRegression(C=STRENGTH, max_iter=5000).fit(both, articles, counts)

    def unseen(self, inputs, known, foreign, known_foreign):
        """What the regression says of a page it was fitted on is too good to calibrate with."""
        found = np.zeros(len(known))
        for fold in FOLDS:
            here = self.folds == fold
            part = self.regression(inputs, known & ~here, foreign, known_foreign & (self.rewritten.folds != fold))
            found[here] = part.decision_function(inputs[here])
        return found

    def is_well_cut(self, i, chosen):
        return self.data.pages[i]["set"] == "articles" and self.data.word_f1(i, chosen) > WELL


def without(directions, inputs):
    """The inputs with nothing left of these directions: the projection on all that is at right angles to them."""
    base, _ = np.linalg.qr(directions.T)
    return inputs - (inputs @ base) @ base.T


def calibrated(kind, expected, well, known):
    """What the kind of page and the choice count for its being well cut out: two weights and a bias."""
    both = np.stack([kind, expected * 10], 1)
    by_kind, by_expected = LogisticRegression(C=100.0).fit(both[known], well[known]).coef_[0]
    by_expected *= 10 * CHOICE_COUNTS
    score = (by_kind * kind + by_expected * expected)[:, None]
    last = LogisticRegression(C=100.0).fit(score[known], well[known])
    scale = last.coef_[0, 0]
    return by_kind * scale, by_expected * scale, last.intercept_[0]


def parts_of(weights, scale):
    """The weights as page-score.ts takes them: of plain numbers, and of words by their rarity."""
    count = len(scale.middle)
    plain = weights[:count] * SHAPE_SCALE / scale.spread
    width = (count - 2 - len(CHOICE)) // 3
    size, blocks, *choice = plain[3 * width :]
    page = {"bias": -(plain * scale.middle).sum(), "size": size, "blocks": blocks, **dict(zip(CHOICE, choice))}
    tensors = {
        "page.mean": plain[:width],
        "page.weighted": plain[width : 2 * width],
        "page.most": plain[2 * width : 3 * width],
        "page.words": weights[count : count + WORD_BUCKETS] * WORD_SCALE,
        "page.rarity": scale.rarity,
        "page.titleWords": weights[count + WORD_BUCKETS :] * TITLE_SCALE,
        "page.titleRarity": scale.title_rarity,
    }
    return page, {name: value[None, :] for name, value in tensors.items()}
