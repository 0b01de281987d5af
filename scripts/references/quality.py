"""Reference values for the drift and quality of data, from scipy, scikit-learn and numpy.

Writes __tests__/references/quality.json: two small tables (columns as lists, "" for an empty cell) with what the libraries
say of them, and tables of counts for the chi-square test and the entropy.
Run with: python scripts/references/quality.py (Python 3.11, scikit-learn 1.9, scipy 1.17, numpy 2.4).
"""

import json
import pathlib

import numpy as np
from scipy import stats
from scipy.spatial.distance import jensenshannon
from sklearn.calibration import calibration_curve
from sklearn.metrics import confusion_matrix

OUT = pathlib.Path(__file__).resolve().parents[2] / "__tests__" / "references" / "quality.json"
rng = np.random.default_rng(20267)
CLASSES = ["cat", "dog", "fish"]
BINS = 15


def table(n, shift):
    score = np.round(rng.beta(2 - shift, 2, n), 4)
    truth = (rng.random(n) < score ** (1 + 2 * shift)).astype(int)
    kind = rng.choice(CLASSES, n, p=[0.5 - 0.3 * shift, 0.3, 0.2 + 0.3 * shift])
    length = np.round(rng.lognormal(3 + 0.4 * shift, 0.5, n), 2)
    weight = rng.integers(0, 4, n)
    return {"score": score, "label": truth, "pred": (score > 0.5).astype(int), "kind": kind, "length": length, "weight": weight}


def shares(values, names, weights=None):
    weights = np.ones(len(values)) if weights is None else weights
    return np.array([weights[values == name].sum() for name in names], float)


def psi(before, after):
    e, a = (np.maximum(x / x.sum(), 1e-4) for x in (before, after))
    return float(((a - e) * np.log(a / e)).sum())


def of_labels(base, head, names, weights=(None, None)):
    before, after = shares(base, names, weights[0]), shares(head, names, weights[1])
    found = stats.chi2_contingency([before, after], correction=False)
    assert found.expected_freq.min() >= 5
    return {
        "psi": psi(before, after),
        "distance": jensenshannon(before, after, base=2),
        "statistic": found.statistic,
        "p": found.pvalue,
        "bits": [stats.entropy(before, base=2), stats.entropy(after, base=2)],
    }


def of_numbers(base, head):
    borders = np.unique(np.quantile(base, np.arange(1, 10) / 10, method="inverted_cdf"))
    count = lambda x: np.bincount(np.searchsorted(borders, x, side="left"), minlength=len(borders) + 1).astype(float)
    test = stats.ks_2samp(base, head, method="asymp")
    return {
        "psi": psi(count(base), count(head)),
        "distance": jensenshannon(count(base), count(head), base=2),
        "statistic": test.statistic,
        "p": test.pvalue,
        "median": [float(np.quantile(x, 0.5, method="inverted_cdf")) for x in (base, head)],
    }


def calibration(base, head):
    sides, gaps = [], []
    for one in (base, head):
        y, p = one["label"], one["score"]
        outcome, score = calibration_curve(y, p, n_bins=BINS, strategy="uniform")
        place = np.searchsorted(np.linspace(0, 1, BINS + 1)[1:-1], p)
        n = np.bincount(place, minlength=BINS)
        filled = np.flatnonzero(n)
        error = (n[filled] / n.sum() * np.abs(outcome - score)).sum()
        gap = [(y - p)[place == bin] for bin in range(BINS)]
        gaps.append({bin: (g.mean(), g.var() / len(g)) for bin, g in enumerate(gap) if len(g) >= 20})
        sides.append({"bins": filled, "n": n[filled], "score": score, "outcome": outcome, "error": error})
    both = sorted(set(gaps[0]) & set(gaps[1]))
    statistic = sum((gaps[1][b][0] - gaps[0][b][0]) ** 2 / (gaps[1][b][1] + gaps[0][b][1]) for b in both)
    return {"base": sides[0], "head": sides[1], "statistic": statistic, "p": stats.chi2.sf(statistic, len(both))}


def entropies():
    rows = []
    for p, n in [([0.5, 0.25, 0.25], 400), ([0.9, 0.05, 0.03, 0.02], 1000), ([0.7, 0.3], 200)]:
        draws = rng.multinomial(n, p, 40_000)
        counts = [round(n * x) for x in p]
        rows.append({"counts": counts, "bits": stats.entropy(counts, base=2), "sd": np.std(stats.entropy(draws, base=2, axis=1))})
    return rows


def homogeneity():
    rows = []
    for _ in range(8):
        size = rng.integers(2, 9)
        before, after = rng.integers(15, 200, size), rng.integers(15, 200, size)
        found = stats.chi2_contingency([before, after], correction=False)
        rows.append({"before": before, "after": after, "statistic": found.statistic, "df": found.dof, "p": found.pvalue})
    return rows


def weighted_smirnov():
    rows = []
    for n, m, ties in [(30, 40, 5), (80, 60, 50), (200, 300, 12)]:
        base, head = rng.integers(0, ties, n) / 4, rng.integers(1, ties + 2, m) / 4
        one, other = rng.integers(1, 5, n), rng.integers(1, 4, m)
        test = stats.ks_2samp(np.repeat(base, one), np.repeat(head, other), method="asymp")
        rows.append({"base": base, "head": head, "weights": [one, other], "statistic": test.statistic, "p": test.pvalue})
    return rows


def plain(value):
    if isinstance(value, dict):
        return {key: plain(one) for key, one in value.items()}
    if isinstance(value, (list, tuple, np.ndarray)):
        return [plain(one) for one in value]
    return value.item() if isinstance(value, np.generic) else value


base, head = table(600, 0), table(700, 0.5)
weights = (base["weight"], head["weight"])
values = {
    "base": base,
    "head": head,
    "kind": of_labels(base["kind"], head["kind"], CLASSES),
    "kindWeighted": of_labels(base["kind"], head["kind"], CLASSES, weights),
    "prediction": of_labels(base["pred"], head["pred"], [0, 1]),
    "truth": of_labels(base["label"], head["label"], [0, 1]),
    "score": of_numbers(base["score"], head["score"]),
    "length": of_numbers(base["length"], head["length"]),
    "calibration": calibration(base, head),
    "confusion": {side: confusion_matrix(one["label"], one["pred"]) for side, one in (("base", base), ("head", head))},
    "entropies": entropies(),
    "homogeneity": homogeneity(),
    "weightedSmirnov": weighted_smirnov(),
}
OUT.write_text(json.dumps(plain(values), separators=(",", ":")) + "\n")
