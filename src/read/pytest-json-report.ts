/**
 * pytest-json-report (`.report.json`): outcomes by `nodeid`, with the times of setup, call and teardown in seconds. An
 * expected failure (`xfailed`) says nothing, an unexpected pass counts as one, as in pytest. Counts that are 0 are left
 * out of `summary`. The plugin can leave the tests out: then the summary alone gives the rates. A file whose collection
 * failed counts as an error. Exit codes: 0 passed, 1 failures, 5 nothing collected; any other is a run that did not end.
 */
import { failure } from '../failure/catalogue.js';
import { isObject, type JsonObject, type JsonValue, member, textMember } from './json.js';
import { countIn, measurement } from './measurement.js';
import type { Found, Reader, Reading } from './reader.js';
import { type Outcome, readingOfTests, shareOf, type TestOutcome } from './test-outcomes.js';

const OUTCOMES: Readonly<Record<string, Outcome>> = {
  passed: 'passed',
  xpassed: 'passed',
  failed: 'failed',
  error: 'error',
  skipped: 'skipped',
  xfailed: 'skipped',
};
const ENDED = new Set([0, 1, 5]);

function fileIn({ content }: Found): JsonObject {
  return content.shape === 'json' && isObject(content.value) ? content.value : {};
}

function recognise(found: Found): string | null {
  const file = fileIn(found);
  const has = typeof member(file, 'exitcode') === 'number' && isObject(member(file, 'summary'));
  return has ? 'it has a `summary` and an `exitcode`' : null;
}

function list(value: JsonValue | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** All three stages: what a test needs before and after is part of what it takes. */
function secondsOf(test: JsonObject): number | null {
  const stages = ['setup', 'call', 'teardown'].map((stage) => member(member(test, stage), 'duration'));
  const known = stages.filter((seconds) => typeof seconds === 'number' && seconds >= 0);
  return known.length === 0 ? null : known.reduce<number>((sum, seconds) => sum + Number(seconds), 0);
}

/** An outcome of no known name is no pass. */
function outcomeOf(test: JsonObject): Outcome {
  const name = textMember(test, 'outcome') ?? '';
  return Object.hasOwn(OUTCOMES, name) ? (OUTCOMES[name] ?? 'error') : 'error';
}

function outcomesIn(file: JsonObject): readonly TestOutcome[] {
  const tests = list(member(file, 'tests')).map((test): TestOutcome => {
    const id = textMember(test, 'nodeid') ?? '';
    return { id, group: id.split('::', 1)[0] ?? '', outcome: outcomeOf(test), seconds: secondsOf(test) };
  });
  const broken = list(member(file, 'collectors'))
    .filter((collector) => textMember(collector, 'outcome') === 'failed')
    .map((collector): TestOutcome => {
      const id = textMember(collector, 'nodeid') ?? '';
      return { id, group: id, outcome: 'error', seconds: 0 };
    });
  return [...tests, ...broken];
}

function ofSummary(file: JsonObject, path: string): Reading {
  const counts: Record<Outcome, number> = { passed: 0, failed: 0, error: 0, skipped: 0 };
  for (const [name, outcome] of Object.entries(OUTCOMES)) {
    counts[outcome] += countIn(member(member(file, 'summary'), name)) ?? 0;
  }
  const { passed, failed, error, skipped } = counts;
  const ran = passed + failed + error;
  if (ran === 0) throw failure('TESTS_NONE', path, { skipped });
  const measurements = [
    measurement({ metric: 'pass_rate', value: passed / ran, n: ran, direction: 'higher', unit: 'fraction' }),
    shareOf('error_rate', error, ran),
    shareOf('skipped_rate', skipped, ran + skipped),
  ];
  const suite = { name: null, model: null, dataset: null, fingerprints: {}, measurements, examples: null };
  return { suites: [suite], passedOver: [], notices: [] };
}

/** Faults: `PYTEST_EXIT`, `TESTS_NONE`. */
async function read(found: Found): Promise<Reading> {
  const { path } = found;
  const file = fileIn(found);
  const exit = member(file, 'exitcode');
  if (typeof exit !== 'number' || !ENDED.has(exit))
    throw failure('PYTEST_EXIT', path, { exit: Number(exit) });
  const outcomes = outcomesIn(file);
  return outcomes.length === 0 && !Array.isArray(member(file, 'tests'))
    ? ofSummary(file, path)
    : readingOfTests({ path, outcomes });
}

export const pytestJsonReport: Reader = {
  format: 'pytest-json-report',
  title: 'a report of pytest-json-report',
  recognise,
  refuse: (found) => (recognise(found) === null ? 'there are no `summary` and `exitcode` in it' : null),
  read,
};
