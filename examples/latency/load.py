"""Asks every server the same 400 texts, each in turn, and writes how long it took: load.py OUT.csv PORT [OUT.csv PORT …]

A row is a request, in milliseconds; the id is that of the text, so that two servers are compared text by text. They are asked
side by side because two runs at two times differ by what else the machine did: that is no news of the model.
"""

import csv
import random
import sys
import time
from http.client import HTTPConnection

servers = list(zip(sys.argv[1::2], map(int, sys.argv[2::2])))
draw = random.Random(1)
WORDS = [f"{topic}-{word}" for topic in ("weather", "sport", "money") for word in range(40)]
TEXTS = [" ".join(draw.choice(WORDS) for _ in range(draw.randint(5, 60))) for _ in range(400)]


def connected(port):
    for _ in range(100):
        try:
            connection = HTTPConnection("127.0.0.1", port)
            connection.connect()
            return connection
        except ConnectionRefusedError:
            time.sleep(0.1)
    raise SystemExit(f"nothing listens on port {port}")


def ask(connection, text):
    start = time.perf_counter()
    connection.request("POST", "/", body=text.encode())
    response = connection.getresponse()
    response.read()
    if response.status != 200:
        raise SystemExit(f"the server answered {response.status}")
    return (time.perf_counter() - start) * 1000


connections = [connected(port) for _, port in servers]
for text in TEXTS[:50]:  # The first requests find everything cold.
    for connection in connections:
        ask(connection, text)
rows = [[] for _ in servers]
for number, text in enumerate(TEXTS):
    tries = [[ask(connection, text) for connection in connections] for _ in range(5)]
    # Of five tries the quickest: what else the machine does only ever adds to a time.
    for at, times in enumerate(zip(*tries)):
        rows[at].append([f"text-{number}", f"{min(times):.3f}"])
for (out, _), found in zip(servers, rows):
    with open(out, "w", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([["id", "latency_ms"], *found])
