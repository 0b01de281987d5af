"""Reference values for rankings, pass@k, answers in words, fairness, groups, operations and drift.

Writes __tests__/references/catalogue.json: tables as lists of texts or numbers with what the libraries say of them, and
brute-force jackknife errors. What no library computes (values over all orders of ties, pass@k, SQuAD's scores, PSI) is
written out here from its definition. Run with: python scripts/references/catalogue.py (scikit-learn 1.9, scipy 1.17,
numpy 2.4, pandas 3, fairlearn 0.15, pytrec-eval-terrier 0.5).
"""

import collections
import itertools
import json
import math
import pathlib
import re
import string
import warnings
from importlib.metadata import version

import fairlearn.metrics as fair
import numpy as np
import pandas as pd
import pytrec_eval
import scipy.spatial.distance
import scipy.stats
import sklearn.metrics as m

warnings.filterwarnings("ignore")
OUT = pathlib.Path(__file__).resolve().parents[2] / "__tests__" / "references" / "catalogue.json"
rng = np.random.default_rng(777)
CUTS = (1, 3, 5)


def jackknife(value, n):
    left = np.array([value(np.delete(np.arange(n), i)) for i in range(n)])
    return math.sqrt((n - 1) / n * ((left - left.mean()) ** 2).sum())


def error_of_mean(values):
    return np.std(values, ddof=1) / math.sqrt(len(values))


# Rankings


def in_order(relevances, total):
    """Metrics of one order without ties, from their definitions; `total` relevant documents exist."""
    hits = [r > 0 for r in relevances]
    first = next((i for i, hit in enumerate(hits) if hit), None)
    out = {"mrr": 0 if first is None else 1 / (first + 1)}
    for k in CUTS:
        precise = [sum(hits[: i + 1]) / (i + 1) for i in range(min(k, len(hits))) if hits[i]]
        out[f"map_at_{k}"] = sum(precise) / total if total else 0
        out[f"recall_at_{k}"] = sum(hits[:k]) / total if total else 0
        out[f"hit_rate_at_{k}"] = float(any(hits[:k]))
    return out


def over_ties(relevance, score, total):
    """The mean over every order of documents with equal scores."""
    blocks = []
    for value in sorted(set(score), reverse=True):
        blocks.append([r for r, s in zip(relevance, score) if s == value])
    orders = [list(itertools.chain(*order)) for order in itertools.product(*map(itertools.permutations, blocks))]
    each = [in_order(order, total) for order in orders]
    return {name: float(np.mean([one[name] for one in each])) for name in each[0]}


def query_rows(queries, decimals):
    rows = []
    for query in range(queries):
        for doc in range(int(rng.integers(3, 9))):
            relevance = int(rng.choice([0, 0, 0, 1, 2, 3])) if query != 4 else 0
            score = round(float(rng.normal(0.3 * relevance, 1)), decimals)
            other = round(float(rng.normal(0.2 * relevance, 1)), decimals)
            rows.append((f"q{query}", f"d{doc}", relevance, score, other))
    rng.shuffle(rows)
    return [(q, d, int(r), float(s), float(o)) for q, d, r, s, o in rows]


def ranking_values(rows, score_at):
    by_query = collections.defaultdict(list)
    for row in rows:
        by_query[row[0]].append(row)
    each = collections.defaultdict(list)
    for found in by_query.values():
        relevance, score = [r[2] for r in found], [r[score_at] for r in found]
        for k in CUTS:
            each[f"ndcg_at_{k}"].append(m.ndcg_score([relevance], [score], k=k))
        total = sum(r > 0 for r in relevance)
        for name, value in over_ties(relevance, score, total).items():
            each[name].append(value)
    return each


def columns_of(rows):
    query, _, relevance, score, other = map(list, zip(*rows))
    return {"query": query, "relevance": relevance, "score": score, "other": other}


def ranking_case():
    rows = query_rows(30, 0)
    base, head = ranking_values(rows, 3), ranking_values(rows, 4)
    pairs = {}
    for name in base:
        d = np.array(head[name]) - np.array(base[name])
        pairs[name] = {"difference": d.mean(), "standardError": error_of_mean(d)}
    return {
        "columns": columns_of(rows),
        "values": {name: np.mean(values) for name, values in base.items()},
        "errors": {"ndcg_at_3": error_of_mean(base["ndcg_at_3"]), "mrr": error_of_mean(base["mrr"])},
        "paired": pairs,
    }


