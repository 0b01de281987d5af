"""Reference values for the metrics, from scikit-learn, scipy and numpy, and brute-force jackknife errors.

Writes __tests__/references/metrics.json: small tables (columns as lists of texts or numbers) with what the libraries
say of them. Run with: python scripts/references/metrics.py (scikit-learn 1.9, scipy 1.17, numpy 2.4).
"""

import json
import math
import pathlib
import warnings

import numpy as np
import scipy.stats
import sklearn
import sklearn.metrics as m

warnings.filterwarnings("ignore")
OUT = pathlib.Path(__file__).resolve().parents[2] / "__tests__" / "references" / "metrics.json"
rng = np.random.default_rng(20260)


def specificities(truth, prediction, weights, labels):
    tables = m.multilabel_confusion_matrix(truth, prediction, sample_weight=weights, labels=labels)
    negatives = tables[:, 0, 0] + tables[:, 0, 1]
    with np.errstate(invalid="ignore"):
        each = np.where(negatives == 0, 0, tables[:, 0, 0] / np.where(negatives == 0, 1, negatives))
    support = tables[:, 1, 1] + tables[:, 1, 0]
    return {
        "each": each,
        "macro": each.mean(),
        "micro": tables[:, 0, 0].sum() / negatives.sum(),
        "weighted": (each * support).sum() / support.sum(),
    }


def count_metrics(truth, prediction, weights=None, positive=None):
    """Every function of the confusion matrix. Without `positive` the per-class ones are dictionaries by class."""
    truth, prediction = np.asarray(truth), np.asarray(prediction)
    labels = sorted(set(truth.tolist()) | set(prediction.tolist()))
    of = {"sample_weight": weights}
    out = {
        "accuracy": m.accuracy_score(truth, prediction, **of),
        "balanced_accuracy": m.balanced_accuracy_score(truth, prediction, **of),
        "matthews_corrcoef": m.matthews_corrcoef(truth, prediction, **of),
        "cohen_kappa": m.cohen_kappa_score(truth, prediction, **of),
    }
    scorers = {
        "precision": lambda **k: m.precision_score(truth, prediction, zero_division=0, **of, **k),
        "recall": lambda **k: m.recall_score(truth, prediction, zero_division=0, **of, **k),
        "f1": lambda **k: m.f1_score(truth, prediction, zero_division=0, **of, **k),
        "fbeta_1.5": lambda **k: m.fbeta_score(truth, prediction, beta=1.5, zero_division=0, **of, **k),
        "fbeta_0.5": lambda **k: m.fbeta_score(truth, prediction, beta=0.5, zero_division=0, **of, **k),
    }
    for name, score in scorers.items():
        each = score(average=None, labels=labels)
        by_class = {str(label): value for label, value in zip(labels, each)}
        out[name] = by_class if positive is None else by_class[str(positive)]
        for average in ("macro", "micro", "weighted"):
            out[f"{name}_{average}"] = score(average=average, labels=labels)
    found = specificities(truth, prediction, weights, labels)
    by_class = {str(label): value for label, value in zip(labels, found["each"])}
    out["specificity"] = by_class if positive is None else by_class[str(positive)]
    for average in ("macro", "micro", "weighted"):
        out[f"specificity_{average}"] = found[average]
    return out


def calibration(sure, right, weights=None):
    weights = np.ones(len(sure)) if weights is None else np.asarray(weights, float)
    bins = np.maximum(0, np.ceil(np.asarray(sure) * 15).astype(int) - 1)
    total = 0.0
    for b in range(15):
        inside = bins == b
        mass = weights[inside].sum()
        if mass > 0:
            outcome = np.average(np.asarray(right, float)[inside], weights=weights[inside])
            confidence = np.average(np.asarray(sure)[inside], weights=weights[inside])
            total += mass * abs(outcome - confidence)
    return total / weights.sum()


