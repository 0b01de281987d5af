"""Reference values for src/stats/skewness.ts, written to __tests__/references/skewness.json.

Run:      python scripts/references/skewness.py
Versions: Python 3.11.7, numpy 2.4.6, scipy 1.17.1, mpmath 1.4.1

The coefficient is scipy's biased one; Hall's T' is the polynomial of his paper, in 40 digits, in the form that he gives for
the mean in units of its deviation: W = T / sqrt(n), T' = sqrt(n) (W + g W^2/3 + g^2 W^3/27 + g/(6n)).
"""

import json
from pathlib import Path

import mpmath
import numpy as np
from scipy import stats

rng = np.random.default_rng(20261122)
mpmath.mp.dps = 40


def corrected(t, g, n):
    w, g, n = mpmath.mpf(t) / mpmath.sqrt(n), mpmath.mpf(g), mpmath.mpf(n)
    return float(mpmath.sqrt(n) * (w + g * w**2 / 3 + g**2 * w**3 / 27 + g / (6 * n)))


rows = []
for draw in (rng.normal, rng.exponential, rng.lognormal, lambda size: rng.binomial(1, 0.1, size).astype(float)):
    for n in (3, 10, 50):
        values = draw(size=n) * 10.0 ** rng.integers(-3, 4)
        times = rng.integers(1, 4, n)
        if np.ptp(values) == 0:
            values[0] = 1.0
        t = float(rng.normal() * 3)
        g = float(stats.skew(values))
        rows.append(
            {
                "values": values.tolist(),
                "times": times.tolist(),
                "skewness": g,
                "repeated": float(stats.skew(np.repeat(values, times))),
                "t": t,
                "withoutSkew": corrected(t, g, n),
            }
        )

path = Path(__file__).parents[2] / "__tests__" / "references" / "skewness.json"
path.write_text(json.dumps(rows, indent=1) + "\n")