def trec_case():
    """No ties, by trec_eval itself; its ndcg has the same gains and discounts as scikit-learn's."""
    rows = query_rows(40, 9)
    judged, run = collections.defaultdict(dict), collections.defaultdict(dict)
    for query, doc, relevance, score, _ in rows:
        judged[query][doc] = relevance
        run[query][doc] = score
    # A document that was judged and not retrieved has no score.
    lost = [(q, d) for q, d, r, *_ in rows if r > 0][::4]
    for query, doc in lost:
        if len(run[query]) > 1:
            del run[query][doc]
    names = {"ndcg_cut": "ndcg", "map_cut": "map", "recall": "recall", "success": "hit_rate"}
    measures = {f"{name}.{','.join(map(str, CUTS))}" for name in names} | {"recip_rank"}
    found = pytrec_eval.RelevanceEvaluator(judged, measures).evaluate(run)
    values = {"mrr": np.mean([one["recip_rank"] for one in found.values()])}
    for theirs, ours in names.items():
        for k in CUTS:
            values[f"{ours}_at_{k}"] = np.mean([one[f"{theirs}_{k}"] for one in found.values()])
    columns = columns_of(rows)
    columns["score"] = [run[q].get(d, "") for q, d, *_ in rows]
    return {"columns": columns, "values": values}


# pass@k


def estimate(n, c, k):
    """The function in the paper, figure 3."""
    return 1.0 if n - c < k else 1.0 - np.prod(1.0 - k / np.arange(n - c + 1, n + 1))


def attempts_case():
    tasks, attempts = 25, 10
    passes, second = rng.binomial(attempts, rng.uniform(0, 1, tasks)), rng.binomial(attempts, rng.uniform(0, 1, tasks))
    rows = [(f"t{t}", i < c, i < d) for t, (c, d) in enumerate(zip(passes, second)) for i in range(attempts)]
    rng.shuffle(rows)
    each = {k: np.array([estimate(attempts, c, k) for c in passes]) for k in (1, 2, 5, 10)}
    after = {k: np.array([estimate(attempts, c, k) for c in second]) for k in (1, 2, 5, 10)}
    texts = {"True": "passed", "False": "failed"}
    return {
        "columns": {"task": [r[0] for r in rows], "result": [texts[str(r[1])] for r in rows],
                    "second": [texts[str(r[2])] for r in rows]},
        "values": {f"pass_at_{k}(result)": values.mean() for k, values in each.items()},
        "errors": {f"pass_at_{k}(result)": error_of_mean(each[k]) for k in (2, 5)},
        "counts": {
            "columns": {"task": [f"t{t}" for t in range(tasks)], "passes": passes, "attempts": [attempts] * tasks,
                        "later": second},
            "values": {f"pass_at_{k}(passes,attempts)": values.mean() for k, values in each.items()},
        },
        "paired": {f"pass_at_{k}": {"difference": (after[k] - each[k]).mean(),
                                    "standardError": error_of_mean(after[k] - each[k])} for k in (1, 2, 5)},
    }


# Answers in words: the functions of SQuAD's evaluate-v2.0.py


def normalize_answer(text):
    text = "".join(ch for ch in text.lower() if ch not in set(string.punctuation))
    return " ".join(re.compile(r"\b(a|an|the)\b", re.UNICODE).sub(" ", text).split())


def squad_f1(right, answer):
    gold, given = normalize_answer(right).split(), normalize_answer(answer).split()
    if len(gold) == 0 or len(given) == 0:
        return int(gold == given)
    same = sum((collections.Counter(gold) & collections.Counter(given)).values())
    if same == 0:
        return 0
    precision, recall = same / len(given), same / len(gold)
    return 2 * precision * recall / (precision + recall)


def text_case():
    pairs = [
        ("Paris", "paris."), ("the Eiffel Tower", "Eiffel tower"), ("42", "forty-two"), ("a an the", "The"),
        ("Denver Broncos", "the Denver Broncos of Denver"), ("L'été", "l’été"), ("théâtre a", "Théâtre"),
        ("in 1998", "1998"), ("北京 市", "北京"), ("one one two", "one two two"), ("blue", ""), ("a", "!"),
        (["Paris", "Paris, France"], "in Paris France"), (["NYC", "New York"], "new york city"), ("No", "no way"),
        ("x_a b", "x_a"), ("naïve", "NAÏVE"), ("aé a", "aé"), ("[1]", "1"), ("tab\tbed", "bed tab"),
    ]
    right = [one if isinstance(one, list) else [one] for one, _ in pairs]
    exact = [max(int(normalize_answer(r) == normalize_answer(g)) for r in rs) for rs, (_, g) in zip(right, pairs)]
    f1 = [max(squad_f1(r, g) for r in rs) for rs, (_, g) in zip(right, pairs)]
    weights = rng.integers(1, 5, len(pairs))
    return {
        "columns": {"truth": [json.dumps(one) if isinstance(one, list) else one for one, _ in pairs],
                    "answer": [given for _, given in pairs], "weights": weights},
        "values": {"exact_match": np.mean(exact), "token_f1": np.mean(f1)},
        "weighted": {"exact_match": np.average(exact, weights=weights), "token_f1": np.average(f1, weights=weights)},
        "errors": {"token_f1": error_of_mean(f1)},
    }


