"""Reference values for the tests, intervals and distances of src/stats, written to __tests__/references/tests.json.

Run:      python scripts/references/tests.py   (takes half a minute)
Versions: Python 3.11.7, numpy 2.4.6, scipy 1.17.1, statsmodels 0.15.0, mpmath 1.4.1

Where a library has the method, its answer is written down. Gamma, chi-square and beta tails are summed in many digits with mpmath:
scipy's own are off by 6e-7 in the tail of gamma for a million and by 1e-10 in the upper one of beta near 0. Exact permutation tests are counted in whole numbers one
by one, and the cluster-robust t comes from the least squares of statsmodels. Bootstraps draw the rows that
src/stats/random.ts draws (xoshiro.py), and take quantiles with numpy and the corrected interval with scipy's own code.
"""

import itertools
import json
import math
from fractions import Fraction
from pathlib import Path

import mpmath
import numpy as np
import statsmodels.api as sm
from scipy import integrate, special, stats
from scipy.spatial.distance import jensenshannon
from scipy.stats import _resampling
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import proportion_confint

from xoshiro import Xoshiro

rng = np.random.default_rng(20260202)
mpmath.mp.dps = 40


def gamma_tails(a, x):
    """x^a e^-x / Gamma(a+1) * (1 + x/(a+1) + x^2/((a+1)(a+2)) + ...) in so many digits that 1 less it keeps some."""
    with mpmath.workdps(340):
        a, x = mpmath.mpf(a), mpmath.mpf(x)
        term, total, n = mpmath.mpf(1), mpmath.mpf(0), 0
        while term > total * mpmath.mpf("1e-335"):
            total += term
            n += 1
            term *= x / (a + n)
        lower = mpmath.exp(a * mpmath.log(x) - x - mpmath.loggamma(a + 1)) * total
        return float(lower), float(1 - lower)


def gamma():
    rows = []
    for a in [0.05, 0.5, 1, 2.5, 14.5, 90, 4000, 1e6]:
        for k in [-6, -2, -0.5, 0, 1, 4, 9]:
            x = a + k * math.sqrt(a)
            if x > 0:
                rows.append([a, x, *gamma_tails(a, x)])
    return rows


def chi_square():
    rows = [(x, df) for df in [1, 2, 3.5, 10, 99, 2000] for x in [0.001, 0.5, 3.84, 12, 120, 2100]]
    values = [[x, df, *gamma_tails(mpmath.mpf(df) / 2, mpmath.mpf(x) / 2)] for x, df in rows]
    return [row for row in values if min(row[2:]) > 1e-280]


def beta():
    rows = []
    for a, b in [(0.5, 0.5), (1, 1), (2, 3), (0.1, 7), (30, 0.4), (86, 16), (1200, 3400), (1e6, 3)]:
        for p in [1e-10, 0.005, 0.025, 0.3, 0.5, 0.9, 0.975, 0.999]:
            x = float(stats.beta.ppf(p, a, b))
            if 1e-290 < x < 1:
                lower = mpmath.betainc(a, b, 0, x, regularized=True)
                rows.append([p, a, b, x, float(lower), float(1 - lower)])
    return rows


