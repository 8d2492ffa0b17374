"""Trains the network on every fold but one, or on all, and scores the pages of the fold left out.

    python tools/train/train_network.py FEATURES OUT [--leave-out FOLD]

FEATURES is the folder that export-features.ts filled. OUT becomes a file with the weights (PyTorch), and with
OUT.scores.npz beside it, the scores of the pages left out.
"""

import argparse
import time

import numpy as np
import torch
from torch.nn import functional as F

from data import BELONGS, Data, choose, offsets
from network import DROP_ALL_WORDS, DROP_WORD, WORD_SIZE, Network

SEED = 1
EPOCHS, BATCH = 18, 16
RATE, DECAY, TABLE_DECAY = 4e-3, 0.1, 0.3
# Of an article's forms, so many an epoch on average: with markup, flat, and in other letters.
MARKED_FORMS, FLAT_FORMS, REWRITTEN_FORMS = 1, 2, 0.5
# Forms that are cut, or mixed with other pages, are taken less often than others, but for these.
MADE_UP_ODDS = 0.3
ODDS = {"trafilatura": 2.0, "html, cropped": 0.4, "html, transplanted": 0.4, "html, rewritten": 1.0}
FAMILY_PAGES = 80
# Sets whose pages are learnt, and the set of the page that they are a form of.
TAUGHT = {"articles": "articles", "articles, rewritten": "articles", "snippets": "snippets"}
# A block counts in proportion to a power of its words: F1 counts words, but every block teaches something.
POWER = 0.8
F1_LOSS = 0.5
# Of pages known by snippets only a few blocks count.
SNIPPETS = 0.6
LONGEST = 420
# The weights kept are a moving average of those passed through (Polyak & Juditsky 1992).
AVERAGE = 0.996


class Batches:
    def __init__(self, data, random):
        self.data, self.random = data, random

    def window(self, i):
        """Long pages are learnt in pieces that hold some of the article."""
        count = self.data.counts[i]
        if count <= LONGEST:
            return 0, count
        story = np.flatnonzero(self.data.shares[self.data.blocks(i)] >= BELONGS)
        middle = self.random.choice(story) if len(story) else self.random.integers(count)
        start = int(np.clip(middle - self.random.integers(LONGEST), 0, count - LONGEST))
        return start, start + LONGEST

    def make(self, pages, network, training):
        data = self.data
        windows = [self.window(i) if training else (0, data.counts[i]) for i in pages]
        size, n = len(pages), max(b - a for a, b in windows)
        text = np.zeros((size, n, data.text.shape[1]), np.uint8)
        markup = np.zeros((size, n, data.markup.shape[1]), np.uint8)
        inside, marked = torch.zeros(size, 1, n), torch.zeros(size)
        target, weight, lengths = (np.zeros((size, n), np.float32) for _ in range(3))
        rows = []
        for k, (i, (a, b)) in enumerate(zip(pages, windows)):
            start, count = data.first[i], b - a
            here = slice(start + a, start + b)
            text[k, :count], inside[k, 0, :count] = data.text[here], 1
            rows.append((start + a, start + b))
            if data.pages[i]["markup"]:
                first = data.first_marked[i]
                markup[k, :count], marked[k] = data.markup[first + a : first + b], 1
            shares = data.shares[here]
            target[k, :count], lengths[k, :count] = shares >= BELONGS, data.lengths[here]
            counted = np.where(shares < 0, 0, np.maximum(data.lengths[here], 1) ** POWER)
            part = SNIPPETS if data.pages[i]["set"] == "snippets" else 1
            weight[k, :count] = counted / max(counted.sum(), 1e-6) * part
        words = self.embed(network.words, rows, n, training)
        inputs = (torch.from_numpy(text).float() / 255, words, torch.from_numpy(markup).float() / 255, marked, inside)
        return inputs, *(torch.from_numpy(x) for x in (target, weight, lengths))

    def embed(self, table, rows, n, training):
        """The sum of a block's words over the square root of their number; on some pages none, so that shape must do."""
        at, parts, counts, places = self.data.word_at, [], [], []
        for k, (a, b) in enumerate(rows):
            if not (training and self.random.random() < DROP_ALL_WORDS):
                parts.append(self.data.words[at[a] : at[b]])
                counts.append(np.diff(at[a : b + 1]))
                places.append(np.arange(b - a) + k * n)
        out = torch.zeros(len(rows) * n, WORD_SIZE)
        if not parts:
            return out.view(len(rows), n, WORD_SIZE)
        found, counts = np.concatenate(parts), np.concatenate(counts)
        if training:
            kept = self.random.random(len(found)) >= DROP_WORD
            sums = offsets(kept)
            ends = offsets(counts)
            counts, found = sums[ends[1:]] - sums[ends[:-1]], found[kept]
        sums = table(torch.from_numpy(found.astype(np.int64)), torch.from_numpy(offsets(counts)))
        means = sums / torch.from_numpy(np.maximum(counts, 1)).float().sqrt()[:, None]
        return out.index_copy(0, torch.from_numpy(np.concatenate(places)), means).view(len(rows), n, WORD_SIZE)


