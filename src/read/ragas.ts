/**
 * Scores of ragas. It has no file of its own: what is met is its data frame as records or as a table, one sample a row
 * (`user_input` since 0.2, `question` before), such a list inside a larger object, one score object a sample
 * (`[{"0": {"faithfulness": 1}}]`), or a single row of means.
 *
 * Known by: a question beside at least one metric of ragas. Traps: a judge that failed leaves NaN (null through pandas), and
 * ragas' own mean skips it, so means are taken from the rows, and one hole is no value; a summary beside the rows is
 * passed over for the same reason. The id is the question: ragas gives none. A mode in the name becomes a label.
 */
import type { Labels } from '../model/evaluation.js';
import { descriptive } from './descriptive.js';
import { isObject, type JsonObject, type JsonValue, kindOf, member } from './json.js';
import { countIn, isNumeric, measurement } from './measurement.js';
import { jsonCell } from './metric-cells.js';
import type { Content, Found, JsonLine, PassedOver, Reader, Reading } from './reader.js';
import { keysOf, type Records, recordsIn } from './records.js';
import { ScoreRows } from './score-rows.js';

const CORE =
  /^(faithfulness|answer_(relevancy|correctness|similarity)|context_(precision|recall|relevancy|entity_recall|utilization))$/;
/** Metrics of ragas 0.2 and later, by the names they give themselves. */
const LATER =
  /^((non_)?llm_context_(precision|recall)(_with(out)?_reference)?|id_based_context_(precision|recall)|semantic_similarity|factual_correctness|noise_sensitivity|response_relevancy|nv_(accuracy|context_relevance|response_groundedness)|multi_modal_(faithfulness|relevance)|tool_call_(accuracy|f1)|agent_goal_accuracy(_with(out)?_reference)?|topic_adherence|summary_score|non_llm_string_similarity|string_present|exact_match|(bleu|rouge|chrf)_score)$/;
const MODE = /^(.+)\(mode=([\w.-]+)\)$/;
const BESIDE_QUESTION =
  /^(retrieved_contexts|contexts|response|answer|reference|ground_truths?|reference_contexts)$/;
const RECOMPUTED = 'means are taken from the samples themselves';

function nameOf(column: string): { readonly metric: string; readonly labels: Labels } {
  const parts = MODE.exec(column);
  return { metric: parts?.[1] ?? column, labels: parts?.[2] === undefined ? {} : { mode: parts[2] } };
}

function isRagas(column: string): boolean {
  const { metric } = nameOf(column);
  return CORE.test(metric) || LATER.test(metric);
}

/** The key that holds the question, or `null` where these are no samples of ragas. */
function questionKey(keys: readonly string[]): string | null {
  if (!keys.some(isRagas)) return null;
  if (keys.includes('user_input')) return 'user_input';
  return keys.includes('question') && keys.some((key) => BESIDE_QUESTION.test(key)) ? 'question' : null;
}

/** Rows of a table as records. */
function recordsOfTable(content: Extract<Content, { readonly shape: 'table' }>): Records {
  const { header } = content;
  const record = (row: readonly string[]): JsonObject =>
    Object.fromEntries(header.map((name, at) => [name, jsonCell(row[at])]));
  async function* all(): AsyncGenerator<readonly JsonLine[], void, undefined> {
    for await (const batch of content.rows()) yield batch.map((row) => ({ line: 0, record: record(row) }));
  }
  return { first: content.first.map(record), all };
}

/** `{"0": {"faithfulness": 1}}`: the scores of one sample under its position, as a result object prints itself. */
function unwrapped(record: JsonObject): JsonObject | null {
  const [inner, ...others] = Object.values(record);
  return isObject(inner) && others.length === 0 && Object.keys(inner).some((key) => CORE.test(key))
    ? inner
    : null;
}

interface Samples {
  readonly records: Records;
  /** The key of the question, `null` where there is none. */
  readonly question: string | null;
  readonly because: string;
  /** What stands beside the samples. */
  readonly beside: readonly string[];
}

