"""A run of lm-evaluation-harness, written by its own tracker: `evaluate.py OUT careful|hasty`.

What names the machine and the moment is taken out afterwards, so that a new run writes the same bytes.
"""

import json
import sys
import tempfile
from pathlib import Path

from lm_eval import simple_evaluate
from lm_eval.loggers import EvaluationTracker
from lm_eval.tasks import TaskManager

from model import Adder

MOMENT = "2026-01-31T12-00-00.000000"
OF_THE_MACHINE = ("pretty_env_info", "transformers_version", "lm_eval_version", "upper_git_hash", "git_hash")

out, manner = Path(sys.argv[1]), sys.argv[2]
out.mkdir(exist_ok=True)
with tempfile.TemporaryDirectory() as folder:
    tracker = EvaluationTracker(output_path=folder)
    results = simple_evaluate(
        model=Adder(hasty=manner == "hasty"),
        tasks=["sums"],
        task_manager=TaskManager(include_path="tasks", include_defaults=False),
        bootstrap_iters=1000,
        evaluation_tracker=tracker,
    )
    samples = results.pop("samples")
    tracker.save_results_aggregated(results=results, samples=samples)
    tracker.save_results_samples(task_name="sums", samples=samples["sums"])
    for path in Path(folder).rglob("*.json*"):
        if path.name.startswith("samples_"):
            (out / f"samples_sums_{MOMENT}.jsonl").write_text(path.read_text())
            continue
        written = {key: value for key, value in json.loads(path.read_text()).items() if key not in OF_THE_MACHINE}
        written |= {"date": 1769860800.0, "start_time": 0.0, "end_time": 1.0, "total_evaluation_time_seconds": "1.0"}
        (out / f"results_{MOMENT}.json").write_text(json.dumps(written, indent=2) + "\n")