def pages_of_epoch(data, groups, family, random):
    """For every article some of its forms; of the snippets' pages one form each."""
    chosen = list(random.choice(family, FAMILY_PAGES, replace=False))
    for forms in groups:
        if data.pages[forms[0]]["set"] == "snippets":
            chosen.append(random.choice(forms))
            continue
        rewritten = [i for i in forms if is_rewritten(data.pages[i])]
        marked = [i for i in forms if data.pages[i]["markup"] and i not in rewritten]
        flat = [i for i in forms if not data.pages[i]["markup"] and i not in rewritten]
        for some, count in ((marked, MARKED_FORMS), (flat, FLAT_FORMS), (rewritten, REWRITTEN_FORMS)):
            count = int(count + random.random())
            odds = np.array([odds_of(data.pages[i]["form"]) for i in some])
            chosen += list(random.choice(some, count, replace=False, p=odds / odds.sum()))
    return [int(i) for i in chosen]


def is_rewritten(page):
    return "rewritten" in page["set"] or "rewritten" in page["form"]


def odds_of(form):
    return ODDS.get(form, MADE_UP_ODDS if "," in form else 1.0)


def train(data, leave_out):
    torch.manual_seed(SEED)
    random = np.random.default_rng(SEED)
    groups, family = {}, []
    for i, page in enumerate(data.pages):
        if page["set"] == "family":
            family.append(i)
        elif page["set"] in TAUGHT and page["fold"] != leave_out:
            groups.setdefault((TAUGHT[page["set"]], page["id"]), []).append(i)
    groups = list(groups.values())
    network = Network(data.text.shape[1], data.markup.shape[1])
    table = [network.words.weight]
    others = [p for p in network.parameters() if p is not network.words.weight]
    optimizer = torch.optim.AdamW(
        [{"params": others}, {"params": table, "weight_decay": TABLE_DECAY}], lr=RATE, weight_decay=DECAY, betas=(0.9, 0.98)
    )
    plan = [pages_of_epoch(data, groups, family, random) for _ in range(EPOCHS)]
    steps = sum(-(-len(pages) // BATCH) for pages in plan)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, total_steps=steps, pct_start=0.15)
    average = {name: value.clone() for name, value in network.state_dict().items()}
    batches, started = Batches(data, random), time.time()
    for epoch, pages in enumerate(plan):
        network.train()
        size = {i: min(data.counts[i], LONGEST) * random.uniform(0.85, 1.15) for i in pages}
        pages.sort(key=size.get)
        cut = [pages[k : k + BATCH] for k in range(0, len(pages), BATCH)]
        total = 0.0
        for k in random.permutation(len(cut)):
            loss = loss_of(data, batches, network, cut[k])
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            total += loss.item()
            with torch.no_grad():
                for name, value in network.state_dict().items():
                    average[name].mul_(AVERAGE).add_(value, alpha=1 - AVERAGE)
        print(f"epoch {epoch + 1}: loss {total / len(cut):.4f}, {time.time() - started:.0f} s", flush=True)
    network.load_state_dict(average)
    return network


def loss_of(data, batches, network, pages):
    """Cross-entropy of the blocks, and for whole articles one minus the F1 that the probabilities make likely."""
    inputs, target, weight, lengths = batches.make(pages, network, True)
    scores = network(*inputs)
    entropy = F.binary_cross_entropy_with_logits(scores, target, reduction="none") * weight
    whole = torch.tensor([float(data.pages[i]["set"] != "snippets") for i in pages])
    likely = torch.sigmoid(scores) * lengths
    found, true = (likely * target).sum(1), (target * lengths).sum(1)
    f1 = 2 * found / (likely.sum(1) + true).clamp(min=1e-6)
    return entropy.sum() / len(pages) + F1_LOSS * ((1 - f1) * whole).sum() / whole.sum().clamp(min=1)


def score_pages(data, network, pages):
    network.eval()
    batches, scores = Batches(data, None), {}
    pages = sorted(pages, key=lambda i: data.counts[i])
    with torch.no_grad():
        for k in range(0, len(pages), BATCH):
            some = pages[k : k + BATCH]
            inputs, *_ = batches.make(some, network, False)
            found = network(*inputs)
            for row, i in zip(found, some):
                scores[i] = row[: data.counts[i]].numpy()
    return scores


def report(data, scores, temperature=1.5):
    by_form = {}
    for i, found in scores.items():
        if data.pages[i]["set"] == "articles":
            chosen, _ = choose(found, data.lengths[data.blocks(i)], temperature)
            by_form.setdefault(data.pages[i]["form"], []).append(data.word_f1(i, chosen))
    print({form: round(float(np.mean(f1)), 4) for form, f1 in by_form.items()}, flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("features")
    parser.add_argument("out")
    parser.add_argument("--leave-out", type=int, default=None)
    arguments = parser.parse_args()
    torch.set_num_threads(1)  # more would add up in another order each time
    torch.use_deterministic_algorithms(True)
    data = Data(arguments.features)
    network = train(data, arguments.leave_out)
    torch.save(network.state_dict(), arguments.out)
    if arguments.leave_out is not None:
        left_out = [i for i, page in enumerate(data.pages) if page["fold"] == arguments.leave_out and "," not in page["form"]]
        scores = score_pages(data, network, left_out)
        np.savez(f"{arguments.out}.scores.npz", **{str(i): found for i, found in scores.items()})
        report(data, scores)


main()
