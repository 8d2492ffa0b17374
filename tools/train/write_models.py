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
from sklearn.metrics import roc_auc_score

from data import FOLDS, Data, choose
from network import DILATIONS, Network, tensors_of
from page_model import PageModel

TEMPERATURES = (0.7, 0.85, 1.0, 1.25, 1.5, 2.0)


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
    model = PageModel(data, scores)
    temperatures = {fold: fit_temperature(data, scores, fold) for fold in [*FOLDS, None]}
    fitted = {fold: model.fit(temperature, fold) for fold, temperature in temperatures.items()}
    held_out = np.choose(model.folds, [fitted[fold].score for fold in FOLDS])
    well = np.choose(model.folds, [fitted[fold].well for fold in FOLDS])
    said = np.zeros(len(held_out))
    for fold, temperature in temperatures.items():
        network = Network(data.text.shape[1], data.markup.shape[1])
        network.load_state_dict(torch.load(networks / f"{'all' if fold is None else fold}.pt"))
        page, tensors, (scale, bias) = fitted[fold].scaled(held_out, well, model.folds != fold)
        said[model.folds == fold] = held_out[model.folds == fold] * scale + bias
        out = arguments.out if fold is None else Path(arguments.folds) / f"{fold}.json"
        about = {"leftOut": fold, "wordF1": mean_f1(data, scores, temperature, fold)}
        write(out, data, network, temperature, page, tensors, about)
        print(out, "temperature", temperature, about["wordF1"], flush=True)
    sure = said > np.log(9)
    print("article or not, AUC", round(roc_auc_score(model.is_article, said), 4))
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
