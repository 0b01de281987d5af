/**
 * Results of Azure AI evaluation (`evaluate(output_path=…)`): `rows` with `inputs.*` and `outputs.<evaluator>.<metric>`,
 * `metrics` with their aggregates, and `studio_url`.
 *
 * Known by: `rows` and `metrics` with keys of that form. Traps: thresholds, token counts and `…_passed` stand among
 * the values; `gpt_…` and `…_score` say the same value again; aggregates skip rows whose grader failed, so means are
 * taken from the rows; pass rates (`binary_aggregate`) hang on the thresholds. What only `metrics` has (defect rates)
 * is taken from there. The id is `inputs.id`, else the query. `studio_url` names the subscription and is never shown.
 */
import type { Labels } from '../model/evaluation.js';
import { isObject, type JsonObject, type JsonValue, kindOf, member, textOf } from './json.js';
import { isNumeric, measurement, type ReadMeasurement } from './measurement.js';
import type { Found, PassedOver, Reader, Reading } from './reader.js';
import { keysOf } from './records.js';
import { ScoreRows } from './score-rows.js';

const OUTPUT = /^outputs\.([^.]+)\.(.+)$/;
const BESIDE =
  /_(threshold|result|reason|passed|status|properties|model|finish_reason|sample_input|sample_output|(prompt|completion|total)_tokens)$/;
/** Where rows of real data sets say what they ask, in order of preference. */
const IDS = ['inputs.id', 'inputs.question_id', 'inputs.query', 'inputs.question', 'inputs.conversation_id'];

interface Result {
  readonly rows: readonly JsonObject[];
  readonly metrics: JsonObject;
}

function resultIn({ content }: Found): Result | null {
  if (content.shape !== 'json') return null;
  const rows = member(content.value, 'rows');
  const metrics = member(content.value, 'metrics');
  if (!Array.isArray(rows) || !isObject(metrics)) return null;
  const records = rows.filter(isObject);
  const keyed = keysOf(records.slice(0, 20)).some((key) => /^(inputs|outputs)\./.test(key));
  const empty = rows.length === 0 && member(content.value, 'studio_url') !== undefined;
  return keyed || empty ? { rows: records, metrics } : null;
}

function recognise(found: Found): string | null {
  return resultIn(found) === null
    ? null
    : 'it has rows with inputs and outputs of evaluators, and their metrics';
}

function named(evaluator: string, metric: string): { readonly metric: string; readonly labels: Labels } {
  return { metric, labels: evaluator === metric ? {} : { evaluator } };
}

/** A second name of a value that stands there under its first: `gpt_relevance` and `relevance_score` of `relevance`. */
function isEcho(evaluator: string, metric: string, scores: ReadonlySet<string>): boolean {
  const first = metric.startsWith('gpt_') ? metric.slice(4) : metric.replace(/_score$/, '');
  return first !== metric && scores.has(`outputs.${evaluator}.${first}`);
}

/** Numbers and truth values of any row; a grader that failed leaves null or NaN in some. */
function scoreKeys(rows: readonly JsonObject[]): ReadonlySet<string> {
  return new Set(
    keysOf(rows).filter((key) => {
      const parts = OUTPUT.exec(key);
      if (parts === null || BESIDE.test(parts[2] ?? '')) return false;
      const values = rows.map((row) => member(row, key)).filter((value) => value != null && value !== 'NaN');
      return values.length > 0 && values.every((value) => isNumeric(value) || typeof value === 'boolean');
    }),
  );
}

function scoreOf(value: JsonValue | undefined): JsonValue | undefined {
  return typeof value === 'boolean' ? Number(value) : value;
}

function idKey(rows: readonly JsonObject[]): string | null {
  const plain = (value: JsonValue | undefined) => typeof value === 'string' || typeof value === 'number';
  return IDS.find((key) => rows.every((row) => plain(member(row, key)))) ?? null;
}

interface Aggregates {
  readonly measurements: readonly ReadMeasurement[];
  readonly passedOver: readonly PassedOver[];
}

/** Aggregates that no row has: rates of defects of whole runs. */
function aggregatesOf({ rows, metrics }: Result, scores: ReadonlySet<string>): Aggregates {
  const measurements: ReadMeasurement[] = [];
  const passedOver: PassedOver[] = [];
  for (const [name, value] of Object.entries(metrics)) {
    const [evaluator = '', ...rest] = name.split('.');
    const metric = rest.join('.');
    const because = scores.has(`outputs.${name}`)
      ? 'its mean is taken from the rows themselves'
      : /binary_aggregate$/.test(metric) || BESIDE.test(metric)
        ? 'it hangs on a threshold; the scores are judged'
        : isNumeric(value)
          ? null
          : `it is ${kindOf(value)}, not a number`;
    if (because !== null) passedOver.push({ name, because });
    else if (isNumeric(value)) {
      const direction = /defect_rate$/.test(metric) ? 'lower' : null;
      measurements.push(
        measurement({ ...named(evaluator, metric || name), value, n: rows.length, direction }),
      );
    }
  }
  return { measurements, passedOver };
}

async function read(found: Found): Promise<Reading> {
  const result = resultIn(found) ?? { rows: [], metrics: {} };
  if (result.rows.length === 0) return { suites: [], passedOver: [], notices: [] };
  const all = scoreKeys(result.rows);
  const keys = [...all].flatMap((key) => {
    const [, evaluator = '', metric = ''] = OUTPUT.exec(key) ?? [];
    return isEcho(evaluator, metric, all) ? [] : [{ key, name: named(evaluator, metric) }];
  });
  const id = idKey(result.rows);
  const rows = new ScoreRows(id ?? '');
  for (const row of result.rows) {
    const text = id === null ? null : textOf(member(row, id));
    rows.push(
      text,
      keys.map(({ key, name }) => ({ ...name, value: scoreOf(member(row, key)) })),
    );
  }
  const { measurements, passedOver } = aggregatesOf(result, all);
  const examples = rows.examples();
  const suite = { name: null, model: null, dataset: null, fingerprints: {}, measurements, examples };
  return { suites: [suite], passedOver, notices: rows.notices(found.path) };
}

export const azureAiEval: Reader = {
  format: 'azure-ai-eval',
  title: 'a result of Azure AI evaluation',
  needs: {
    of: ['object'],
    keys: [['rows'], ['metrics'], ['studio_url']],
  },
  recognise,
  refuse: (found) =>
    recognise(found) === null
      ? 'there are no rows with inputs and outputs of evaluators beside metrics'
      : null,
  read,
};