def binomial_cdf():
    return [[k, n, p, float(stats.binom.cdf(k, n, p))] for n in [4, 50, 2000] for p in [0.01, 0.5, 0.93]
            for k in sorted({0, 1, n // 20, n // 2, int(n * 0.9), n - 1, n}) if stats.binom.cdf(k, n, p) > 1e-280]


def hypergeometric():
    rows = []
    for marked, unmarked, draws in [(5, 5, 4), (1, 30, 10), (40, 17, 25), (300, 700, 120), (20, 5, 23)]:
        total = math.comb(marked + unmarked, draws)
        pmf = {k: math.comb(marked, k) * math.comb(unmarked, draws - k)
               for k in range(max(0, draws - unmarked), min(draws, marked) + 1)}
        for k in sorted({*list(pmf)[:: max(1, len(pmf) // 6)], max(pmf)}):
            cdf = sum(count for i, count in pmf.items() if i <= k)
            tail = sum(count for i, count in pmf.items() if i >= k)
            rows.append([k, marked, unmarked, draws, *(float(Fraction(c, total)) for c in (pmf[k], cdf, tail))])
    return rows


def clopper_pearson():
    rows = []
    for k, n in [(682, 925), (0, 20), (10, 10), (1, 29), (3, 1000000), (500, 1000)]:
        for level in [0.9, 0.95, 0.99]:
            rows.append([k, n, level, *map(float, proportion_confint(k, n, 1 - level, "beta"))])
    return rows


def adjusted():
    sets = [list(rng.uniform(size=n) ** 3) for n in [1, 7, 40]] + [[0.02, 0.02, 0.5, 0.02], [0, 1, 0.3]]
    return [{"p": p, **{name: multipletests(p, method=method)[1].tolist()
                        for name, method in [("holm", "holm"), ("by", "fdr_by")]}} for p in sets]


def tails(test, *samples, **options):
    return [float(test(*samples, alternative=side, **options).pvalue) for side in ("greater", "less", "two-sided")]


def t_tests():
    rows = []
    for n, m in [(2, 3), (5, 9), (10, 10), (40, 75)]:
        base, head = np.round(rng.normal(0, 2, size=n), 4), np.round(rng.normal(0.7, 1, size=m), 4)
        paired, welch = stats.ttest_1samp(base, 0), stats.ttest_ind(head, base, equal_var=False)
        interval, apart = paired.confidence_interval(0.9), welch.confidence_interval(0.9)
        groups = np.sort(rng.integers(0, max(2, m // 3), size=m))
        groups[0], groups[-1] = 0, max(2, m // 3) - 1
        fit = sm.OLS(head, np.ones(m)).fit(cov_type="cluster", use_t=True, cov_kwds={"groups": groups})
        # statsmodels multiplies by G/(G-1) * (n-1)/(n-k), and with one column k = 1.
        rows.append({
            "base": base.tolist(), "head": head.tolist(), "groups": groups.tolist(),
            "paired": [float(base.mean()), float(paired.statistic), n - 1.0,
                       *tails(lambda x, alternative: stats.ttest_1samp(x, 0, alternative=alternative), base),
                       float(interval.low), float(interval.high)],
            "welch": [float(head.mean() - base.mean()), float(welch.statistic), float(welch.df),
                      *tails(stats.ttest_ind, head, base, equal_var=False), float(apart.low), float(apart.high)],
            "clustered": [float(fit.params[0]), float(fit.bse[0]), float(fit.tvalues[0]), float(fit.pvalues[0])],
        })
    return rows


def signed_rank():
    rows = []
    for n, decimals, zero in [(3, 6, 0), (9, 6, 0), (30, 6, 0), (50, 6, 0), (51, 6, 0), (200, 6, 0), (12, 1, 0),
                              (25, 1, 4), (80, 0, 12), (15, 6, 3)]:
        d = np.round(rng.normal(0.3, 1, size=n), decimals)
        d[d == 0] = 1
        d[:zero] = 0
        exact = zero == 0 and n <= 50 and len(set(np.abs(d))) == n
        by_normal = {"method": "asymptotic", "correction": True}
        kept = d[d != 0]
        small = {"method": "exact"} if len(kept) <= 50 and len(set(np.abs(kept))) == len(kept) else by_normal
        ranks = stats.rankdata(np.abs(kept))
        rows.append({
            "d": d.tolist(), "method": "exact" if exact else "normal", "v": float(ranks[kept > 0].sum()),
            "wilcox": tails(stats.wilcoxon, kept, **small),
            "pratt": tails(stats.wilcoxon, d, zero_method="pratt", **(small if exact else by_normal)),
        })
    return rows


def mann_whitney():
    rows = []
    for n, m, decimals in [(1, 1, 6), (4, 5, 6), (8, 20, 6), (50, 43, 6), (51, 10, 6), (200, 150, 6), (12, 9, 0),
                           (90, 40, 1)]:
        base, head = np.round(rng.normal(size=n), decimals) + 0.0, np.round(rng.normal(0.4, 1.3, size=m), decimals) + 0.0
        exact = max(n, m) <= 50 and len({*base, *head}) == n + m
        rows.append({
            "base": base.tolist(), "head": head.tolist(), "method": "exact" if exact else "normal",
            "u": float(stats.mannwhitneyu(head, base).statistic),
            "p": tails(stats.mannwhitneyu, head, base, method="exact" if exact else "asymptotic"),
            "normal": tails(stats.mannwhitneyu, head, base, method="asymptotic"),
        })
    return rows


def doubled(greater, less):
    return [float(greater), float(less), float(min(1, 2 * min(greater, less)))]


def sign_flips():
    rows = []
    for n in [1, 4, 9, 13, 16]:
        # Whole numbers, so that the count is exact; divided by 8, which stays exact.
        d = rng.integers(-9, 14, size=n)
        sums = [sum(s * x for s, x in zip(signs, d)) for signs in itertools.product([-1, 1], repeat=n)]
        greater = Fraction(sum(s >= d.sum() for s in sums), len(sums))
        less = Fraction(sum(s <= d.sum() for s in sums), len(sums))
        rows.append({"d": (d / 8).tolist(), "p": doubled(greater, less)})
    return rows


def permutations():
    rows = []
    for n, m in [(1, 1), (3, 2), (5, 6), (9, 4), (2, 11)]:
        base, head = rng.integers(-9, 9, size=n), rng.integers(-7, 12, size=m)
        pool = [*head, *base]
        sums = [sum(chosen) for chosen in itertools.combinations(pool, m)]
        greater = Fraction(sum(int(s >= head.sum()) for s in sums), len(sums))
        less = Fraction(sum(int(s <= head.sum()) for s in sums), len(sums))
        rows.append({"base": (base / 8).tolist(), "head": (head / 8).tolist(), "p": doubled(greater, less)})
    return rows


def merged_distance(labels, ends, n, m):
    i = j = most = 0
    for place, label in enumerate(labels, 1):
        i, j = i + (label == 0), j + (label == 1)
        if place in ends:
            most = max(most, abs(i * m - j * n))
    return most


def kolmogorov_smirnov():
    rows, tied = [], []
    for n, m in [(1, 1), (3, 8), (25, 10), (60, 61), (150, 100), (1000, 700)]:
        base, head = np.round(rng.normal(size=n), 9), np.round(rng.normal(0.3, 1.2, size=m), 9)
        exact = stats.ks_2samp(base, head, method="exact")
        size = n * m / (n + m)
        x = math.sqrt(size) * exact.statistic
        x += 1 / (6 * math.sqrt(size)) + (x - 1) / (4 * size)
        rows.append({"base": base.tolist(), "head": head.tolist(), "d": float(exact.statistic),
                     "exact": float(exact.pvalue), "asymptotic": float(stats.kstwobign.sf(x))})
    for n, m, kinds in [(4, 5, 3), (6, 6, 4), (3, 9, 2)]:
        base, head = rng.integers(0, kinds, size=n), rng.integers(0, kinds, size=m)
        pool = sorted([*base, *head])
        ends = {i + 1 for i in range(n + m) if i + 1 == n + m or pool[i] != pool[i + 1]}
        labels = [label for _, label in sorted([(x, 0) for x in base] + [(x, 1) for x in head])]
        seen = merged_distance(labels, ends, n, m)
        merges = [merged_distance([0 if i in c else 1 for i in range(n + m)], ends, n, m)
                  for c in map(set, itertools.combinations(range(n + m), n))]
        tied.append({"base": base.tolist(), "head": head.tolist(), "d": seen / (n * m),
                     "exact": sum(d >= seen for d in merges) / len(merges)})
    return {"distinct": rows, "tied": tied}


def distances():
    rows = []
    for n in [2, 5, 20]:
        expected, actual = rng.integers(1, 60, size=n), rng.integers(1, 60, size=n)
        e, a = expected / expected.sum(), actual / actual.sum()
        rows.append({"expected": expected.tolist(), "actual": actual.tolist(),
                     "psi": float(((a - e) * np.log(a / e)).sum()), "js": float(jensenshannon(e, a, base=2))})
    return rows


def below(base, head, a, b):
    """P(head < base), X ~ Beta of base: by the finite sum where a is whole, else by quadrature."""
    (k1, n1), (k2, n2) = base, head
    a1, b1, a2, b2 = k1 + a, n1 - k1 + b, k2 + a, n2 - k2 + b
    if a1 == int(a1):
        whole = [mpmath.mpf(v) for v in (a1, b1, a2, b2)]
        term, total = mpmath.beta(a2, b1 + b2) / mpmath.beta(a2, b2), mpmath.mpf(0)
        # term / (b1 + i) / B(1 + i, b1), for i = 0 that is term, because b1 B(1, b1) = 1.
        for i in range(int(a1)):
            total += term
            term *= (whole[2] + i) / (whole[2] + i + b1 + b2) * (whole[1] + i) / (1 + i)
        return total
    centre = [stats.beta.ppf(q, a1, b1) for q in (0, 1e-9, 0.01, 0.2, 0.5, 0.8, 0.99, 1 - 1e-9, 1)]
    pieces = [integrate.quad(lambda x: stats.beta.pdf(x, a1, b1) * stats.beta.cdf(x, a2, b2), low, high,
                             epsabs=1e-14, epsrel=1e-13, limit=400)[0] for low, high in zip(centre, centre[1:])]
    return math.fsum(pieces)


def beta_binomial():
    pairs = [((85, 100), (80, 100)), ((3, 10), (9, 10)), ((0, 5), (5, 5)), ((700, 1000), (690, 1400)),
             ((20000, 30000), (19900, 30000)), ((12, 12), (11, 12))]
    rows = [[*base, *head, 1, 1, float(below(base, head, 1, 1))] for base, head in pairs]
    return rows + [[*base, *head, 0.5, 0.5, float(below(base, head, 0.5, 0.5))] for base, head in pairs[:4]]


def drawn_rows(random, count):
    return [random.below(count) for _ in range(count)]


def poisson(random):
    word, total, term, k = random.word(), 0.0, math.exp(-1), 0
    while k < 13:
        total += term
        if word < total * 2**32:
            return k
        k, term = k + 1, term / (k + 1)
    return k


def percentiles(replicates, level):
    return [float(np.quantile(replicates, (1 - level) / 2)), float(np.quantile(replicates, 1 - (1 - level) / 2))]


def bootstraps():
    rows = []
    for n, seed, level in [(5, 1, 0.9), (12, 20260101, 0.95), (40, 2**31 + 7, 0.99)]:
        base = np.round(rng.gamma(2, size=n), 4)
        head = np.round(base * 0.8 + rng.normal(size=n) * 0.3, 4)
        groups = [list(map(int, g)) for g in np.array_split(np.arange(n), max(2, n // 3))]
        ratio = lambda r: head[r].sum() / base[r].sum()
        random = Xoshiro(seed)
        by_row = np.array([ratio(drawn_rows(random, n)) for _ in range(200)])
        random = Xoshiro(seed)
        by_group = np.array([ratio([row for g in drawn_rows(random, len(groups)) for row in groups[g]])
                             for _ in range(200)])
        random, by_weight = Xoshiro(seed), []
        for _ in range(200):
            w = np.array([poisson(random) for _ in range(n)])
            by_weight.append((w @ head) / (w @ base) if w.any() else math.nan)
        by_weight = np.array(by_weight)
        left, right, acceleration = _resampling._bca_interval(
            (np.arange(n),), lambda r, axis=-1: head[r].sum(axis) / base[r].sum(axis), axis=-1, alpha=(1 - level) / 2,
            theta_hat_b=by_row, batch=None, xp=np)
        rows.append({
            "base": base.tolist(), "head": head.tolist(), "groups": groups, "seed": seed, "level": level,
            "rows": percentiles(by_row, level), "byGroup": percentiles(by_group, level),
            "poisson": percentiles(by_weight[np.isfinite(by_weight)], level),
            "bca": [float(np.quantile(by_row, float(left))), float(np.quantile(by_row, float(right)))],
            "acceleration": float(np.ravel(acceleration)[0]),
        })
    return rows


def random_words():
    return [{"seed": seed, "words": [random.word() for _ in range(6)], "below": [random.below(10) for _ in range(6)]}
            for seed in [0, 1, 12345, 2**53 - 1] for random in [Xoshiro(seed)]]


references = {
    "gamma": gamma(), "chiSquare": chi_square(), "beta": beta(), "binomialCdf": binomial_cdf(),
    "hypergeometric": hypergeometric(), "clopperPearson": clopper_pearson(), "adjusted": adjusted(),
    "tTests": t_tests(), "signedRank": signed_rank(), "mannWhitney": mann_whitney(), "signFlips": sign_flips(),
    "permutations": permutations(), "kolmogorovSmirnov": kolmogorov_smirnov(), "distances": distances(),
    "betaBinomial": beta_binomial(), "bootstraps": bootstraps(), "random": random_words(),
}
target = Path(__file__).parents[2] / "__tests__" / "references" / "tests.json"
target.write_text(json.dumps(references, separators=(",", ":"), allow_nan=False) + "\n")
