"""Evaluates the model in a folder with lm-eval, which writes its results into another: evaluate.py MODEL OUT

What tells of the machine (versions of its programs, folders) is taken out of the results: nobody who reads them needs it.
"""

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

model, out = sys.argv[1], Path(sys.argv[2])
OF_THE_MACHINE = ("pretty_env_info", "transformers_version", "lm_eval_version", "upper_git_hash", "git_hash")

with tempfile.TemporaryDirectory() as folder:
    subprocess.run(
        [
            "lm_eval",
            *("--model", "hf", "--model_args", f"pretrained={model}", "--device", "cpu", "--batch_size", "100"),
            *("--include_path", "tasks", "--tasks", "sums,choice", "--log_samples", "--output_path", folder),
        ],
        check=True,
    )
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    for path in sorted(Path(folder).rglob("*.json*")):
        shutil.move(path, out / path.name)
for path in out.glob("results_*.json"):
    results = json.loads(path.read_text())
    for key in OF_THE_MACHINE:
        results.pop(key, None)
    path.write_text(json.dumps(results, indent=2) + "\n")
