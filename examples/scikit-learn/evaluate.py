"""Predictions of a classifier of digits, one row an image: evaluate.py OUT.csv [REGULARISATION]"""

import csv
import sys

from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split

out, strength = sys.argv[1], float(sys.argv[2]) if len(sys.argv) > 2 else 1.0
images, labels = load_digits(return_X_y=True)
ids = list(range(len(labels)))
train, test = train_test_split(ids, test_size=0.5, random_state=0, stratify=labels)
model = LogisticRegression(C=strength, max_iter=5000).fit(images[train], labels[train])
with open(out, "w", newline="") as file:
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(["id", "label", "prediction"])
    for at, found in zip(test, model.predict(images[test])):
        writer.writerow([f"digit-{at}", f"d{labels[at]}", f"d{found}"])
