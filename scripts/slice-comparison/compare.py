"""Slices found by Holdline, SliceLine and SliceFinder side by side: the table of docs/explain.md.

Reads the lines of cases.mjs, where the seeds are. Every search gets the same conditions, alone and in pairs, the same
smallest slice, and names three slices at most. SliceLine is the package; it knows only `column = value`, so each cut of
a number is a column of yes and no. SliceFinder has no package: its published rule stands here, on the same conditions
(Y. Chung et al., Slice Finder, ICDE 2019: fewest conditions first, then largest; effect size of at least 0.4; Welch's
test by alpha investing, best foot forward; no slice within one that is told already).
Run with: node scripts/slice-comparison/cases.mjs | python scripts/slice-comparison/compare.py
(Python 3.11, sliceline 0.3, numpy 2.4, scipy 1.17).
"""

import contextlib
import io
import json
import math
import sys
import time
import warnings

import numpy as np
from scipy.stats import t as student
from sliceline.slicefinder import Slicefinder

MOST = 3
SAME = 0.5
EFFECT = 0.4
WEALTH = 0.05


def masks_of(case):
    """Each condition as (feature, members)."""
    found = []
    for place, feature in enumerate(case["features"]):
        codes = np.array(feature["codes"])
        for literal in feature["literals"]:
            inside = (codes >= literal["from"]) & (codes <= literal["to"])
            if inside.sum() >= case["least"]:
                found.append((place, inside))
    return found


def holdline(case, _):
    codes = {feature["name"]: np.array(feature["codes"]) for feature in case["features"]}
    return [
        np.logical_and.reduce([(codes[one["column"]] >= one["from"]) & (codes[one["column"]] <= one["to"]) for one in slice_])
        for slice_ in case["holdline"]
    ]


def sliceline(alpha):
    def search(case, loss):
        columns = []
        for feature in case["features"]:
            codes = np.array(feature["codes"])
            ranges = [one for one in feature["literals"] if one["from"] == 1 and one["to"] > 1]
            cuts = sorted({one["to"] for one in ranges} | ({1} if ranges else set()))
            # The ranges of a number, else its values as they are.
            columns.extend([(codes > cut).astype(int) + 1 for cut in cuts] if cuts else [codes + 1])
        table = np.column_stack(columns)
        finder = Slicefinder(alpha=alpha, k=MOST, max_l=2, min_sup=case["least"], verbose=False)
        with warnings.catch_warnings(), contextlib.redirect_stdout(io.StringIO()):
            warnings.simplefilter("ignore")
            finder.fit(table, np.maximum(loss, 0))
        slices = [] if finder.top_slices_ is None else list(finder.top_slices_)[:MOST]
        return [
            np.logical_and.reduce([table[:, i] == value for i, value in enumerate(one) if value is not None])
            for one in slices
        ]

    return search


def slicefinder(case, loss):
    conditions = masks_of(case)
    features = np.array([place for place, _ in conditions])
    members = np.array([inside for _, inside in conditions], dtype=float)
    n, total, squares = len(loss), loss.sum(), (loss**2).sum()
    sizes = members @ members.T
    sums = (members * loss) @ members.T
    powers = (members * loss**2) @ members.T
    count = len(conditions)
    alone = [(i, i) for i in range(count)]
    pairs = [(i, j) for i in range(count) for j in range(i + 1, count) if features[i] != features[j]]
    told, wealth = [], WEALTH
    for level in (alone, pairs):
        ranked = []
        for i, j in level:
            size = sizes[i, j]
            rest = n - size
            if size < case["least"] or rest < case["least"]:
                continue
            inside, outside = sums[i, j] / size, (total - sums[i, j]) / rest
            spread = powers[i, j] / size - inside**2
            others = (squares - powers[i, j]) / rest - outside**2
            if not spread + others > 0:
                continue
            effect = math.sqrt(2) * (inside - outside) / math.sqrt(spread + others)
            if effect >= EFFECT:
                ranked.append((-size, -effect, i, j, inside - outside, spread / (size - 1), others / (rest - 1), rest))
        for size, _, i, j, more, own, other, rest in sorted(ranked):
            if len(told) == MOST or not wealth > 0:
                break
            if any(i in one or j in one for one in told):
                continue
            freedom = (own + other) ** 2 / (own**2 / (-size - 1) + other**2 / (rest - 1))
            p = student.sf(more / math.sqrt(own + other), freedom)
            if p <= wealth / (1 + wealth):
                told.append({i, j})
                wealth += WEALTH
            else:
                wealth = 0
    return [np.logical_and.reduce([members[i] > 0 for i in one]) for one in told]


def jaccard(one, other):
    return (one & other).sum() / (one | other).sum()


SEARCHES = {
    "Holdline": holdline,
    "SliceLine, α = 0.6 (its default)": sliceline(0.6),
    "SliceLine, α = 0.95": sliceline(0.95),
    "SliceFinder's rule, effect 0.4": slicefinder,
}


def main():
    tallies = {}
    for line in sys.stdin:
        case = json.loads(line)
        loss = -np.array(case["differences"])
        truths = [np.array(members) == 1 for members in case["inside"]]
        for name, search in SEARCHES.items():
            begun = time.perf_counter()
            found = search(case, loss)
            for key in ((name, case["n"]), (name, "all"), (name, case["shape"])):
                tally = tallies.setdefault(key, {"told": 0, "right": 0, "planted": 0, "found": 0, "empty": 0, "false": 0, "time": 0.0})
                tally["time"] += time.perf_counter() - begun
                if not truths:
                    tally["empty"] += 1
                    tally["false"] += len(found) > 0
                    continue
                tally["told"] += len(found)
                tally["right"] += sum(any(jaccard(one, truth) >= SAME for truth in truths) for one in found)
                tally["planted"] += len(truths)
                tally["found"] += sum(any(jaccard(one, truth) >= SAME for one in found) for truth in truths)

    def share(part, whole):
        return f"{100 * part / whole:.0f} %" if whole else "–"

    for key in ("all", 300, 1000, 3000, 8000, "a value", "two values", "a range", "a range and a value", "two slices"):
        for name in SEARCHES:
            one = tallies[(name, key)]
            precision, recall = share(one["right"], one["told"]), share(one["found"], one["planted"])
            print(f"| {key} | {name} | {precision} of {one['told']} | {recall} of {one['planted']} | {share(one['false'], one['empty'])} of {one['empty']} |")


main()