def score_metrics(truth, score, weights=None):
    truth, score, of = np.asarray(truth), np.asarray(score), {"sample_weight": weights}
    return {
        "roc_auc": m.roc_auc_score(truth, score, **of),
        "average_precision": m.average_precision_score(truth, score, **of),
        "log_loss": m.log_loss(truth, score, **of),
        "brier_score": m.brier_score_loss(truth, score, **of),
        "expected_calibration_error": calibration(score, truth == 1, weights),
    }


def class_metrics(truth, probabilities, classes, weights=None):
    truth, p, of = np.asarray(truth), np.asarray(probabilities), {"sample_weight": weights}
    best = p.argmax(axis=1)
    return {
        "log_loss": m.log_loss(truth, p, labels=classes, **of),
        "brier_score": m.brier_score_loss(truth, p, labels=classes, **of),
        "roc_auc_ovr": m.roc_auc_score(truth, p, multi_class="ovr", labels=classes, **of),
        "top_2_accuracy": m.top_k_accuracy_score(truth, p, k=2, labels=classes, **of),
        "top_1_accuracy": m.top_k_accuracy_score(truth, p, k=1, labels=classes, **of),
        "expected_calibration_error": calibration(p.max(axis=1), np.asarray(classes)[best] == truth, weights),
    }


def huber(truth, prediction, weights=None):
    return np.average(scipy.special.huber(1.0, np.asarray(prediction) - np.asarray(truth)), weights=weights)


def number_metrics(truth, prediction, weights=None):
    truth, prediction, of = np.asarray(truth), np.asarray(prediction), {"sample_weight": weights}
    out = {
        "mean_squared_error": m.mean_squared_error(truth, prediction, **of),
        "root_mean_squared_error": m.root_mean_squared_error(truth, prediction, **of),
        "mean_absolute_error": m.mean_absolute_error(truth, prediction, **of),
        "median_absolute_error": m.median_absolute_error(truth, prediction, **of),
        "mean_absolute_percentage_error": m.mean_absolute_percentage_error(truth, prediction, **of),
        "r2": m.r2_score(truth, prediction, **of),
        "huber_loss": huber(truth, prediction, weights),
    }
    if weights is None:
        out["max_error"] = m.max_error(truth, prediction)
        out["pearson"] = scipy.stats.pearsonr(truth, prediction).statistic
        out["spearman"] = scipy.stats.spearmanr(truth, prediction).statistic
    return out


def without(values, row):
    return None if values is None else np.delete(np.asarray(values), row)


def jackknife(statistic, rows):
    """Standard error over rows, each left out once. `statistic(row)` is the value without that row."""
    left = np.array([statistic(row) for row in rows])
    n = len(left)
    return math.sqrt((n - 1) / n * ((left - left.mean()) ** 2).sum())


def flat(metrics):
    """Per-class dictionaries as `metric{class}`."""
    out = {}
    for name, value in metrics.items():
        if isinstance(value, dict):
            out.update({f"{name}{{{label}}}": one for label, one in value.items()})
        else:
            out[name] = value
    return out


def jackknife_all(of, columns, rows):
    """Brute force: `of(*columns)` refitted without each row; one error for every metric that is always there."""
    fits = [flat(of(*(without(column, row) for column in columns))) for row in range(rows)]
    names = [name for name in flat(of(*columns)) if all(name in fit for fit in fits)]
    errors = {}
    for name in names:
        values = [fit[name] for fit in fits]
        if all(math.isfinite(value) for value in values):
            errors[name] = jackknife(lambda row: values[row], range(rows))
    return errors


def paired(of, base, head, rows):
    """Difference and brute-force jackknife error of head − base."""
    whole = {side: flat(of(*columns)) for side, columns in (("base", base), ("head", head))}
    fits = [
        {side: flat(of(*(without(c, row) for c in columns))) for side, columns in (("base", base), ("head", head))}
        for row in range(rows)
    ]
    out = {}
    for name in whole["base"]:
        if name not in whole["head"] or not all(name in f["base"] and name in f["head"] for f in fits):
            continue
        values = [f["head"][name] - f["base"][name] for f in fits]
        difference = whole["head"][name] - whole["base"][name]
        if math.isfinite(difference) and all(map(math.isfinite, values)):
            error = jackknife(lambda row: values[row], range(rows))
            out[name] = {"difference": difference, "standardError": error}
    return out


