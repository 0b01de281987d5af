"""A model behind HTTP on loopback: server.py PORT [--forgetful]

The model tells the topic of a text: the nearest of 300 known texts by the words they share, in plain Python. What it knows
of them is counted once, when it starts. With --forgetful it is counted anew at every request, as a careless change would do.
"""

import random
import sys
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

port, forgetful = int(sys.argv[1]), "--forgetful" in sys.argv
draw = random.Random(0)
TOPICS = [[f"{topic}-{word}" for word in range(40)] for topic in ("weather", "sport", "money")]
TEXTS = [(at % 3, [draw.choice(TOPICS[draw.choice((at % 3, 0, 1, 2))]) for _ in range(60)]) for at in range(300)]


def counted():
    return [(topic, Counter(words)) for topic, words in TEXTS]


KNOWN = counted()


def topic_of(words):
    asked = Counter(words)
    known = counted() if forgetful else KNOWN
    return max(known, key=lambda text: sum(count * text[1][word] for word, count in asked.items()))[0]


class Model(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # Else each answer waits 40 ms for the client to say that it has the head.

    def do_POST(self):
        text = self.rfile.read(int(self.headers["Content-Length"])).decode()
        body = str(topic_of(text.split())).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        """Requests are not logged."""


ThreadingHTTPServer(("127.0.0.1", port), Model).serve_forever()
