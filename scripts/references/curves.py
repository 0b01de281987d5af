"""Reference values for the curves of a report, from scikit-learn and numpy.

Writes __tests__/references/curves.json: tables (columns as lists) with every point of their ROC curve and of their curve of
precision and recall, and latencies with their percentiles.
Run with: python scripts/references/curves.py (Python 3.11, scikit-learn 1.9, numpy 2.4).
"""

import json
import pathlib

import numpy as np
from sklearn.metrics import average_precision_score, precision_recall_curve, roc_auc_score, roc_curve

OUT = pathlib.Path(__file__).resolve().parents[2] / "__tests__" / "references" / "curves.json"
rng = np.random.default_rng(20268)
SHARES = [0.05, 0.25, 0.5, 0.9, 0.99]


def whole(truth, score, weight=None):
    fpr, tpr, thresholds = roc_curve(truth, score, sample_weight=weight, drop_intermediate=False)
    precision, recall, others = precision_recall_curve(truth, score, sample_weight=weight)
    # Both libraries' curves begin above the highest score, and have one point for each distinct score below it.
    precision, recall = precision[::-1], recall[::-1]
    assert np.array_equal(thresholds[1:], others[::-1]) and np.allclose(recall, tpr)
    return {
        "points": np.column_stack([fpr, tpr, precision]),
        "area": roc_auc_score(truth, score, sample_weight=weight),
        "averagePrecision": average_precision_score(truth, score, sample_weight=weight),
    }


def binary(n, share, digits):
    truth = (rng.random(n) < share).astype(int)
    score = np.round(1 / (1 + np.exp(-rng.normal(1.4 * truth - 0.7, 1))), digits)
    weight = rng.integers(0, 4, n)
    return {"truth": truth, "score": score, "weight": weight, "plain": whole(truth, score), "weighted": whole(truth, score, weight)}


def classes(n):
    truth = rng.choice(3, n, p=[0.6, 0.3, 0.1])
    logits = rng.normal(0, 1, (n, 3))
    logits[np.arange(n), truth] += 1.2
    scores = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
    scores = np.round(scores, 6)
    return {"truth": truth, "scores": scores, "rest": [whole(truth == c, scores[:, c]) for c in range(3)]}


def latencies(n):
    values = np.round(rng.lognormal(4.6, 0.6, n), 3)
    return {"values": values, "shares": SHARES, "quantiles": np.quantile(values, SHARES)}


def plain(value):
    if isinstance(value, dict):
        return {key: plain(one) for key, one in value.items()}
    if isinstance(value, (list, tuple, np.ndarray)):
        return [plain(one) for one in value]
    return value.item() if isinstance(value, np.generic) else value


values = {
    "binary": [binary(300, 0.4, 4), binary(400, 0.2, 1), binary(500, 0.5, 2)],
    "classes": classes(400),
    "latencies": latencies(500),
}
OUT.write_text(json.dumps(plain(values), separators=(",", ":")) + "\n")
