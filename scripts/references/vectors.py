"""Reference values for the isolation forest and the one-class SVM.

Writes __tests__/references/vectors.json: fixed rows, scikit-learn's IsolationForest scores (mean and spread over twenty
seeds of 100 trees) and OneClassSVM decision values. Run with: python scripts/references/vectors.py (scikit-learn 1.9,
numpy 2.4).
"""

import json
import pathlib
from importlib.metadata import version

import numpy as np
from sklearn.ensemble import IsolationForest
from sklearn.ensemble._iforest import _average_path_length
from sklearn.svm import OneClassSVM

OUT = pathlib.Path(__file__).resolve().parents[2] / "__tests__" / "references" / "vectors.json"
rng = np.random.default_rng(2008)


def case(name, rows):
    rows = np.round(rows, 6)
    scores = np.array(
        [-IsolationForest(n_estimators=100, random_state=seed).fit(rows).score_samples(rows) for seed in range(20)]
    )
    decisions = {}
    for nu in (0.05, 0.2, 0.5):
        machine = OneClassSVM(gamma="scale", nu=nu, tol=1e-10).fit(rows)
        decisions[str(nu)] = machine.decision_function(rows).tolist()
    return {
        "name": name,
        "rows": rows.tolist(),
        "gamma": float(1 / (rows.shape[1] * rows.var())),
        "forest": {"mean": scores.mean(axis=0).tolist(), "sd": scores.std(axis=0, ddof=1).tolist()},
        "decisions": decisions,
    }


outlying = rng.normal(size=(40, 4))
outlying[-1] = [-4, -3, -4, -5]
skewed = rng.lognormal(size=(300, 2))
cases = [
    case("20 rows of 3", rng.normal(size=(20, 3))),
    case("40 rows of 4, the last far out", outlying),
    case("300 skewed rows of 2", skewed),
    case("25 rows of 10, heavy tails", rng.standard_t(3, size=(25, 10))),
]
sizes = [1, 2, 3, 10, 256]
document = {
    "versions": {name: version(name) for name in ("scikit-learn", "numpy")},
    "averagePath": dict(zip(map(str, sizes), _average_path_length(np.array(sizes)).tolist())),
    "cases": cases,
}
OUT.write_text(json.dumps(document, indent=1) + "\n")
