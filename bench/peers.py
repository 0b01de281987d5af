"""What one would write with pandas and scikit-learn: reads head and base, pairs them by id, and measures both.

    python3 bench/peers.py HEAD.csv BASE.csv overall|slices

Accuracy, precision, recall, F1, ROC AUC and log loss, overall or also in every slice; point values only, without
intervals or tests. Prints one JSON object: the values overall, the versions, and the CPU time (s) and peak memory
(MiB) of this process.
"""

import json
import platform
import resource
import sys

import pandas as pd
from sklearn.metrics import (
    accuracy_score,
    f1_score,
    log_loss,
    precision_score,
    recall_score,
    roc_auc_score,
)


def measured(truth: pd.Series, prediction: pd.Series, score: pd.Series) -> dict[str, float]:
    return {
        "accuracy": float(accuracy_score(truth, prediction)),
        "precision": float(precision_score(truth, prediction)),
        "recall": float(recall_score(truth, prediction)),
        "f1": float(f1_score(truth, prediction)),
        "roc_auc": float(roc_auc_score(truth, score)),
        "log_loss": float(log_loss(truth, score)),
    }


def side(rows: pd.DataFrame, name: str) -> dict[str, float]:
    return measured(rows[f"y_true_{name}"], rows[f"y_pred_{name}"], rows[f"y_score_{name}"])


head_path, base_path, scope = sys.argv[1:4]
pairs = pd.read_csv(head_path).merge(pd.read_csv(base_path), on="id", suffixes=("_head", "_base"))
values = {name: side(pairs, name) for name in ("head", "base")}
slices = 0
if scope == "slices":
    for _, rows in pairs.groupby("slice_head"):
        for name in ("head", "base"):
            side(rows, name)
        slices += 1

usage = resource.getrusage(resource.RUSAGE_SELF)
a_mib = 1024 * 1024 if platform.system() == "Darwin" else 1024
print(
    json.dumps(
        {
            "pairs": len(pairs),
            "slices": slices,
            "values": values,
            "cpu": usage.ru_utime + usage.ru_stime,
            "memory": usage.ru_maxrss / a_mib,
        }
    )
)
