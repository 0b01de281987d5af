"""A model behind HTTP on loopback: `server.py PORT MILLISECONDS`. It answers how many words a text has.

Work takes the time that is asked for; every twentieth request waits for three times as long, as behind a full batch.
"""

import sys
import time
from http.server import BaseHTTPRequestHandler, HTTPServer

port, work = int(sys.argv[1]), float(sys.argv[2]) / 1000


class Model(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1
    disable_nagle_algorithm = True
    served = 0

    def do_POST(self):
        text = self.rfile.read(int(self.headers["Content-Length"]))
        Model.served += 1
        time.sleep(work * (3 if Model.served % 20 == 0 else 1))
        body = str(len(text.split())).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        """Requests are not logged."""


HTTPServer(("127.0.0.1", port), Model).serve_forever()