# Fairness and groups


FAIRNESS = {
    "demographic_parity_difference(group)": fair.demographic_parity_difference,
    "equalized_odds_difference(group)": fair.equalized_odds_difference,
    "equal_opportunity_difference(group)": fair.equal_opportunity_difference,
    "disparate_impact_ratio(group)": fair.demographic_parity_ratio,
}


def fairness(truth, prediction, group, weights=None):
    of = {"sensitive_features": group, "sample_weight": weights}
    return {name: metric(truth, prediction, **of) for name, metric in FAIRNESS.items()}


def in_groups(truth, prediction, score, group, weights=None):
    def least(metric, values, best):
        params = {} if weights is None else {"sample_params": {"sample_weight": weights}}
        frame = fair.MetricFrame(metrics=metric, y_true=truth, y_pred=values, sensitive_features=group, **params)
        return (frame.group_min() if best == "higher" else frame.group_max()), frame.by_group

    low_accuracy, accuracies = least(m.accuracy_score, prediction, "higher")
    low_f1, f1s = least(m.f1_score, prediction, "higher")
    high_loss, losses = least(m.log_loss, score, "lower")
    low_area, _ = least(m.roc_auc_score, score, "higher")
    stated = {"a": 3, "b": 1, "c": 0.5}
    shares = [stated[name] for name in losses.index]
    return {
        "worst_group(accuracy,group)": low_accuracy,
        "worst_group(f1,group)": low_f1,
        "worst_group(log_loss,group)": high_loss,
        "worst_group(roc_auc,group)": low_area,
        "robust_mean(accuracy,group)": accuracies.mean(),
        "robust_mean(f1,group)": f1s.mean(),
        "robust_mean(log_loss,group,a=3,b=1,c=0.5)": np.average(losses, weights=shares),
    }


def entropy(prediction, weights):
    totals = [weights[prediction == label].sum() for label in (0, 1)]
    return scipy.stats.entropy(totals, base=2)


def group_case():
    n = 120
    truth = rng.integers(0, 2, n)
    group = rng.choice(["a", "b", "c"], n, p=[0.5, 0.3, 0.2])
    lift = np.select([group == "a", group == "b"], [1.2, 0.8], 0.4)
    score = np.round(1 / (1 + np.exp(-(2 * truth - 1) * lift - rng.normal(0, 1, n))), 3)
    prediction = (score > 0.5).astype(int)
    second = np.where(rng.uniform(size=n) < 0.15, 1 - prediction, prediction)
    weights, counts = np.round(rng.uniform(0.2, 3, n), 1), rng.integers(1, 4, n)

    def all_of(p, w=None):
        ones = np.ones(n) if w is None else w
        return {**fairness(truth, p, group, w), **in_groups(truth, p, score, group, w),
                "prediction_entropy": entropy(p, ones)}

    base, head = fairness(truth, prediction, group), fairness(truth, second, group)
    errors, pairs = {}, {}
    for name in base:
        def left(rows, p, name=name):
            return FAIRNESS[name](truth[rows], p[rows], sensitive_features=group[rows])

        errors[name] = jackknife(lambda rows: left(rows, prediction), n)
        pairs[name] = {"difference": head[name] - base[name],
                       "standardError": jackknife(lambda rows: left(rows, second) - left(rows, prediction), n)}
    d = (second == truth).astype(int) - (prediction == truth).astype(int)
    parts = [(d[group == one].mean(), error_of_mean(d[group == one]) ** 2) for one in "abc"]
    pairs["robust_mean(accuracy,group)"] = {"difference": np.mean([p for p, _ in parts]),
                                            "standardError": math.sqrt(sum(v for _, v in parts)) / 3}
    return {
        "columns": {"truth": truth, "prediction": prediction, "second": second, "score": score, "group": group,
                    "weights": weights, "counts": counts},
        "values": all_of(prediction),
        "weighted": all_of(prediction, weights),
        "counted": all_of(prediction, counts),
        "errors": errors,
        "paired": pairs,
    }


# Operations