def delong(truth, base, head):
    """Straight from the definition, with the full matrix of comparisons."""
    truth = np.asarray(truth)

    def parts(score):
        x, y = np.asarray(score)[truth == 1], np.asarray(score)[truth != 1]
        wins = (x[:, None] > y[None, :]) + 0.5 * (x[:, None] == y[None, :])
        return wins.mean(axis=1), wins.mean(axis=0)

    (v1, w1), (v2, w2) = parts(base), parts(head)
    error = math.sqrt(np.var(v2 - v1, ddof=1) / len(v1) + np.var(w2 - w1, ddof=1) / len(w1))
    single = math.sqrt(np.var(v1, ddof=1) / len(v1) + np.var(w1, ddof=1) / len(w1))
    return {"difference": v2.mean() - v1.mean(), "standardError": error, "baseError": single}


def noisy(truth, classes, rate):
    flips = rng.random(len(truth)) < rate
    return [str(rng.choice(classes)) if flip else label for label, flip in zip(truth, flips)]


def binary_case():
    n = 83
    truth = [str(int(v)) for v in rng.random(n) < 0.4]
    score = np.round(np.clip(rng.normal([0.65 if t == "1" else 0.35 for t in truth], 0.2), 0, 1), 2)
    other = np.round(np.clip(score + rng.normal(0, 0.15, n), 0, 1), 2)
    prediction = ["1" if s > 0.5 else "0" for s in score]
    second = ["1" if s > 0.55 else "0" for s in other]
    weights = np.round(rng.uniform(0.2, 3, n), 1)
    counts = rng.integers(0, 4, n)
    number = np.array([int(t) for t in truth])
    guess, again = (np.array([int(p) for p in column]) for column in (prediction, second))

    def of(t, p, w=None):
        return count_metrics(t, p, w, positive=1)

    plain = {"truth": truth, "prediction": prediction, "score": score, "second": second, "other": other,
             "weights": weights, "counts": counts}
    repeated = [np.repeat(column, counts) for column in (number, guess, again)]
    many = len(repeated[0])
    return {
        "columns": plain,
        "values": {**of(number, guess), **score_metrics(number, score)},
        "weighted": {**of(number, guess, weights), **score_metrics(number, score, weights)},
        "counted": {**of(number, guess, counts), **score_metrics(number, score, counts)},
        "errors": jackknife_all(of, (number, guess), n),
        "weightedErrors": jackknife_all(of, (number, guess, weights), n),
        "paired": paired(of, (number, guess), (number, again), n),
        "pairedWeighted": paired(of, (number, guess, weights), (number, again, weights), n),
        "pairedCounted": paired(of, (repeated[0], repeated[1]), (repeated[0], repeated[2]), many),
        "pairedCount": many,
        "area": delong(number, score, other),
    }


