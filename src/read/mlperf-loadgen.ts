/**
 * The summary of MLPerf's load generator (`mlperf_log_summary.txt`): lines `key : value`. Which line is the headline is
 * the scenario's: samples a second (Offline, Server), a percentile of the latency (SingleStream, MultiStream); latencies
 * are nanoseconds. A result that is INVALID, a run with errors, and a run for accuracy, which has no result here, are
 * refused: none of their numbers may pass for a measurement. Scenario, mode and targets are fingerprints.
 */
import { failure } from '../failure/catalogue.js';
import { fingerprintsOf } from './fingerprints.js';
import { NotANumber } from './json.js';
import { MeasuredValues } from './measured-values.js';
import type { About } from './named-values.js';
import type { Found, Reader, Reading } from './reader.js';

const HEAD = /^\s*=+\s*\r?\n\s*MLPerf Results Summary\s*\r?\n/;
/** A run for accuracy leaves nothing but these two lines. */
const BARE = /^\s*No warnings encountered during test\.|^\s*\d+ warnings? encountered/i;
const LINE = /^\s*([^:\r\n]+?)\s*:\s*(.*?)\s*$/;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const RATE = /^(?:(completed|scheduled) )?(samples|tokens|queries) per second(?: \(inferred\))?$/i;
const QPS = /^QPS (w\/o?) loadgen overhead$/;
const SHARE = /^(\d+(?:\.\d+)?)(?:th)? percentile (?:(first token|time to output token) )?latency \(ns\)$/i;
const MEAN = /^Mean (?:(first token|time to output token) )?latency \(ns\)$/i;

function recognise({ content }: Found): string | null {
  if (content.shape !== 'text') return null;
  if (HEAD.test(content.head)) return 'it begins with "MLPerf Results Summary"';
  return BARE.test(content.head) ? "it is what MLPerf's load generator ends with" : null;
}

/** Key → value, each key's first: what follows repeats none of the headline. */
function linesOf(text: string): ReadonlyMap<string, string> {
  const lines = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    const [, key, value] = LINE.exec(line) ?? [];
    if (key !== undefined && value !== undefined && !lines.has(key)) lines.set(key, value);
  }
  return lines;
}

/** Faults: `MLPERF_RUN` for whatever is no valid and whole performance run. */
function refuseUnsound(text: string, lines: ReadonlyMap<string, string>, path: string): void {
  const refused = (found: string) => failure('MLPERF_RUN', path, { found });
  const result = lines.get('Result is');
  if (!HEAD.test(text)) throw refused('it is a run for accuracy, or ended before any result');
  if (result === undefined) throw refused('it has no line "Result is"');
  if (result !== 'VALID') {
    const unmet = [...lines].filter(([, value]) => value === 'NO').map(([key]) => key);
    throw refused(`the result is not VALID${unmet.length > 0 ? ` (not met: ${unmet.join(', ')})` : ''}`);
  }
  if (/^\s*[1-9]\d* errors? encountered/im.test(text)) throw refused('errors were encountered');
  if (!/^\s*No errors encountered during test\./m.test(text)) throw refused('its end is missing');
}

function tokenPart(part: string | undefined): string {
  if (part === undefined) return 'latency';
  return part.toLowerCase() === 'first token' ? 'first_token_latency' : 'output_token_latency';
}

/** What a line measures, `null` where it is a setting, an extreme or a remark. */
function measured(key: string): readonly [metric: string, about: About] | null {
  const rate = RATE.exec(key);
  if (rate !== null) {
    const [, which, what = ''] = rate;
    // How many were scheduled is the load that was asked for.
    if (which?.toLowerCase() === 'scheduled') return null;
    return [`${what.toLowerCase()}_per_second`, { direction: 'higher', unit: `${what.toLowerCase()}/s` }];
  }
  const overhead = QPS.exec(key)?.[1];
  if (overhead === 'w/o') return ['queries_per_second', { direction: 'higher', unit: 'queries/s' }];
  const share = SHARE.exec(key);
  if (share !== null) {
    return [`${tokenPart(share[2])}_p${Number(share[1])}`, { direction: 'lower', unit: 'ns' }];
  }
  const mean = MEAN.exec(key);
  return mean === null ? null : [`${tokenPart(mean[1])}_mean`, { direction: 'lower', unit: 'ns' }];
}

/** The headline repeats a percentile that the statistics below give to the same digit, so each is taken once. */
function addLines(values: MeasuredValues, lines: ReadonlyMap<string, string>): void {
  const seen = new Set<string>();
  for (const [key, text] of lines) {
    const [metric, about] = measured(key) ?? [null, {}];
    if (metric === null || seen.has(metric)) continue;
    seen.add(metric);
    values.add(metric, NUMBER.test(text) ? Number(text) : new NotANumber(text.slice(0, 20)), about);
  }
  values.pass('min, max', 'the extremes of a run, which any outlier moves');
}

async function read({ content, path }: Found): Promise<Reading> {
  const text = content.shape === 'text' ? await content.whole() : '';
  const lines = linesOf(text);
  refuseUnsound(text, lines, path);
  const values = new MeasuredValues(path);
  addLines(values, lines);
  return values.reading({
    fingerprints: fingerprintsOf({
      scenario: lines.get('Scenario'),
      mode: lines.get('Mode'),
      target_qps: lines.get('target_qps'),
      target_latency: lines.get('target_latency (ns)'),
      samples_per_query: lines.get('samples_per_query'),
      performance_sample_count: lines.get('performance_sample_count'),
    }),
  });
}

export const mlperfLoadgen: Reader = {
  format: 'mlperf-loadgen',
  title: "a summary of MLPerf's load generator",
  recognise,
  refuse: (found) => (recognise(found) === null ? 'it does not begin with "MLPerf Results Summary"' : null),
  read,
};