def operation_case():
    n = 90
    time = np.round(np.sort(rng.uniform(0, 600, n)), 1)
    memory = np.round(200 + 0.05 * time + rng.standard_t(2, n), 2)
    latency = np.round(rng.lognormal(4, 0.5, n), 1)
    cost, tokens = np.round(rng.gamma(2, 0.01, n), 5), rng.integers(20, 900, n)
    status = rng.choice(["ok", "failed"], n, p=[0.9, 0.1])
    error = rng.choice(["", "timeout after 30 s", "0"], n, p=[0.7, 0.1, 0.2])
    note = rng.choice(["x", "y", ""], n)
    rating = [value if keep else "" for value, keep in zip(rng.integers(1, 6, n).tolist(), rng.uniform(size=n) < 0.8)]
    counts = rng.integers(1, 4, n)
    failed = pd.Series(error).isin(["timeout after 30 s"]).to_numpy()
    frame = pd.DataFrame({"note": note, "rating": rating}).replace("", np.nan)
    slope = scipy.stats.theilslopes(memory, time)

    def of(w):
        return {
            "throughput(latency_ms)": w.sum() / (np.average(latency, weights=w) * w.sum() / 1000),
            "cost": np.average(cost, weights=w), "cost(cost_usd)": np.average(cost, weights=w),
            "tokens(total_tokens)": np.average(tokens, weights=w),
            "error_rate(status)": np.average(status == "failed", weights=w),
            "error_rate(error)": np.average(failed, weights=w),
            "missing_rate(note)": np.average(frame["note"].isna(), weights=w),
            "missing_rate(rating)": np.average(frame["rating"].isna(), weights=w),
        }

    inverse = jackknife(lambda rows: len(rows) / (latency[rows].sum() / 1000), n)
    return {
        "columns": {"elapsed_s": time, "rss_mb": memory, "latency_ms": latency, "cost_usd": cost,
                    "total_tokens": tokens, "status": status, "error": error, "note": note, "rating": rating,
                    "counts": counts},
        "values": {
            **of(np.ones(n)),
            "peak_memory(rss_mb)": memory.max(), "peak_memory": memory.max(),
            "memory_growth(rss_mb,elapsed_s)": slope.slope, "memory_growth": slope.slope,
            "duplicate_rate(total_tokens)": pd.Series(tokens).duplicated().mean(),
        },
        "counted": of(counts),
        "errors": {"cost(cost_usd)": error_of_mean(cost),
                   "memory_growth": (slope.high_slope - slope.low_slope) / (2 * scipy.stats.norm.ppf(0.975))},
        "throughputJackknife": inverse,
    }


# Drift


def stability(before, after, floor=1e-4):
    e, a = np.maximum(before / before.sum(), floor), np.maximum(after / after.sum(), floor)
    return ((a - e) * np.log(a / e)).sum()


def drift_case():
    labels = np.array(["ant", "bee", "cat", "dog"])
    base, head = rng.choice(labels, 300, p=[0.4, 0.3, 0.3, 0]), rng.choice(labels, 280, p=[0.3, 0.3, 0.35, 0.05])
    before, after = [np.array([(of == label).sum() for label in labels]) for of in (base, head)]
    numbers, moved = np.round(rng.normal(0, 1, 250), 2), np.round(rng.normal(0.3, 1.2, 240), 2)
    borders = np.unique(np.quantile(numbers, np.arange(1, 10) / 10, method="inverted_cdf"))
    bins = [np.bincount(np.searchsorted(borders, of, side="left"), minlength=len(borders) + 1)
            for of in (numbers, moved)]
    both = {"prediction_drift": lambda p, q: scipy.spatial.distance.jensenshannon(p, q, base=2) ** 2,
            "prediction_drift(psi)": stability}
    return {
        "labels": {"base": base, "head": head, "values": {k: f(before, after) for k, f in both.items()}},
        "numbers": {"base": numbers, "head": moved, "values": {k: f(*bins) for k, f in both.items()}},
    }


def plain(value):
    if isinstance(value, dict):
        return {key: plain(one) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(one) for one in value]
    if isinstance(value, np.ndarray):
        return [plain(one) for one in value.tolist()]
    return value.item() if isinstance(value, np.generic) else value


def main():
    packages = ("scikit-learn", "scipy", "numpy", "pandas", "fairlearn", "pytrec-eval-terrier")
    cases = {"versions": {name: version(name) for name in packages}, "ranking": ranking_case(), "trec": trec_case(),
             "attempts": attempts_case(), "text": text_case(), "groups": group_case(),
             "operations": operation_case(), "drift": drift_case()}
    OUT.write_text(json.dumps(plain(cases), allow_nan=False) + "\n")


main()