def text_case():
    classes = ["ant", "bee", "cat", "dog"]
    n = 97
    truth = [str(v) for v in rng.choice(classes, n, p=[0.4, 0.3, 0.2, 0.1])]
    # "dog" is never predicted by base: its precision is 0.
    prediction = [p if p != "dog" else "ant" for p in noisy(truth, classes, 0.3)]
    second = noisy(truth, classes, 0.35)
    weights = np.round(rng.uniform(0.2, 3, n), 1)
    raw = rng.dirichlet(np.ones(4) * 0.7, n)
    for row, label in enumerate(truth):
        raw[row, classes.index(label)] += 0.5
    probabilities = np.round(raw / raw.sum(axis=1, keepdims=True), 2)
    probabilities[:, 0] = 1 - probabilities[:, 1:].sum(axis=1)
    probabilities = np.abs(np.round(probabilities, 2))
    columns = {"truth": truth, "prediction": prediction, "second": second, "weights": weights}
    columns.update({f"p_{label}": probabilities[:, i] for i, label in enumerate(classes)})
    return {
        "columns": columns,
        "values": {**count_metrics(truth, prediction), **class_metrics(truth, probabilities, classes)},
        "weighted": {**count_metrics(truth, prediction, weights),
                     **class_metrics(truth, probabilities, classes, weights)},
        "errors": jackknife_all(count_metrics, (truth, prediction), n),
        "weightedErrors": jackknife_all(count_metrics, (truth, prediction, weights), n),
        "paired": paired(count_metrics, (truth, prediction), (truth, second), n),
        "pairedWeighted": paired(count_metrics, (truth, prediction, weights), (truth, second, weights), n),
    }


def number_case():
    n = 71
    truth = np.round(rng.normal(20, 6, n), 2)
    prediction = np.round(truth + rng.normal(0.3, 2, n), 2)
    second = np.round(truth + rng.normal(0.5, 2.5, n), 2)
    weights = np.round(rng.uniform(0.2, 3, n), 1)
    latency = np.round(rng.lognormal(4, 0.6, n), 1)
    keep = ("root_mean_squared_error", "r2", "pearson")

    def sums(t, p, w=None):
        return {name: value for name, value in number_metrics(t, p, w).items() if name in keep}

    exact = np.array([1.0, 1, 1, 1] * 5)
    return {
        "columns": {"truth": truth, "prediction": prediction, "second": second, "weights": weights,
                    "latency_ms": latency},
        "values": {
            **number_metrics(truth, prediction),
            "latency_mean(latency_ms)": latency.mean(),
            "mean(latency_ms)": latency.mean(),
            "deadline_miss_rate(latency_ms,60)": (latency > 60).mean(),
            **{f"latency_p{p}(latency_ms)": np.quantile(latency, p / 100) for p in (1, 50, 90, 95, 99, 99.9)},
        },
        "weighted": {
            **number_metrics(truth, prediction, weights),
            "latency_weighted_mean(latency_ms)": np.average(latency, weights=weights),
            "mean(latency_ms)": np.average(latency, weights=weights),
            "deadline_miss_rate(latency_ms,60)": np.average(latency > 60, weights=weights),
        },
        "evenMedian": m.median_absolute_error(exact, exact + np.arange(20), sample_weight=np.ones(20) * 0.5),
        "errors": {**jackknife_all(sums, (truth, prediction), n),
                   "mean_absolute_error": np.abs(prediction - truth).std(ddof=1) / math.sqrt(n),
                   "latency_mean(latency_ms)": latency.std(ddof=1) / math.sqrt(n)},
        "weightedErrors": jackknife_all(sums, (truth, prediction, weights), n),
        "paired": {**paired(sums, (truth, prediction), (truth, second), n),
                   "mean_absolute_error": mean_pairs(np.abs(prediction - truth), np.abs(second - truth)),
                   "mean_squared_error": mean_pairs((prediction - truth) ** 2, (second - truth) ** 2)},
        "pairedWeighted": paired(sums, (truth, prediction, weights), (truth, second, weights), n),
    }


def mean_pairs(base, head):
    d = head - base
    return {"difference": d.mean(), "standardError": d.std(ddof=1) / math.sqrt(len(d))}


def plain(value):
    if isinstance(value, dict):
        return {key: plain(one) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(one) for one in value]
    if isinstance(value, np.ndarray):
        return [plain(one) for one in value.tolist()]
    return value.item() if isinstance(value, np.generic) else value


def main():
    versions = {"scikit-learn": sklearn.__version__, "scipy": scipy.__version__, "numpy": np.__version__}
    cases = {"versions": versions, "binary": binary_case(), "text": text_case(), "numbers": number_case()}
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps(plain(cases), allow_nan=False) + "\n")


main()
