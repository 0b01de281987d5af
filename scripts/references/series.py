"""Reference values for the methods on series of src/stats, written to __tests__/references/series.json.

Run:      python scripts/references/series.py   (takes a few seconds)
Versions: Python 3.11.7, numpy 2.4.6, scipy 1.17.1, pandas 3.1.1, pymannkendall 1.4.3, apache-otava 0.8.0

Change points are apache-otava's own answers; where it permutes, its generator is replaced by the one of xoshiro.py, so that
both permute alike. Values have two or four decimals: with one, energies are equal now and then, and which split otava takes
is then a matter of its rounding (in fractions it takes the first, as src/stats does). Hampel's filter and the charts are computed with scipy and pandas.
"""

import json
import warnings
from pathlib import Path

import numpy as np
import pandas as pd
import pymannkendall
from otava.analysis import PermutationsSignificanceTester, compute_change_points
from otava.change_point_divisive.calculator import PairDistanceCalculator
from otava.change_point_divisive.detector import ChangePointDetector
from scipy import stats

from xoshiro import Xoshiro

rng = np.random.default_rng(20260303)
warnings.simplefilter("ignore")


def stepped(n, decimals=4):
    x = rng.normal(10, 0.4, size=n) if rng.uniform() < 0.7 else 10 + 0.3 * rng.standard_t(3, size=n)
    for _ in range(rng.integers(0, 5)):
        x[rng.integers(0, n) :] += rng.normal() * 1.5
    return np.round(x, decimals).tolist()


def windowed():
    rows = []
    for case in range(150):
        values = stepped(int(rng.integers(2, 190)), 4 if case % 3 else 2)
        options = [(50, 0.001, 0.0), (30, 0.01, 0.0), (20, 0.05, 0.02), (50, 0.2, 0.0)][case % 4]
        window, alpha, least = options
        points, _ = compute_change_points(list(values), window, alpha, least)
        rows.append({"values": values, "window": window, "alpha": alpha, "leastSize": least,
                     "points": [[int(p.index), float(p.stats.pvalue), float(p.stats.change_magnitude())] for p in points]})
    return rows


def permuted():
    rows = []
    for case in range(30):
        values, seed = stepped(int(rng.integers(2, 60))), 1000 + case
        tester = PermutationsSignificanceTester(0.05, 100, PairDistanceCalculator, seed=0)
        tester.rng = Xoshiro(seed)
        points = ChangePointDetector(tester, PairDistanceCalculator).get_change_points(np.array(values))
        rows.append({"values": values, "seed": seed,
                     "points": [[int(p.index), float(p.qhat), float(p.stats.pvalue)] for p in points]})
    return rows


def trends():
    rows = []
    for n, decimals in [(2, 4), (3, 4), (10, 4), (10, 1), (45, 4), (45, 1), (120, 2)]:
        y = np.round(rng.normal(size=n).cumsum() * 0.3 + np.arange(n) * 0.05, decimals) + 0.0
        x = np.sort(np.round(rng.uniform(0, 30, size=n), 1))
        test = pymannkendall.original_test(y)
        line = stats.theilslopes(y, x, 0.9)
        rows.append({"x": x.tolist(), "y": y.tolist(), "kendall": [float(test.s), float(test.var_s), float(test.Tau),
                     2 * float(stats.norm.sf(abs(test.z)))], "sen": float(test.slope),
                     "line": [float(line.slope), float(line.intercept), float(line.low_slope), float(line.high_slope)]})
    return rows


def spreads():
    rows = []
    for values in [[3.0], [1.0, 2, 3, 4, 5, 6, 7, 8, 9, 100], np.round(rng.standard_t(2, size=61), 3).tolist()]:
        q1, q2, q3 = (float(q) for q in np.quantile(values, [0.25, 0.5, 0.75]))
        mad = float(stats.median_abs_deviation(values)) * 1.4826
        rows.append({"values": values, "mad": mad, "quartiles": [q1, q2, q3], "range": float(stats.iqr(values))})
    return rows


def hampel():
    rows = []
    for n, half, width in [(1, 2, 3), (9, 2, 3), (60, 3, 3), (60, 5, 2)]:
        values = np.round(rng.standard_t(2, size=n), 3)
        window = pd.Series(values).rolling(2 * half + 1, center=True, min_periods=1)
        middle = window.median().to_numpy()
        spread = window.apply(lambda w: 1.4826 * stats.median_abs_deviation(w), raw=True).to_numpy()
        out = np.abs(values - middle) > width * spread
        rows.append({"values": values.tolist(), "half": half, "width": width, "outliers": np.flatnonzero(out).tolist(),
                     "filtered": np.where(out, middle, values).tolist()})
    return rows


def charts():
    rows = []
    for n, target, sigma, weight, width in [(12, 0.8, 0.01, 0.2, 3), (30, 0.85, 0.02, 0.3, 2.7), (5, 0.8, 0.03, 1, 3)]:
        values = np.round(rng.normal(target, sigma, size=n) - np.linspace(0, 2 * sigma, n), 4)
        ewma = pd.Series([target, *values]).ewm(alpha=weight, adjust=False).mean().to_numpy()[1:]
        terms = np.array([weight * (1 - weight) ** k for k in range(n)])
        reach = width * sigma * np.sqrt(np.cumsum(terms**2))
        # A cumulative sum held at 0 is the sum less its smallest value so far.
        k, h = sigma / 2, 4 * sigma
        upper, lower = np.cumsum(values - target - k), np.cumsum(target - k - values)
        held = [s - np.minimum(0, np.minimum.accumulate(s)) for s in (upper, lower)]
        rows.append({"values": values.tolist(), "target": target, "sigma": sigma, "weight": weight, "width": width,
                     "ewma": ewma.tolist(), "reach": reach.tolist(), "allowance": k, "decision": h,
                     "upper": held[0].tolist(), "lower": held[1].tolist()})
    return rows


references = {"windowed": windowed(), "permuted": permuted(), "trends": trends(), "spreads": spreads(),
              "hampel": hampel(), "charts": charts()}
target = Path(__file__).parents[2] / "__tests__" / "references" / "series.json"
target.write_text(json.dumps(references, separators=(",", ":"), allow_nan=False) + "\n")
