"""Sends 400 requests to the server, one after the other, and writes a row for each: `evaluate.py OUT.csv MILLISECONDS`."""

import csv
import http.client
import subprocess
import sys
import time
from pathlib import Path

out, work = sys.argv[1:]
port = 18_473
server = subprocess.Popen([sys.executable, Path(__file__).with_name("server.py"), str(port), work])
try:
    for _ in range(100):
        try:
            connection = http.client.HTTPConnection("127.0.0.1", port)
            connection.connect()
            break
        except ConnectionRefusedError:
            time.sleep(0.05)
    with open(out, "w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["id", "size", "latency_ms", "success"])
        for number in range(400):
            text = "word " * (1 + number % 40)
            start = time.perf_counter()
            connection.request("POST", "/", body=text.encode())
            response = connection.getresponse()
            answer = response.read().decode()
            took = (time.perf_counter() - start) * 1000
            success = response.status == 200 and answer == str(1 + number % 40)
            size = "long" if number % 40 >= 20 else "short"
            writer.writerow([f"request-{number:03}", size, round(took, 3), success])
finally:
    server.terminate()
    server.wait()
