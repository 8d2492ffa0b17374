"""The network that src/classify/line-model/network.ts runs, as it is trained."""

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

CHANNELS, STATE = 32, 24
WORD_SIZE, WORD_BUCKETS = 12, 4096
DILATIONS = (1, 3)
# 791 articles are few: nearly everything is dropped out now and then.
DROP_CHANNELS, DROP_STATE, DROP_FEATURES = 0.3, 0.4, 0.1
DROP_ALL_WORDS, DROP_WORD = 0.5, 0.3


class Network(nn.Module):
    def __init__(self, text_features, markup_features):
        super().__init__()
        self.words = nn.EmbeddingBag(WORD_BUCKETS, WORD_SIZE, mode="sum", include_last_offset=True)
        nn.init.normal_(self.words.weight, std=0.1)
        self.from_text = nn.Linear(text_features + WORD_SIZE, CHANNELS)
        self.from_markup = nn.Linear(markup_features, CHANNELS)
        self.convolutions = nn.ModuleList(
            nn.Conv1d(CHANNELS, CHANNELS, 5, padding=2 * d, dilation=d) for d in DILATIONS
        )
        self.from_page = nn.Linear(2 * CHANNELS, CHANNELS)
        self.reader = nn.GRU(CHANNELS, STATE, batch_first=True, bidirectional=True)
        self.output = nn.Linear(CHANNELS + 2 * STATE, 1)

    def forward(self, text, words, markup, marked, inside):
        """A score a block. `marked` says which pages have markup, `inside` which places of the batch are blocks."""
        if self.training:
            text = text * (torch.rand(text.shape[0], 1, text.shape[2]) >= DROP_FEATURES)
            markup = markup * (torch.rand(markup.shape[0], 1, markup.shape[2]) >= DROP_FEATURES)
        column = self.from_text(torch.cat([text, words], -1))
        column = column + self.from_markup(markup) * marked[:, None, None]
        column = self.drop(F.relu(column)).transpose(1, 2) * inside
        for i, convolution in enumerate(self.convolutions):
            column = (column + self.drop(F.relu(convolution(column)))) * inside
            if i == 0:
                page = torch.cat([column.sum(2) / inside.sum(2), column.max(2).values], 1)
                column = (column + F.relu(self.from_page(page))[:, :, None]) * inside
        lengths = inside.sum((1, 2)).long()
        packed = nn.utils.rnn.pack_padded_sequence(
            column.transpose(1, 2), lengths, batch_first=True, enforce_sorted=False
        )
        states, _ = nn.utils.rnn.pad_packed_sequence(
            self.reader(packed)[0], batch_first=True, total_length=column.shape[2]
        )
        states = F.dropout(states, DROP_STATE, self.training)
        return self.output(torch.cat([column.transpose(1, 2), states], -1))[:, :, 0]

    def drop(self, values):
        return F.dropout(values, DROP_CHANNELS, self.training)


def tensors_of(network):
    """The weights under the names and in the order that src/classify/line-model/weights.ts reads."""
    w = {name: value.detach().numpy() for name, value in network.state_dict().items()}
    tensors = {
        "words": w["words.weight"],
        "fromText": w["from_text.weight"].T,
        "textBias": w["from_text.bias"],
        "fromMarkup": w["from_markup.weight"].T,
        "markupBias": w["from_markup.bias"],
        "fromPage": w["from_page.weight"].T,
        "pageBias": w["from_page.bias"],
        "output": w["output.weight"],
        "outputBias": w["output.bias"],
    }
    for i in range(len(DILATIONS)):
        kernel = w[f"convolutions.{i}.weight"].transpose(2, 1, 0)  # tap, in, out
        tensors[f"convolution{i}.kernel"] = kernel.reshape(-1, kernel.shape[2])
        tensors[f"convolution{i}.bias"] = w[f"convolutions.{i}.bias"]
    for name, suffix in (("forwards", ""), ("backwards", "_reverse")):
        tensors[f"{name}.fromInput"] = w[f"reader.weight_ih_l0{suffix}"].T
        tensors[f"{name}.inputBias"] = w[f"reader.bias_ih_l0{suffix}"]
        tensors[f"{name}.fromState"] = w[f"reader.weight_hh_l0{suffix}"].T
        tensors[f"{name}.stateBias"] = w[f"reader.bias_hh_l0{suffix}"]
    return {name: np.atleast_2d(value) for name, value in tensors.items()}
