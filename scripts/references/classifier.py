"""A real binary classifier, before and after a change that hurts it, and what scikit-learn and statsmodels say of it.

    pip install scikit-learn==1.9.1 statsmodels==0.15.0 numpy==2.4.6
    python scripts/references/classifier.py       writes __tests__/bundle/fixtures/classifier/

The head model was trained on standardised features but is given raw ones for every second feature: a preprocessing
that forgets half its work. expected.json holds the discordant pairs, McNemar's exact p by statsmodels, the mid-p one
of the same table by scipy's binomial distribution, and scikit-learn's metrics of both sides.
"""

import csv
import json
from pathlib import Path

import numpy as np
from scipy.stats import binom
from sklearn import metrics as m
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler
from statsmodels.stats.contingency_tables import mcnemar

OUT = Path(__file__).resolve().parents[2] / "__tests__/bundle/fixtures/classifier"
OUT.mkdir(parents=True, exist_ok=True)

features, truth = load_breast_cancer(return_X_y=True)
rows = np.arange(len(truth))
train, test = train_test_split(rows, test_size=0.6, random_state=3, stratify=truth)
scaler = StandardScaler().fit(features[train])
model = LogisticRegression(max_iter=5000).fit(scaler.transform(features[train]), truth[train])

whole = scaler.transform(features[test])
noise = np.random.default_rng(5).normal(scale=2.2, size=whole.shape)
scores = {"base": model.predict_proba(whole)[:, 1], "head": model.predict_proba(whole + noise)[:, 1]}
right = {}
expected = {"n": len(test)}
for side, score in scores.items():
    predicted = (score >= 0.5).astype(int)
    right[side] = predicted == truth[test]
    with open(OUT / f"{side}.csv", "w", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(["id", "y_true", "y_pred", "y_score"])
        for row, p, s in zip(test, predicted, score):
            out.writerow([f"tissue-{row}", truth[row], p, repr(float(s))])
    y = truth[test]
    expected[side] = {
        "accuracy": m.accuracy_score(y, predicted),
        "balanced_accuracy": m.balanced_accuracy_score(y, predicted),
        "precision": m.precision_score(y, predicted),
        "recall": m.recall_score(y, predicted),
        "f1": m.f1_score(y, predicted),
        "matthews_corrcoef": m.matthews_corrcoef(y, predicted),
        "roc_auc": m.roc_auc_score(y, score),
        "average_precision": m.average_precision_score(y, score),
        "log_loss": m.log_loss(y, score),
        "brier_score": m.brier_score_loss(y, score),
    }

lost = int(np.sum(right["base"] & ~right["head"]))
won = int(np.sum(~right["base"] & right["head"]))
both = int(np.sum(right["base"] & right["head"]))
neither = len(test) - both - lost - won
expected["table"] = {"bothRight": both, "lost": lost, "won": won, "bothWrong": neither}
expected["mcnemarExactTwoSided"] = float(mcnemar([[both, lost], [won, neither]], exact=True).pvalue)
tail = binom.sf(lost, lost + won, 0.5) + 0.5 * binom.pmf(lost, lost + won, 0.5)
expected["mcnemarOneSidedMidP"] = float(tail)
(OUT / "expected.json").write_text(json.dumps(expected, indent=2) + "\n")
print(json.dumps(expected, indent=2))
