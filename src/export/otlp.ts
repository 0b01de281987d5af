/**
 * Metrics and logs by OTLP over HTTP in JSON (https://opentelemetry.io/docs/specs/otlp/): numbers of 64 bits are texts,
 * times are nanoseconds, and an answer of 200 tells in `partialSuccess` what was refused all the same.
 */
import type { Verdict } from '../model/report.js';
import { clip } from '../render/escape.js';
import { isFailing } from '../render/order.js';
import { isTaken, jsonAnswer, refusal, statusRefusal, wordOf } from '../request/answer.js';
import type { Request } from '../request/request.js';
import { authorization, below, serverSecrets } from './authorization.js';
import type { Exported } from './exported.js';
import { type Attributes, gaugesOf, logRecords, verdictAttributes } from './otlp-records.js';
import { isObject } from './plain.js';
import type { Otlp } from './targets.js';

/** A collector takes 20 MB by default; this many verdicts are about 2. */
const VERDICTS_AT_ONCE = 500;
const TEXT_LIMIT = 4096;

export function attributes(values: Attributes): readonly object[] {
  return Object.entries(values).flatMap(([key, value]) => {
    if (value === null || value === undefined) return [];
    const shown =
      typeof value === 'boolean'
        ? { boolValue: value }
        : { stringValue: clip(value.toWellFormed(), TEXT_LIMIT) };
    return [{ key: key.toWellFormed(), value: shown }];
  });
}

/** Semantic conventions `service.*`, `vcs.*` and `cicd.*` (https://opentelemetry.io/docs/specs/semconv/). */
function resource({ report, repository, runUrl }: Exported): object {
  const [owner, name] = repository?.split('/') ?? [];
  return {
    attributes: attributes({
      'service.name': 'holdline',
      'service.version': report.tool.version,
      'vcs.owner.name': owner,
      'vcs.repository.name': name,
      'vcs.ref.head.name': report.head?.ref,
      'vcs.ref.head.revision': report.head?.sha,
      'vcs.ref.base.name': report.base?.ref,
      'vcs.ref.base.revision': report.base?.sha,
      'cicd.pipeline.run.url.full': runUrl,
    }),
  };
}

/** Nothing said is all taken; what is no JSON is a page of somebody else's. */
export function otlpRefusal(status: number, body: string, secrets: readonly string[]): string | null {
  if (!isTaken(status)) return statusRefusal(status, body, secrets);
  if (body.trim() === '') return null;
  const answer = jsonAnswer(body);
  if (answer === null) return refusal(`answered ${status} without JSON: ${body.trim()}`, secrets);
  const partial = answer['partialSuccess'];
  if (!isObject(partial)) return null;
  const rejected = partial['rejectedDataPoints'] ?? partial['rejectedLogRecords'] ?? 0;
  // With none rejected the text is a warning.
  if (wordOf(rejected) === '0') return null;
  return refusal(`refused ${wordOf(rejected)}: ${wordOf(partial['errorMessage'])}`, secrets);
}

function nanoseconds(time: string): string {
  const milliseconds = Date.parse(time);
  return Number.isFinite(milliseconds) ? String(BigInt(milliseconds) * 1_000_000n) : '0';
}

function chunks(verdicts: readonly Verdict[]): readonly (readonly Verdict[])[] {
  const all: (readonly Verdict[])[] = [];
  for (let at = 0; at < verdicts.length; at += VERDICTS_AT_ONCE)
    all.push(verdicts.slice(at, at + VERDICTS_AT_ONCE));
  return all.length === 0 ? [[]] : all;
}

/** Metrics first, then the verdicts as logs; both split where there are many. */
export function otlp(target: Otlp, exported: Exported): readonly Request[] {
  const { report } = exported;
  const time = nanoseconds(report.createdAt);
  const scope = { name: 'holdline', version: report.tool.version };
  const whose = { resource: resource(exported) };
  const secrets = serverSecrets(target);
  const request = (path: string, content: object): Request => ({
    method: 'POST',
    url: below(target.url, path),
    headers: { 'content-type': 'application/json', ...authorization(target.credentials, 'Bearer') },
    body: JSON.stringify(content),
    secrets,
    ok: (status, body) => otlpRefusal(status, body, secrets),
  });
  const described = report.verdicts.map((verdict) => ({
    verdict,
    fails: isFailing(verdict, report.policy),
    attributes: attributes(verdictAttributes(verdict)),
  }));
  const parts = chunks(report.verdicts).map((part, at) => {
    const rows = described.slice(at * VERDICTS_AT_ONCE, at * VERDICTS_AT_ONCE + part.length);
    const metrics = gaugesOf(at === 0 ? report : null, rows, time);
    const logs = logRecords(at === 0 ? report : null, rows, time);
    return {
      metrics: { resourceMetrics: [{ ...whose, scopeMetrics: [{ scope, metrics }] }] },
      logs: { resourceLogs: [{ ...whose, scopeLogs: [{ scope, logRecords: logs }] }] },
    };
  });
  return [
    ...parts.map(({ metrics }) => request('/v1/metrics', metrics)),
    ...parts.map(({ logs }) => request('/v1/logs', logs)),
  ];
}
