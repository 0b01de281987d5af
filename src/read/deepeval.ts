/**
 * Test runs of DeepEval: `.deepeval/.latest_test_run.json` (`testRunData` around the run), `.latest_run_full.json` and
 * `test_run_*.json` (the run itself, as old versions wrote it too).
 *
 * Known by: `testCases` beside the scores of metrics or the counts of tests, or `testRunData`. Traps: `metricsScores`
 * mixes test cases with traces and leaves errors out, so means are taken from the cases; a metric that failed has no
 * score; names and uuids of cases are by position, so the id is the input; which way is better changed between versions
 * (toxicity was better when low, and is better when high since 4), so score, threshold and success tell it.
 * `testRunLink` alone is no result.
 */
import { failure } from '../failure/catalogue.js';
import type { Direction } from '../model/evaluation.js';
import { fingerprintsOf } from './fingerprints.js';
import { isObject, type JsonObject, type JsonValue, member, textMember } from './json.js';
import { countIn, isNumeric, measurement, type ReadMeasurement } from './measurement.js';
import type { Found, PassedOver, Reader, Reading } from './reader.js';
import { ScoreRows } from './score-rows.js';

const JUDGED_BY = /^(.+?)\s*\[([\w .-]+)\]$/;

function listIn(object: JsonValue | undefined, key: string): readonly JsonObject[] {
  const value = member(object, key);
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function runIn({ content }: Found): JsonObject | null {
  if (content.shape !== 'json' || !isObject(content.value)) return null;
  const inner = member(content.value, 'testRunData');
  const run = isObject(inner) ? inner : content.value;
  const cases = Array.isArray(member(run, 'testCases'));
  const beside = ['metricsScores', 'metricScores', 'testPassed', 'conversationalTestCases'];
  return cases && beside.some((key) => member(run, key) !== undefined) ? run : null;
}

function isLink({ content }: Found): boolean {
  return content.shape === 'json' && textMember(content.value, 'testRunLink') !== null;
}

function recognise(found: Found): string | null {
  if (runIn(found) !== null) return 'it has the test cases of a run and their metrics';
  return isLink(found) ? 'it has the link of a test run' : null;
}

/** `Answer Relevancy` → `answer_relevancy`, `Correctness [GEval]` → `correctness` by GEval. */
function named(text: string) {
  const parts = JUDGED_BY.exec(text);
  const metric = (parts?.[1] ?? text).trim().toLowerCase().replace(/\s+/g, '_');
  return { metric, labels: parts?.[2] === undefined ? {} : { by: parts[2] } };
}

/** Which way one case says is better: passed above its threshold is higher, passed below it is lower. */
function directionOf(metric: JsonObject): Direction | null {
  const [score, threshold, success] = ['score', 'threshold', 'success'].map((key) => member(metric, key));
  if (typeof score !== 'number' || typeof threshold !== 'number' || typeof success !== 'boolean') return null;
  if (score === threshold) return null;
  return score > threshold === success ? 'higher' : 'lower';
}

class Directions {
  private readonly told = new Map<string, Set<Direction>>();

  add(metric: string, direction: Direction | null): void {
    if (direction !== null) this.told.set(metric, (this.told.get(metric) ?? new Set()).add(direction));
  }

  /** Those that all cases agree on. */
  agreed(): ReadonlyMap<string, Direction> {
    return new Map(
      [...this.told].flatMap(([metric, [only, ...others]]) =>
        only === undefined || others.length > 0 ? [] : [[metric, only] as const],
      ),
    );
  }
}

/** Metrics of the spans of traces: `{kind: {span: {metric: {scores, errors}}}}`. */
function spanMeasurements(run: JsonObject): readonly ReadMeasurement[] {
  const kinds = member(run, 'traceMetricsScores');
  return Object.values(isObject(kinds) ? kinds : {}).flatMap((spans) =>
    Object.entries(isObject(spans) ? spans : {}).flatMap(([span, metrics]) =>
      Object.entries(isObject(metrics) ? metrics : {}).flatMap(([name, one]) =>
        spanMeasurement(span, name, one),
      ),
    ),
  );
}

function spanMeasurement(span: string, name: string, one: JsonValue): readonly ReadMeasurement[] {
  const list = member(one, 'scores');
  const scores = Array.isArray(list) ? list.filter(isNumeric) : [];
  const finite = scores.filter((score): score is number => typeof score === 'number');
  const errors = countIn(member(one, 'errors')) ?? 0;
  const { metric, labels } = named(name);
  const n = finite.length;
  if (n === 0 || n < scores.length || errors > 0) return [];
  const value = finite.reduce((sum, score) => sum + score, 0) / n;
  return [measurement({ metric, labels: { ...labels, span }, value, n })];
}

function metricsOf(test: JsonObject): readonly JsonObject[] {
  const current = listIn(test, 'metricsData');
  return current.length > 0 ? current : listIn(test, 'metricsMetadata');
}

async function read(found: Found): Promise<Reading> {
  const run = runIn(found);
  if (run === null) throw failure('DEEPEVAL_LINK', found.path, {});
  const rows = new ScoreRows('input');
  const directions = new Directions();
  const judges = new Set<string>();
  for (const test of [...listIn(run, 'testCases'), ...listIn(run, 'conversationalTestCases')]) {
    const scores = metricsOf(test).map((one) => {
      const name = named(textMember(one, 'name') ?? textMember(one, 'metric') ?? 'metric');
      directions.add(name.metric, directionOf(one));
      judges.add(textMember(one, 'evaluationModel') ?? '');
      return { ...name, value: member(one, 'score') };
    });
    if (scores.length > 0) rows.push(textMember(test, 'input') ?? textMember(test, 'scenario'), scores);
  }
  const examples = rows.examples();
  const measurements = [...rows.directed(directions.agreed()), ...spanMeasurements(run)];
  const judge = [...judges]
    .filter((model) => model !== '')
    .sort()
    .join(' + ');
  const suite = {
    name: null,
    model: null,
    dataset: textMember(run, 'datasetAlias'),
    fingerprints: fingerprintsOf({ judge }),
    measurements,
    examples,
  };
  const nothing = examples === null && measurements.length === 0;
  return { suites: nothing ? [] : [suite], passedOver: PASSED_OVER, notices: rows.notices(found.path) };
}

const PASSED_OVER: readonly PassedOver[] = [
  {
    name: 'success',
    because: 'whether a case passed follows from its scores and thresholds, and the scores are judged',
  },
  { name: 'metricsScores', because: 'means are taken from the test cases themselves' },
];

export const deepeval: Reader = {
  format: 'deepeval',
  title: 'a test run of DeepEval',
  needs: {
    of: ['object'],
    keys: [['testCases'], ['metricsScores', 'metricScores', 'testPassed']],
  },
  recognise,
  refuse: (found) => (recognise(found) === null ? 'there are no test cases of DeepEval in it' : null),
  read,
};
