"""Two tables of seeded predictions as Parquet, and what numpy counts in them.

python scripts/engines/data.py ROWS FOLDER
"""
import json
import sys
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

BINS = 3840
CALIBRATION = 15
# Would end quotes, begin a comment or an escape, if names were not quoted.
GROUP = 'la"n`g\\\'; --'


def area(truth, score):
    """Area under the ROC curve with half credit for ties, by sorting."""
    values, place = np.unique(score, return_inverse=True)
    positives = np.bincount(place, weights=truth, minlength=len(values))
    negatives = np.bincount(place, weights=1 - truth, minlength=len(values))
    below = np.cumsum(negatives) - negatives
    return float((positives * (below + negatives / 2)).sum() / (positives.sum() * negatives.sum()))


def calibration(truth, score):
    gaps = np.bincount(np.maximum(np.ceil(score * CALIBRATION), 1).astype(int) - 1, weights=truth - score)
    return float(np.abs(gaps).sum() / len(truth))


def table(rows, folder):
    random = np.random.default_rng(20260801)
    truth = random.integers(0, 2, rows)
    lang = random.integers(0, 6, rows)
    names = np.array(['de', 'en', 'fr', 'ja', 'pt', 'zh'])
    # Every thousandth cell of the group is empty.
    group = pa.array(names[lang], mask=random.integers(0, 1000, rows) == 0).dictionary_encode()
    counts = {}
    sides = {'base': (0.90, 1), 'head': (0.899, 0)}
    for side, (skill, offset) in sides.items():
        right = random.random(rows) < skill - 0.01 * lang
        prediction = np.where(right, truth, 1 - truth)
        score = 1 / (1 + np.exp(-(random.normal(size=rows) + 2.0 * (2 * prediction - 1))))
        # The tables have most examples in common, and some of their own.
        ids = np.arange(rows) + offset * (rows // 1000)
        columns = {
            'id': pa.array(ids),
            'y_true': pa.array(truth.astype(np.int8)),
            'y_pred': pa.array(prediction.astype(np.int8)),
            'y_score': pa.array(score),
            'coarse': pa.array(np.round(score, 3)),
            GROUP: group,
        }
        pq.write_table(pa.table(columns), folder / f'{side}.parquet', row_group_size=250_000, compression='snappy')
        cells = np.bincount(truth * 2 + prediction, minlength=4)
        counts[side] = {
            'cells': cells.tolist(),
            'accuracy': float((cells[0] + cells[3]) / rows),
            'roc_auc': area(truth, score),
            'brier_score': float(((score - truth) ** 2).mean()),
            'expected_calibration_error': calibration(truth, score),
        }
    (folder / 'counts.json').write_text(json.dumps({'group': GROUP, 'rows': rows, 'bins': BINS, **counts}))


if __name__ == '__main__':
    table(int(float(sys.argv[1])), Path(sys.argv[2]))
