"""Writes tasks/sums.jsonl: 300 additions of numbers of one to three digits, the same in every run."""

import json
import random

random.seed(7)
with open("tasks/sums.jsonl", "w") as file:
    for _ in range(300):
        digits = random.choice([1, 2, 3])
        a, b = (random.randint(10 ** (digits - 1), 10**digits - 1) for _ in range(2))
        row = {"question": f"{a} + {b} =", "answer": str(a + b), "digits": str(digits)}
        file.write(json.dumps(row) + "\n")
