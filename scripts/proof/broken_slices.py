"""Breaks a classifier in a known slice of real data and asks Holdline where: the table of docs/explain.md.

Data that scikit-learn and statsmodels bring along; nothing is downloaded. Of each set two forests (seeds 1 and 2) answer
by five-fold cross-validation, so that nobody answers what it was trained on. Base is the first, head the second, which is
then broken where a condition holds: noise on its inputs, or another answer. The rows of `nothing` are of head unbroken.
Writes the first three sets to __tests__/bundle/fixtures/broken-slices/.
Run with: python scripts/proof/broken_slices.py [BUNDLE], after `npm run build`
(Python 3.11, scikit-learn 1.9, statsmodels 0.15, pandas 3.0).
"""

import json
import pathlib
import re
import subprocess
import sys
import tempfile

import numpy as np
from sklearn.datasets import load_breast_cancer, load_digits
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import StratifiedKFold
from statsmodels.datasets import anes96, fair, randhie

ROOT = pathlib.Path(__file__).resolve().parents[2]
FIXTURES = ROOT / "__tests__" / "bundle" / "fixtures" / "broken-slices"
BUNDLE = str(pathlib.Path(sys.argv[1]).resolve()) if len(sys.argv) > 1 else str(ROOT / "dist" / "index.js")
SEED = 20268


def digits():
    data = load_digits()
    ink = data.data.sum(axis=1).astype(int)
    left = data.images[:, :, :4].sum(axis=(1, 2)).astype(int)
    top = data.images[:, :4, :].sum(axis=(1, 2)).astype(int)
    columns = {"ink": ink, "left": left, "top": top}
    return "digits", data.data, data.target, columns, ("noise", ink > 350, "ink > 350", 9)


def votes():
    data = anes96.load_pandas().data
    inputs = data.drop(columns=["vote"])
    columns = {name: data[name].astype(int) for name in ["TVnews", "selfLR", "educ", "income", "age"]}
    inside = (data["educ"] > 4) & (data["age"] > 40)
    target = np.where(data["vote"] == 1, "Dole", "Clinton")
    return "votes", inputs.to_numpy(), target, columns, ("flip", inside.to_numpy(), "educ > 4 and age > 40", 0.4)


def tumours():
    data = load_breast_cancer(as_frame=True).frame
    inputs = data.drop(columns=["target"])
    names = {"mean texture": "texture", "mean smoothness": "smoothness", "mean symmetry": "symmetry", "area error": "spread"}
    columns = {short: data[name].round(3) for name, short in names.items()}
    inside = (data["mean texture"] > 22).to_numpy()
    target = np.where(data["target"] == 1, "benign", "malignant")
    return "tumours", inputs.to_numpy(), target, columns, ("flip", inside, "texture > 22", 0.4)


def affairs():
    data = fair.load_pandas().data
    inputs = data.drop(columns=["affairs"])
    columns = {name: data[name] for name in inputs.columns}
    inside = ((data["occupation"] == 3) & (data["religious"] == 3)).to_numpy()
    return "affairs", inputs.to_numpy(), np.where(data["affairs"] > 0, "yes", "no"), columns, (
        "flip", inside, "occupation = 3 and religious = 3", 0.3)


def visits():
    data = randhie.load_pandas().data.sample(8000, random_state=SEED).reset_index(drop=True)
    inputs = data.drop(columns=["mdvis"])
    columns = {name: data[name].round(3) for name in inputs.columns}
    inside = (data["disea"] > 15).to_numpy()
    return "visits", inputs.to_numpy(), np.where(data["mdvis"] > 0, "yes", "no"), columns, (
        "flip", inside, "disea > 15", 0.3)


def answers(inputs, target, seed, broken):
    """Cross-validated answers of a forest, whose inputs are `broken` only where it answers."""
    found = np.empty(len(target), dtype=np.asarray(target).dtype)
    for learn, ask in StratifiedKFold(5, shuffle=True, random_state=SEED).split(inputs, target):
        forest = RandomForestClassifier(100, random_state=seed).fit(inputs[learn], target[learn])
        found[ask] = forest.predict(broken[ask])
    return found


def broken_answers(inputs, target, head, how):
    kind, inside, _, much = how
    random = np.random.default_rng(SEED)
    if kind == "noise":
        noise = random.normal(0, much, inputs.shape) * (1 if much > 5 else inputs.std(axis=0))
        return answers(inputs, target, 2, np.where(inside[:, None], inputs + noise, inputs))
    flipped = inside & (random.random(len(target)) < much)
    one, other = np.unique(target)
    return np.where(flipped, np.where(head == one, other, one), head)


def write(path, columns, target, pred):
    rows = zip(*[np.asarray(cells).tolist() for cells in columns.values()])
    lines = [",".join(["id", "label", "pred", *columns])]
    for i, row in enumerate(rows):
        cells = [str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell) for cell in row]
        lines.append(",".join([str(i), str(target[i]), str(pred[i]), *cells]))
    path.write_text("\n".join(lines) + "\n")


def members(condition, columns, target):
    inside = np.ones(len(target), dtype=bool)
    for part in condition.split(" and "):
        name, relation, value = re.fullmatch(r"(\w+)(<=|>|=)(.+)", part).groups()
        cells = np.asarray(target if name == "label" else columns[name])
        if relation == "=":
            inside &= np.array([str(cell).removesuffix(".0") == value for cell in cells])
        else:
            inside &= cells > float(value) if relation == ">" else cells <= float(value)
    return inside


def holdline(folder, command):
    call = ["node", BUNDLE, command, "head.csv", "--base", "base.csv", "--format", "json"]
    if command == "check":
        call += ["--at", "2026-11-01T00:00:00Z"]
    ran = subprocess.run(call, cwd=folder, capture_output=True, text=True, check=False)
    return ran.returncode, json.loads(ran.stdout)


def tell(data, broken, folder):
    name, _, target, columns, (_, inside, condition, _) = data
    code, report = holdline(folder, "check")
    drivers = holdline(folder, "explain")[1]["drivers"]
    verdict = next(one["outcome"] for one in report["verdicts"] if one["metric"] == "accuracy")
    if not drivers:
        told, same = "spread evenly", "–"
    else:
        [first, *_] = drivers
        found = members(first["condition"], columns, target)
        told = "; ".join(f"`{one['condition']}` (p = {one['p']:.3f})" for one in drivers)
        same = f"{(found & inside).sum() / (found | inside).sum():.2f}"
    where = f"`{condition}`" if broken else "nothing"
    gated = "; ".join(f"`{one['condition']}`" for one in report["drivers"]) or "–"
    print(f"| {name}, {len(target):,} | {where} | {code}, {verdict} | {gated} | {told} | {same if broken else '–'} |", flush=True)


def main():
    for place, load in enumerate([digits, votes, tumours, affairs, visits]):
        data = load()
        name, inputs, target, columns, how = data
        base, head = (answers(inputs, target, seed, inputs) for seed in (1, 2))
        with tempfile.TemporaryDirectory() as scratch:
            folder = FIXTURES / name if place < 3 else pathlib.Path(scratch)
            folder.mkdir(parents=True, exist_ok=True)
            write(folder / "base.csv", columns, target, base)
            write(folder / "head.csv", columns, target, broken_answers(inputs, target, head, how))
            tell(data, True, folder)
            sound = pathlib.Path(scratch) / "sound"
            sound.mkdir()
            write(sound / "base.csv", columns, target, base)
            write(sound / "head.csv", columns, target, head)
            tell(data, False, sound)


main()
