// A strict receiver of OTLP: the official Python package opentelemetry-proto parses our JSON and refuses what it does not
// know. HOLDLINE_PYTHON names a Python with opentelemetry-proto. After `npx tsc`.
import { otlp } from '../../build/js/export/otlp.js';
import { EXPORTED } from './exported.mjs';
import { answers, checked, expectSame, freePort, hasPython, PYTHON, send, started } from './started.mjs';

const RECEIVER = `
import json, sys
from http.server import BaseHTTPRequestHandler, HTTPServer
from google.protobuf.json_format import Parse
from opentelemetry.proto.collector.logs.v1.logs_service_pb2 import ExportLogsServiceRequest
from opentelemetry.proto.collector.metrics.v1.metrics_service_pb2 import ExportMetricsServiceRequest
KINDS = {"/v1/metrics": ExportMetricsServiceRequest, "/v1/logs": ExportLogsServiceRequest}
seen = {}
class Handler(BaseHTTPRequestHandler):
    def answer(self, status, value):
        body = json.dumps(value).encode()
        self.send_response(status); self.send_header("content-type", "application/json"); self.end_headers(); self.wfile.write(body)
    def do_GET(self): self.answer(200, seen)
    def do_POST(self):
        try: parsed = Parse(self.rfile.read(int(self.headers["content-length"])), KINDS[self.path]())
        except Exception as error: return self.answer(400, {"message": str(error)})
        if self.path == "/v1/metrics":
            metrics = parsed.resource_metrics[0].scope_metrics[0].metrics
            seen["metrics"] = {m.name: [p.as_double if p.HasField("as_double") else p.as_int for p in m.gauge.data_points] for m in metrics}
            seen["time"] = metrics[0].gauge.data_points[0].time_unix_nano
        else:
            logs = parsed.resource_logs[0].scope_logs[0].log_records
            seen["logs"] = [log.severity_number for log in logs]
            seen["resource"] = {a.key: a.value.string_value for a in parsed.resource_logs[0].resource.attributes}
        self.answer(200, {"partialSuccess": {"rejectedDataPoints": "1", "errorMessage": "too old"}} if self.headers.get("x-refuse") else {})
    def log_message(self, *_): pass
HTTPServer(("127.0.0.1", int(sys.argv[1])), Handler).serve_forever()
`;

export async function run() {
  const name = 'OTLP, parsed by opentelemetry-proto';
  if (!(await hasPython('opentelemetry.proto'))) {
    return [{ name, outcome: 'skipped', detail: 'pip install opentelemetry-proto' }];
  }
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const server = started(PYTHON, ['-c', RECEIVER, String(port)]);
  try {
    const sent = await checked(name, async () => {
      await answers(url, server, 30);
      const requests = otlp({ type: 'otlp', url, credentials: null }, EXPORTED);
      for (const request of requests) await send(request);
      const seen = JSON.parse(await (await fetch(url)).text());
      expectSame(seen.metrics['holdline.head.value'], [0.902, 0.815], 'values');
      expectSame(seen.logs, [17, 17, 17], 'severities');
      expectSame(seen.resource['vcs.repository.name'], 'sentiment', 'repository');
      expectSame(seen.time, Date.parse(EXPORTED.report.createdAt) * 1e6, 'time');
      return 'gauges, logs, resource and times as sent';
    });
    const refused = await checked('OTLP: a partial success is a refusal', async () => {
      const [request] = otlp({ type: 'otlp', url, credentials: null }, EXPORTED);
      const said = await send({ ...request, headers: { ...request.headers, 'x-refuse': '1' } }).catch(
        (error) => error.message,
      );
      expectSame(said, 'POST /v1/metrics: refused 1: too old', 'said');
      return said;
    });
    return [sent, refused];
  } finally {
    await server.end();
  }
}
