"""Reference values for src/stats, written to __tests__/references/stats.json.

Run:      python scripts/references/stats.py   (takes a minute)
Versions: Python 3.11.7, numpy 2.4.6, scipy 1.17.1, scikit-learn 1.9.1, statsmodels 0.15.0

Where a library has the method, its answer is written down. Binomial tails for up to a million pairs are summed in
decimals from exact binomial coefficients, and the normal distribution in 400 digits. The history level has no library: `level` below is a second
implementation, written from the method's description alone and by other means (prefix sums, whole-array numpy).
"""

import json
import math
from decimal import Decimal, getcontext
from pathlib import Path

import numpy as np
from scipy import special, stats
from sklearn.metrics import roc_auc_score
from statsmodels.stats.contingency_tables import mcnemar
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint, proportions_ztest

rng = np.random.default_rng(20260101)


def arctan_inverse(n):
    """arctan(1/n) as a decimal."""
    term, total, k = Decimal(1) / n, Decimal(0), 0
    while abs(term) > Decimal("1e-399"):
        total += term / (2 * k + 1) * (-1) ** k
        term /= n * n
        k += 1
    return total


getcontext().prec = 400
PI = 4 * (4 * arctan_inverse(5) - arctan_inverse(239))


def exact_normal_cdf(x):
    """1/2 + density * (x + x^3/3 + x^5/15 + ...) in 400 digits: scipy's own is off by 6e-14 at -30."""
    x = Decimal(x)
    term, total, k = x, Decimal(0), 1
    while abs(term) > Decimal("1e-398"):
        total += term
        term = term * x * x / (2 * k + 1)
        k += 1
    return Decimal("0.5") + (-x * x / 2).exp() / (2 * PI).sqrt() * total


def normal():
    z = [-37.5, -30, -12.25, -8, -6.1, -5.65, -3, -1.96, -0.674, -0.3, -1e-9, 0, 0.1, 0.675, 1.5, 2.5758, 5, 9]
    p = [1e-300, 1e-100, 1e-20, 1e-11, 1e-6, 0.001, 0.01, 0.025, 0.074, 0.076, 0.3, 0.5, 0.8, 0.926, 0.975, 0.99, 0.99999]
    return {
        "cdf": [[x, float(exact_normal_cdf(x))] for x in z],
        "quantile": [[x, float(special.ndtri(x))] for x in p],
    }


def log_gamma():
    xs = [1e-8, 0.01, 0.5, 0.999, 1.5, 2.5, 4, 9.5, 14.99, 15, 30.25, 171.5, 1e4, 1e6 + 0.5, 1e12]
    return [[x, float(special.gammaln(x))] for x in xs]


def beta():
    rows = []
    for a in [0.1, 0.5, 1, 2.5, 12, 80, 3000, 250000]:
        for b in [0.1, 0.5, 1, 4, 31.5, 600, 100000]:
            mean = a / (a + b)
            sd = math.sqrt(mean * (1 - mean) / (a + b + 1))
            for k in [-8, -3, -1, 0, 2]:
                x = mean + k * sd
                if 0 < x < 1:
                    rows.append([x, a, b, float(special.betainc(a, b, x))])
    return rows


def student_tail(t, df):
    """By the incomplete beta function, of the argument that is not near 1: stats.t.sf is off by 1e-11 near 0."""
    if t * t < df:
        return 0.5 * float(special.betaincc(0.5, df / 2, t * t / (df + t * t)))
    return 0.5 * float(special.betainc(df / 2, 0.5, df / (df + t * t)))


def student():
    dfs = [0.7, 1, 2, 3.3, 7, 12, 29, 100, 1e4, 1e7]
    ts = [0.2, 1, 1.6, 2.8, 5.5, 12, 40, 1e3, 1e6]
    ps = [1e-15, 1e-8, 1e-4, 0.001, 0.01, 0.025, 0.1, 0.3, 0.45, 0.8, 0.95, 0.99, 0.999]
    tail = [[t, df, student_tail(t, df)] for df in dfs for t in ts]
    quantile = [[p, df, float(stats.t.ppf(p, df))] for df in dfs for p in ps]
    return {"tail": [row for row in tail if row[2] > 1e-290], "quantile": quantile}


