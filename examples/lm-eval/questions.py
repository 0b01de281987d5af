"""The questions of both tasks, into tasks/: every sum of two digits, and a third of them with answers to choose from."""

import json

with open("tasks/sums.jsonl", "w") as sums, open("tasks/choice.jsonl", "w") as choice:
    for a in range(10):
        for b in range(10):
            question, right = f"{a}+{b}=", a + b
            sums.write(json.dumps({"question": question, "answer": f"{right:02d}"}) + "\n")
            if (a + 2 * b) % 3 == 0:
                offered = sorted({right, (right + 1) % 19, (right + 7) % 19})
                gold = offered.index(right)
                line = {"question": question, "choices": [f"{one:02d}" for one in offered], "gold": gold}
                choice.write(json.dumps(line) + "\n")
