"""Makes the data of `holdline demo`: a real classifier of hand-written digits before and after a change that hurts it.

    python3 -m venv .venv && .venv/bin/pip install scikit-learn==1.9.1 numpy==2.4.6
    .venv/bin/python scripts/demo/make_demo.py      (dist/ must be built: it writes the history)

base/digits.csv: logistic regression on scikit-learn's digits, 900 test images.
head/digits.csv: the same model and images, after a change of the preprocessing that clips strong ink: images with much ink
suffer. history.jsonl: twelve runs of the base branch, each trained on another draw of the training images, so that
the history shows how much runs differ by themselves.
"""

import csv
import os
import subprocess
import tempfile
from pathlib import Path

import numpy as np
from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split

ROOT = Path(__file__).resolve().parents[2]
DEMO = ROOT / "demo"
BUNDLE = ROOT / os.environ.get("HOLDLINE_BUNDLE", "dist/index.js")
RUNS = 12
CLIP = 7.0  # pixels are 0 to 16

images, labels = load_digits(return_X_y=True)
rows = np.arange(len(labels))
train, test = train_test_split(rows, test_size=900, random_state=7, stratify=labels)
ink_of = images.mean(axis=1)
thin, thick = np.quantile(ink_of, [1 / 3, 2 / 3])


def ink(row: int) -> str:
    return "thin" if ink_of[row] <= thin else "medium" if ink_of[row] <= thick else "thick"


def fitted(seed: int) -> LogisticRegression:
    drawn = np.random.default_rng(seed).choice(train, size=700, replace=False)
    return LogisticRegression(max_iter=2000, C=0.05).fit(images[drawn], labels[drawn])


def write(path: Path, model: LogisticRegression, seen: np.ndarray) -> None:
    predicted = model.predict(seen[test])
    path.parent.mkdir(exist_ok=True)
    with open(path, "w", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(["id", "label", "pred", "ink"])
        for row, digit in zip(test, predicted):
            out.writerow([f"digit-{row:04d}", labels[row], digit, ink(row)])
    print(path.name, "accuracy", np.mean(predicted == labels[test]).round(4))


model = fitted(0)
write(DEMO / "base" / "digits.csv", model, images)
write(DEMO / "head" / "digits.csv", model, np.minimum(images, CLIP) * (images.mean() / np.minimum(images, CLIP).mean()))
(DEMO / "history.jsonl").unlink(missing_ok=True)
with tempfile.TemporaryDirectory() as folder:
    for run in range(1, RUNS + 1):
        path = Path(folder) / "digits.csv"
        write(path, fitted(run), images)
        at = f"2026-{10 if run <= 6 else 11:02d}-{(run - 1) % 6 * 4 + 3:02d}T06:00:00Z"
        command = ["node", BUNDLE, "record", "digits.csv", "--history", DEMO, "--config", DEMO / "holdline.yml"]
        subprocess.run([*command, "--at", at, "--run", f"demo-{run}", "--sha", f"{run:040x}"], cwd=folder, check=True)