def exact_half(k, n):
    """P(X = k) and P(X >= k) for X ~ Bin(n, 1/2), as decimals."""
    coefficient = math.comb(n, k)
    shift = max(coefficient.bit_length() - 250, 0)
    getcontext().prec = 50
    pmf = Decimal(coefficient >> shift) * Decimal(2) ** (shift - n)
    term, total, j = pmf, Decimal(0), k
    while j <= n and term > total * Decimal("1e-40"):
        total += term
        term = term * (n - j) / (j + 1)
        j += 1
    return pmf, total


def binomial():
    rows = []
    for n, ks in {1: [0, 1], 8: [0, 4, 7, 8], 16: [12], 40: [25], 236: [150], 5000: [2500, 2600, 2900],
                  100000: [50000, 50400, 53000], 1000000: [500001, 505000, 515000]}.items():
        for k in ks:
            pmf, tail = exact_half(k, n)
            rows.append([k, n, 0.5, float(pmf), float(tail)])
    for n in [5, 60, 900]:
        for p in [0.001, 0.2, 0.97]:
            for k in sorted({0, 1, n // 10, n // 3, n - 1, n}):
                pmf, tail = float(stats.binom.pmf(k, n, p)), float(stats.binom.sf(k - 1, n, p))
                if pmf > 1e-280:
                    rows.append([k, n, p, pmf, tail])
    return rows


def mcnemar_rows():
    pairs = [(1, 7), (59, 121), (86, 150), (25, 15), (12, 4), (0, 6), (5, 5), (0, 1), (300, 401)]
    return [[b, c, float(mcnemar([[0, b], [c, 0]], exact=True).pvalue)] for b, c in pairs]


def proportions():
    wilson, independent, pooled = [], [], []
    for k, n in [(81, 263), (15, 148), (0, 20), (1, 29), (10, 10), (425, 500), (3.5, 12), (999999, 1000000)]:
        for level in [0.9, 0.95, 0.99]:
            wilson.append([k, n, level, *map(float, proportion_confint(k, n, 1 - level, "wilson"))])
    for k1, n1, k2, n2 in [(48, 80, 56, 70), (3, 10, 9, 10), (425, 500, 410, 500), (1, 30, 0, 12)]:
        low, high = confint_proportions_2indep(k2, n2, k1, n1, method="newcomb", compare="diff")
        independent.append([k1, n1, k2, n2, float(low), float(high)])
        z, _ = proportions_ztest([k1, k2], [n1, n2])
        pooled.append([k1, n1, k2, n2, float((k1 / n1 - k2 / n2) / z), float(stats.norm.sf(z))])
    return {"wilson": wilson, "independent": independent, "pooled": pooled}


def adjusted():
    sets = [list(rng.uniform(size=n) ** 3) for n in [1, 7, 40]] + [[0.02, 0.02, 0.5, 0.02], [0, 1, 0.3]]
    return [{"p": p, "bh": multipletests(p, method="fdr_bh")[1].tolist()} for p in sets]


def placements(truth, score):
    positives, negatives = score[truth == 1], score[truth == 0]
    wins = (positives[:, None] > negatives[None, :]) + 0.5 * (positives[:, None] == negatives[None, :])
    return wins.mean(axis=1), wins.mean(axis=0)


def roc():
    rows = []
    for n, decimals in [(12, 3), (60, 1), (150, 2)]:
        truth = (rng.uniform(size=n) < 0.4).astype(int)
        base = np.round(truth * 0.7 + rng.normal(size=n), decimals)
        head = np.round(base * 0.6 + rng.normal(size=n) * 0.5, decimals)
        (vb, wb), (vh, wh) = placements(truth, base), placements(truth, head)
        covariance = np.cov(vb, vh) / len(vb) + np.cov(wb, wh) / len(wb)
        rows.append({
            "truth": truth.tolist(), "base": base.tolist(), "head": head.tolist(),
            "baseAuc": float(roc_auc_score(truth, base)), "headAuc": float(roc_auc_score(truth, head)),
            "baseVariance": covariance[0, 0], "headVariance": covariance[1, 1], "covariance": covariance[0, 1],
        })
    return rows


def quantiles():
    rows = []
    for values in [[3.0], [1.0, 2, 3, 4, 5, 6, 7, 8, 9, 100], np.round(rng.normal(size=101), 4).tolist(),
                   np.round(rng.normal(size=64) * 1e6, 2).tolist()]:
        qs = [0, 0.01, 0.25, 0.5, 0.63, 0.75, 0.95, 0.99, 1]
        rows.append({"values": values, "median": float(np.median(values)),
                     "quantiles": [[q, float(np.quantile(values, q))] for q in qs]})
    return rows


def decayed(x):
    w = 0.9 ** np.arange(len(x))[::-1]
    return float(w @ x / w.sum()), float(w.sum() ** 2 / (w @ w))


def level(values, boundaries=(), window=100):
    offset = max(0, len(values) - window)
    x = np.array(values[offset:], dtype=float)
    hard = sorted({b - offset for b in boundaries if 0 < b - offset < len(x)})
    n = len(x)
    steps = np.abs(np.diff(x))
    noise = steps.mean() / 1.12838
    if n >= 8 and np.median(steps) > 0:
        noise = 1.4826 * np.median(steps) / math.sqrt(2)
    noise *= 1 + 1 / n

    spikes, clean, edges = [], x.copy(), [0, *hard, n]
    for i in range(n - 2 if n >= 5 else 0):
        low = max(e for e in edges if e <= i)
        high = min(e for e in edges if e > i)
        half = min(3, i - low, high - 1 - i)
        middle = np.median(x[i - half : i + half + 1])
        if abs(x[i] - middle) > 5 * noise:
            spikes.append(i)
            clean[i] = middle

    starts = [0, *hard]
    if n >= 4:
        centred = clean - clean.mean()
        s1, s2 = np.r_[0, np.cumsum(centred)], np.r_[0, np.cumsum(centred**2)]
        penalty = 3 * math.log(n) * noise**2
        best = [(0.0, [])]
        for end in range(1, n + 1):
            first = max(e for e in edges if e < end)
            options = []
            for start in range(first, end):
                cost = s2[end] - s2[start] - (s1[end] - s1[start]) ** 2 / (end - start)
                options.append((best[start][0] + cost + penalty, [*best[start][1], start]))
            best.append(min(options, key=lambda option: (option[0], option[1])))
        starts = best[n][1]
    while n >= 4 and len(starts) > 1:
        parts = np.split(clean, starts[1:])
        df = n - len(parts)
        within = sum(((part - part.mean()) ** 2).sum() for part in parts)
        weak = []
        for i in range(1, len(parts)):
            if starts[i] in hard:
                continue
            a, b = parts[i - 1], parts[i]
            p = 1.0
            if df > 0 and within == 0:
                p = 0.0
            elif df > 0:
                t = (b.mean() - a.mean()) / math.sqrt(within / df * (1 / len(a) + 1 / len(b)))
                p = 2 * float(stats.t.sf(abs(t), df))
            weak.append((p, -i))
        if not weak or max(weak)[0] <= 0.001:
            break
        del starts[-max(weak)[1]]

    parts = np.split(clean, starts[1:])
    residuals, last = [], None
    for start, part in zip(starts, parts):
        for i in range(1, len(part)):
            reference, m = decayed(part[:i])
            last = (part[i] - reference) / math.sqrt(1 + 1 / m)
            if start + i not in spikes:
                residuals.append(last)
    r = np.array(residuals)
    # Every step that was found and every spike that was replaced costs a degree of freedom.
    chosen = len(parts) - 1 - len(hard) + len(spikes)
    if len(r) >= 12:
        bound = 5 * 1.4826 * np.median(np.abs(r))
        r = r[np.abs(r) <= bound] if bound > 0 else r
    reference, m = decayed(parts[-1])
    unsettled = len(parts) > 1 and len(parts[-1]) < 3 and starts[-1] not in hard
    df = max(1, len(r) - chosen) if len(r) else 0
    return {
        "reference": reference, "effectiveCount": m, "scale": float(np.sqrt((r**2).sum() / df)) if df else 0.0,
        "degreesOfFreedom": df, "residuals": [float(one) for one in residuals], "chosen": chosen, "starts": [s + offset for s in starts], "excluded": [s + offset for s in spikes],
        "latestResidual": float(last) if len(parts[-1]) > 1 else None,
        "previous": list(decayed(parts[-2])) if unsettled else None,
        "latest": float(x[-1]),
    }


def prediction(level, head, floor, standard_error):
    s, df = max(level["scale"], floor), level["degreesOfFreedom"]
    if standard_error is not None:
        s, df = math.sqrt((df * s * s + 4 * standard_error**2) / (df + 4)), df + 4
    error = s * math.sqrt(1 + 1 / level["effectiveCount"])
    t = (head - level["reference"]) / error
    ps = [stats.t.cdf(t, df)]
    if level["previous"]:
        reference, m = level["previous"]
        ps.append(stats.t.cdf((head - reference) / (s * math.sqrt(1 + 1 / m)), df))
    if level["latestResidual"] is not None and level["latestResidual"] / s < -1.6:
        ps.append(stats.t.cdf((head - level["latest"]) / (s * math.sqrt(2)), df))
    mde = (stats.t.ppf(0.99, df) + stats.t.ppf(0.8, df)) * error
    return {"t": float(t), "p": float(max(ps)), "degreesOfFreedom": df, "minimumDetectableChange": float(mde)}


def histories():
    rows = []
    for case in range(60):
        n = [2, 3, 4, 6, 7, 8, 9, 11, 15, 20, 30, 45, 70, 101, 130][case % 15]
        x = 0.85 + 0.004 * rng.standard_t(4, size=n)
        boundaries = []
        for _ in range(rng.integers(0, 3) if n > 5 else 0):
            x[rng.integers(1, n) :] += rng.normal() * 0.04
        if n > 8 and case % 3 == 0:
            x[rng.integers(0, n)] -= 0.2
        if case % 4 == 0:
            boundaries = sorted({int(b) for b in rng.integers(1, n, size=2)})
        if case % 7 == 0:
            x -= np.linspace(0, 0.02, n)
        values = np.round(x, 4 if case % 5 else 2).tolist()
        found = level(values, boundaries)
        head = round(values[-1] - 0.02 * float(rng.uniform()), 4)
        standard_error = 0.006 if case % 2 else None
        enough = found["degreesOfFreedom"] > 0 or standard_error is not None
        rows.append({
            "values": values, "boundaries": boundaries, "level": found, "head": head,
            "floor": 0.005 / 3, "standardError": standard_error,
            "test": prediction(found, head, 0.005 / 3, standard_error) if enough else None,
        })
    return rows


if __name__ == "__main__":
    references = {
        "normal": normal(), "logGamma": log_gamma(), "beta": beta(), "student": student(), "binomial": binomial(),
        "mcnemar": mcnemar_rows(), "proportions": proportions(), "adjusted": adjusted(), "roc": roc(),
        "quantiles": quantiles(), "histories": histories(),
    }
    target = Path(__file__).parents[2] / "__tests__" / "references" / "stats.json"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(references, separators=(",", ":"), allow_nan=False) + "\n")
