"""Reference values for the probability of a loss beyond the margin (src/judge/posterior.ts), written to
__tests__/references/posterior.json.

Run:      python scripts/references/posterior.py
Versions: Python 3.11.7, scipy 1.17.1

Integrals over the posteriors by adaptive quadrature, where the product takes means over slices.
"""

import json
import math
from pathlib import Path

from scipy import integrate, stats

HALF = 0.5


def pairs(worse, better, same, margin):
    """P(q (2π − 1) > margin)."""
    differing = stats.beta(worse + better + HALF, same + HALF)
    bad = stats.beta(worse + HALF, better + HALF)
    if margin == 0:
        return float(bad.sf(0.5))
    middle = differing.mean()
    found, _ = integrate.quad(
        lambda q: differing.pdf(q) * bad.sf((1 + margin / q) / 2), margin, 1, points=[max(middle, margin)], limit=400
    )
    return found


def shares(base, head, margin, higher):
    """P(base − head > margin), or of head − base where lower is better; each (value, n)."""
    low, high = (head, base) if higher else (base, head)
    of = lambda value, n: stats.beta(value * n + HALF, (1 - value) * n + HALF)
    upper, lower = of(*high), of(*low)
    found, _ = integrate.quad(
        lambda x: upper.pdf(x) * lower.cdf(x - margin), margin, 1, points=[max(upper.mean(), margin)], limit=400
    )
    return found


PAIRS = [(12, 4, 84, 0), (12, 4, 84, 0.01), (12, 4, 84, 0.12), (30, 14, 956, 0.01), (1, 0, 9, 0.05), (0, 2, 8, 0.2), (3, 1, 6, 0.4)]
SHARES = [
    ((0.9, 400), (0.86, 300), 0.005),
    ((0.9, 400), (0.86, 300), 0.05),
    ((0.86, 300), (0.9, 400), 0.005),
    ((0.02, 50), (0.01, 100), 0.03),
]
MEANS = [(0.03, 0.006, 0.005), (-0.002, 0.004, 0.005), (0.01, 0.02, 0)]
DEGREES = 7

Path("__tests__/references/posterior.json").write_text(
    json.dumps(
        {
            "pairs": [
                {"worse": w, "better": b, "same": s, "margin": m, "probability": pairs(w, b, s, m)}
                for w, b, s, m in PAIRS
            ],
            "shares": [
                {
                    "base": dict(zip(("value", "n"), base)),
                    "head": dict(zip(("value", "n"), head)),
                    "margin": margin,
                    "higher": shares(base, head, margin, True),
                    "lower": shares(base, head, margin, False),
                }
                for base, head, margin in SHARES
            ],
            "means": [
                {
                    "loss": loss,
                    "error": error,
                    "margin": margin,
                    "normal": float(stats.norm.cdf((loss - margin) / error)),
                    "student": float(stats.t(DEGREES).cdf((loss - margin) / error)),
                    "twoErrors": float(stats.norm.cdf((loss - margin) / math.hypot(error, error / 2))),
                }
                for loss, error, margin in MEANS
            ],
        },
        indent=1,
    )
    + "\n"
)
