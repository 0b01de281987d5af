"""Change points that apache-otava itself finds, written to __tests__/references/change-points.json.

Run:      python scripts/references/change_points.py   (some seconds)
Versions: Python 3.11.7, apache-otava 0.8.0, numpy 2.2.0, scipy 1.16.3

150 seeded series of 6 to 120 values: flat, stepped, drifting, spiked, bimodal, rounded and constant, at three p values.
Values are rounded to four decimals, so that both sides read the same numbers.
"""

import json
from pathlib import Path

import numpy as np
from otava.analysis import compute_change_points

rng = np.random.default_rng(20261122)


def series(kind, n):
    values = 0.8 + 0.01 * rng.standard_normal(n)
    if kind == "stepped":
        values[rng.integers(1, n):] += rng.choice([-1, 1]) * rng.uniform(0.005, 0.06)
    if kind == "stepped often":
        for place in rng.integers(1, n, 3):
            values[place:] += rng.uniform(-0.06, 0.06)
    if kind == "drifting":
        values += rng.uniform(-0.002, 0.002) * np.arange(n)
    if kind == "spiked":
        values[rng.random(n) < 0.1] -= 0.08
    if kind == "bimodal":
        values += 0.03 * (rng.random(n) < 0.5)
    if kind == "stepped at the end":
        values[-1] -= rng.uniform(0.02, 0.1)
    return [round(float(value), 4) for value in values]


def main():
    kinds = ["flat", "stepped", "stepped often", "drifting", "spiked", "bimodal", "stepped at the end"]
    cases = []
    for i in range(150):
        values = series(kinds[i % len(kinds)], int(rng.integers(6, 121)))
        p = [0.001, 0.02, 0.1][i % 3]
        points, _ = compute_change_points(values, window_len=50, max_pvalue=p, min_magnitude=0.0)
        cases.append({"values": values, "p": p, "points": [int(point.index) for point in points]})
    target = Path(__file__).parents[2] / "__tests__/references/change-points.json"
    target.write_text(json.dumps(cases, separators=(",", ":")) + "\n")
    print(sum(len(case["points"]) for case in cases), "change points in", len(cases), "series")


main()
