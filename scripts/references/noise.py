"""Reference values for the shapes of noise (src/stats: shapes, noise-shapes, shape-shares, run-prediction), written to
__tests__/references/noise.json.

Run:      python scripts/references/noise.py   (takes a few seconds)
Versions: Python 3.11.7, numpy 2.4.6, scipy 1.17.1

No library has the whole method. This is a second implementation by other means: distributions of scipy.stats, Gauss's
quadrature at some three thousand scales from the floor up, the shares by an optimiser on the sum that they maximise,
quantiles by Brent's method. The levels are those of the second implementation in stats.py.
"""

import json
import math
from pathlib import Path

import numpy as np
from scipy import optimize, stats

from stats import level

rng = np.random.default_rng(20260401)
GAMMA, RATE = float(np.euler_gamma), math.pi / math.sqrt(6)
SHAPES = [
    (stats.norm(), 1.0),
    (stats.t(3), math.sqrt(3)),
    (stats.t(5), math.sqrt(5 / 3)),
    # The smallest value's law with mean 0 and variance 1: z = RATE u − GAMMA.
    (stats.gumbel_l(loc=GAMMA / RATE, scale=1 / RATE), 1.0),
]
PRIOR = 0.5 * np.array([0.88, 0.03, 0.03, 0.06])


def nodes(centre, floor):
    """Scales and weights for integrals over ln s from the floor up: panels of 0.1 near the centre, of 1 far above it."""
    low = max(centre - 16, math.log(floor) if floor > 0 else -math.inf)
    edges = np.r_[np.linspace(low, max(low, centre) + 14, 301), max(low, centre) + np.arange(15, 61)]
    x, w = np.polynomial.legendre.leggauss(9)
    middle, half = (edges[1:] + edges[:-1]) / 2, np.diff(edges) / 2
    return np.exp((middle[:, None] + half[:, None] * x).ravel()), (half[:, None] * w).ravel()


def inflated(found):
    r = np.array(found["residuals"])
    df = max(1, len(r) - found["chosen"])
    return r * math.sqrt(len(r) / df), df / len(r)


def spread(found):
    return float(np.sqrt((inflated(found)[0] ** 2).mean()))


def evidence(found, floor):
    """Scales, weights, and by shape ln L_k(s)."""
    r, share = inflated(found)
    scales, weights = nodes(math.log(max(spread(found), floor)), floor)
    with np.errstate(over="ignore"):
        u = r / scales[:, None]
        logs = [share * (shape.logpdf(u) - np.log(scales)[:, None]).sum(axis=1) for shape, _ in SHAPES]
    return scales, weights, logs


def likelihoods(found, floor):
    _, weights, logs = evidence(found, floor)
    tops = [log.max() for log in logs]
    sums = np.array([math.log(weights @ np.exp(log - top)) + top for log, top in zip(logs, tops)])
    return np.exp(sums - sums.max())


def shares_of(rows):
    """The largest value of the sum in shape-shares, over the logits of the shares."""
    rows = np.array(rows)

    def loss(logits):
        shares = np.exp(logits - logits.max())
        shares /= shares.sum()
        part = shares * rows
        posterior = part / part.sum(axis=1, keepdims=True)
        counts = PRIOR + posterior.sum(axis=0)
        value = -(np.log(part.sum(axis=1)).sum() + PRIOR @ np.log(shares))
        return value, -(counts - counts.sum() * shares)

    found = optimize.minimize(loss, np.log(PRIOR), jac=True, method="BFGS", options={"gtol": 1e-10, "maxiter": 5000})
    shares = np.exp(found.x - found.x.max())
    return shares / shares.sum()


def prediction(found, floor, standard_error, posterior):
    """P(d, c) for c = √(1 + 1/m) of the level, and s c."""
    s, df = max(found["scale"], floor), found["degreesOfFreedom"]
    if standard_error is not None:
        s, df = math.sqrt((df * s * s + 4 * standard_error**2) / (df + 4)), df + 4
    c = math.sqrt(1 + 1 / found["effectiveCount"])
    scales, weights, logs = evidence(found, floor)
    posteriors = []
    for (_, deviation), log in zip(SHAPES, logs):
        if standard_error is not None:
            log = log - 4 * np.log(deviation * scales) - 2 * (standard_error / (deviation * scales)) ** 2
        density = weights * np.exp(log - log.max())
        posteriors.append(density / density.sum())

    def p(d):
        total = posterior[0] * stats.t.cdf(d / (s * c), df)
        for k in range(1, len(SHAPES)):
            total += posterior[k] * (posteriors[k] @ SHAPES[k][0].cdf(d / (scales * c)))
        return float(total)

    return p, s * c


def family(kind, size, floor, with_errors):
    rows = []
    for i in range(size):
        n = [3, 5, 6, 9, 12, 20, 31, 60][i % 8]
        noise = {"normal": rng.normal(size=n), "heavy": rng.standard_t(3, size=n),
                 "skewed": np.log(rng.uniform(size=n)) + 1}[kind]
        x = 0.85 + 0.006 * (1 + i % 3) * noise
        if i % 4 == 1 and n > 6:
            x[n // 2 :] -= 0.09
        if i % 5 == 4:
            x[n // 3] += 0.15
        if i % 7 == 6:
            x = np.round(x, 2)
        values = np.round(x, 4).tolist()
        standard_error = [None, 0.004, 0.03][i % 3] if with_errors else None
        rows.append({"values": values, "standardError": standard_error})
    levels = [level(row["values"]) for row in rows]
    # Where runs differ by less than the floor, their shape says nothing, and Student's t is all there is.
    found = [likelihoods(one, floor).tolist() if spread(one) >= floor else None for one in levels]
    shares = shares_of([one for one in found if one is not None])
    for row, one, likelihood in zip(rows, levels, found):
        posterior = np.array([1.0, 0, 0, 0]) if likelihood is None else shares * np.array(likelihood)
        posterior /= posterior.sum()
        p, error = prediction(one, floor, row["standardError"], posterior)
        row["likelihoods"] = likelihood
        row["p"] = [[d, p(d)] for d in (-8 * error, -4 * error, -2.2 * error, 0.7 * error)]
        row["quantiles"] = [[q, float(optimize.brentq(lambda d: p(d) - q, -80 * error, 20 * error, rtol=1e-9))]
                            for q in (0.001, 0.8)]
    return {"floor": floor, "shares": shares.tolist(), "histories": rows}


def shapes():
    us = [-3000, -40, -12, -7.4, -4, -1.3, -0.2, 0, 0.6, 2.5, 9]
    return [[u, *(float(shape.cdf(u)) for shape, _ in SHAPES)] for u in us]


if __name__ == "__main__":
    references = {
        "shapes": shapes(),
        "families": [
            family("normal", 8, 0.005 / 3, False), family("heavy", 8, 0.005 / 3, True),
            family("skewed", 7, 0.0, False), family("heavy", 7, 0.012, False),
            family("normal", 1, 0.004, False), family("heavy", 1, 0.0, False),
        ],
    }
    target = Path(__file__).parents[2] / "__tests__" / "references" / "noise.json"
    target.write_text(json.dumps(references, separators=(",", ":"), allow_nan=False) + "\n")
