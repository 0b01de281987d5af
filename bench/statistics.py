"""The same statistics with numpy, as one would write them.

    python3 bench/statistics.py FOLDER

The paired bootstrap of F1 and accuracy by resampling rows (timed on a few resamples, and counted up to 10,000, which its
cost is proportional to), the same by numpy's multinomial over the eight joint cells, DeLong's test by midranks, overall
only, and numpy.percentile. Prints {seconds, found} of each as one JSON object.
"""

import json
import pathlib
import sys
import time

import numpy as np

RESAMPLES = 10_000
TIMED = 20
ROUNDS = 3
PERCENTILES = [50, 90, 95, 99, 99.9]

folder = pathlib.Path(sys.argv[1])
truth = np.fromfile(folder / "truth.u8", dtype=np.uint8).astype(bool)
base = np.fromfile(folder / "base.f64")
head = np.fromfile(folder / "head.f64")
latencies = np.fromfile(folder / "latencies.f64")
random = np.random.default_rng(1)


def f1(truth: np.ndarray, predicted: np.ndarray) -> float:
    hits = np.count_nonzero(truth & predicted)
    return 2 * hits / (np.count_nonzero(truth) + np.count_nonzero(predicted))


def by_rows() -> dict[str, float]:
    before, after = base >= 0.5, head >= 0.5
    found = np.empty(TIMED)
    for i in range(TIMED):
        rows = random.integers(0, len(truth), len(truth))
        t, b, h = truth[rows], before[rows], after[rows]
        found[i] = f1(t, h) - f1(t, b)
        np.mean(t == h) - np.mean(t == b)
    return {"difference": f1(truth, after) - f1(truth, before), "standardError": float(np.std(found, ddof=1))}


def by_cells() -> dict[str, float]:
    cells = truth * 4 + (base >= 0.5) * 2 + (head >= 0.5)
    counts = np.bincount(cells, minlength=8)
    drawn = random.multinomial(len(truth), counts / len(truth), RESAMPLES)

    def f1_of(d: np.ndarray, predicted: list[int]) -> np.ndarray:
        hits = sum(d[..., 4 + cell] for cell in predicted)
        return 2 * hits / (d[..., 4:].sum(-1) + hits + sum(d[..., cell] for cell in predicted))

    changes = f1_of(drawn, [1, 3]) - f1_of(drawn, [2, 3])
    np.percentile(changes, [2.5, 97.5])
    return {
        "difference": float(f1_of(counts, [1, 3]) - f1_of(counts, [2, 3])),
        "standardError": float(np.std(changes, ddof=1)),
    }


def midranks(values: np.ndarray) -> np.ndarray:
    _, place, count = np.unique(values, return_inverse=True, return_counts=True)
    return (np.cumsum(count) - (count - 1) / 2)[place]


def delong() -> dict[str, float]:
    m, n = np.count_nonzero(truth), np.count_nonzero(~truth)
    of_positives, of_negatives = [], []
    for scores in (base, head):
        ranks = midranks(scores)
        of_positives.append((ranks[truth] - midranks(scores[truth])) / n)
        of_negatives.append(1 - (ranks[~truth] - midranks(scores[~truth])) / m)
    covariance = np.cov(of_positives) / m + np.cov(of_negatives) / n
    return {
        "difference": float(of_positives[1].mean() - of_positives[0].mean()),
        "standardError": float(np.sqrt(covariance[0, 0] + covariance[1, 1] - 2 * covariance[0, 1])),
    }


def percentiles() -> list[float]:
    return [float(value) for value in np.percentile(latencies, PERCENTILES)]


def timed(work):
    rounds = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        found = work()
        rounds.append((time.perf_counter() - start, found))
    seconds, found = sorted(rounds, key=lambda one: one[0])[ROUNDS // 2]
    return {"seconds": seconds, "found": found}


start = time.perf_counter()
found = by_rows()
rows = {"seconds": (time.perf_counter() - start) / TIMED * RESAMPLES, "found": found}
print(
    json.dumps(
        {"rows": rows, "cells": timed(by_cells), "delong": timed(delong), "percentiles": timed(percentiles)}
    )
)
