"""Scores of answers by metrics of ragas that need no judge: evaluate.py OUT.csv [SUFFIX of each answer]"""

import sys
import warnings

warnings.filterwarnings("ignore")

from ragas import EvaluationDataset, evaluate  # noqa: E402
from ragas.metrics import ExactMatch, NonLLMStringSimilarity, StringPresence  # noqa: E402

out, suffix = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else ""
rows = [
    {"user_input": f"What is {a} + {b}?", "reference": str(a + b), "response": f"{a + b}{suffix}"}
    for a in range(1, 9)
    for b in range(1, 9)
]
result = evaluate(
    EvaluationDataset.from_list(rows),
    metrics=[ExactMatch(), NonLLMStringSimilarity(), StringPresence()],
    show_progress=False,
)
result.to_pandas().to_csv(out, index=False)