function samplesOf(records: Records | null, beside: readonly string[]): Samples | null {
  if (records === null) return null;
  const keys = keysOf(records.first);
  const question = questionKey(keys);
  if (question !== null) {
    const because = `its records have ${question} and the metric ${keys.find(isRagas)}`;
    return { records, question, because, beside };
  }
  const inner = records.first.map(unwrapped);
  if (inner.some((one) => one === null)) return null;
  async function* all(): AsyncGenerator<readonly JsonLine[], void, undefined> {
    for await (const batch of records?.all() ?? [])
      yield batch.map(({ line, record }) => ({ line, record: unwrapped(record) ?? {} }));
  }
  const first = inner.filter((one) => one !== null);
  const because = 'each record has the scores of ragas for one sample';
  return { records: { first, all }, question: null, because, beside };
}

function findSamples(content: Content): Samples | null {
  if (content.shape === 'table') {
    return questionKey(content.header) === null ? null : samplesOf(recordsOfTable(content), []);
  }
  const direct = samplesOf(recordsIn(content), []);
  if (direct !== null || content.shape !== 'json' || !isObject(content.value)) return direct;
  for (const [key, value] of Object.entries(content.value)) {
    const inside = Array.isArray(value) ? recordsIn({ ...content, value }) : null;
    if (inside === null) continue;
    const beside = Object.keys(content.value).filter((other) => other !== key);
    const found = samplesOf(inside, beside);
    if (found?.question != null) return found;
  }
  return null;
}

/** One row of means: `[{"num_samples": 25, "faithfulness": 0.8}]`. */
function meansOf(content: Content): JsonObject | null {
  if (content.shape !== 'json' || !Array.isArray(content.value) || content.value.length !== 1) return null;
  const [row] = content.value;
  return isObject(row) && Object.keys(row).some((key) => CORE.test(key)) ? row : null;
}

function recognise({ content }: Found): string | null {
  const samples = findSamples(content);
  if (samples !== null) return samples.because;
  return meansOf(content) === null ? null : 'it is one row of means of ragas';
}

/** What the question says: a text, or the turns of a conversation. */
function questionText(value: JsonValue | undefined): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (!Array.isArray(value)) return null;
  const turns = value.map((turn) => member(turn, 'content'));
  return turns.map((turn) => (typeof turn === 'string' ? turn : '')).join('\n');
}

/** Metrics of ragas by name, and whatever else holds only numbers: aspects that users define. */
function metricColumns(first: readonly JsonObject[]): readonly string[] {
  return keysOf(first).filter((key) => {
    if (isRagas(key)) return true;
    const values = first.map((record) => member(record, key)).filter((value) => value != null);
    return descriptive(key) === null && values.length > 0 && values.every(isNumeric);
  });
}

async function readSamples({ records, question, beside }: Samples, path: string): Promise<Reading> {
  const metrics = metricColumns(records.first);
  const rows = new ScoreRows(question ?? '');
  for await (const batch of records.all()) {
    for (const { record } of batch) {
      const id = question === null ? null : questionText(member(record, question));
      const scores = metrics.map((key) => ({ ...nameOf(key), value: member(record, key) }));
      rows.push(id, scores);
    }
  }
  const passedOver = beside.map((name) => ({ name, because: RECOMPUTED }));
  const examples = rows.examples();
  return { suites: [{ ...NAMELESS, examples }], passedOver, notices: rows.notices(path) };
}

const NAMELESS = { name: null, model: null, dataset: null, fingerprints: {}, measurements: [] };

function readMeans(row: JsonObject): Reading {
  const n = countIn(member(row, 'num_samples'));
  const passedOver: PassedOver[] = [];
  const measurements = Object.entries(row).flatMap(([name, value]) => {
    if (isRagas(name) && isNumeric(value)) return [measurement({ ...nameOf(name), value, n })];
    passedOver.push({ name, because: descriptive(name) ?? `it is ${kindOf(value)}, and no metric of ragas` });
    return [];
  });
  return { suites: [{ ...NAMELESS, measurements, examples: null }], passedOver, notices: [] };
}

async function read({ content, path }: Found): Promise<Reading> {
  const samples = findSamples(content);
  return samples === null ? readMeans(meansOf(content) ?? {}) : await readSamples(samples, path);
}

export const ragas: Reader = {
  format: 'ragas',
  title: 'scores of ragas',
  needs: {
    of: ['records', 'table'],
    keys: [
      ['user_input', 'question'],
      ['faithfulness', 'answer_relevancy', 'context_precision', 'context_recall', 'answer_correctness'],
    ],
  },
  recognise,
  refuse: (found) =>
    recognise(found) === null ? 'there is no question beside a metric of ragas in its records' : null,
  read,
};
