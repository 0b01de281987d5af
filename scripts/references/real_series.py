"""Change points that apache-otava itself finds in real series, written to __tests__/references/real-series.json.

Run:      python scripts/references/real_series.py SAMPLES   (a folder that holds ultralytics/, keras-csvlogger/ …)
Versions: Python 3.11, apache-otava 0.8.0, numpy 2.4.6, scipy 1.17.1

Every measured column of the samples' training logs with twenty rows or more, and the metrics of the sixty nights that
scripts/fixtures/mlflow_history.py logged. Of the samples only the places and the points are written, not the values.

The number of the epoch and the schedule of the learning rate are left out: nothing is measured there, and on a straight
line many splits are equally good, so that the last digit of a sum decides which one is taken.
"""

import csv
import json
import sys
from pathlib import Path

from otava.analysis import compute_change_points

ROOT = Path(__file__).parents[2]
FILES = [
    "ultralytics/as51340__yolov5/exp12/results.csv",
    "ultralytics/as51340__yolov5/exp8/results.csv",
    "keras-csvlogger/Ismat-Samadov__hand_gesture_recognition/training_log.csv",
]
P = 0.001


def points(values):
    found, _ = compute_change_points(values, window_len=50, max_pvalue=P, min_magnitude=0.0)
    return [int(point.index) for point in found]


def columns(path):
    rows = list(csv.reader(path.open()))
    for place, name in enumerate(rows[0]):
        try:
            values = [float(row[place]) for row in rows[1:] if row]
        except ValueError:
            continue
        is_set = name.strip() == "epoch" or name.strip().startswith("x/lr")
        if len(values) >= 20 and not is_set:
            yield place, name.strip(), values


def main():
    samples = Path(sys.argv[1])
    series = [
        {"file": file, "column": place, "name": name, "n": len(values), "points": points(values)}
        for file in FILES
        for place, name, values in columns(samples / file)
    ]
    nights = json.loads((ROOT / "__tests__/health/mlflow-runs.json").read_text())["runs"]
    runs = {name: points([night[name] for night in nights]) for name in nights[0]}
    target = ROOT / "__tests__/references/real-series.json"
    target.write_text(json.dumps({"p": P, "series": series, "mlflow": runs}, indent=1) + "\n")
    print(len(series), "series with", sum(len(one["points"]) for one in series), "points; nights:", runs)


main()
