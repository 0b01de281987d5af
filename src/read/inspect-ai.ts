/**
 * Logs of Inspect (UK AI Security Institute), as JSON and as `.eval`: a ZIP archive whose members are deflated, and
 * packed with Zstandard since 0.3.206. Known by `status`, `eval.task`, `eval.model` and `plan`, or by the members
 * header.json or _journal/start.json. One suite a task.
 *
 * Traps: a cancelled or failed run has values over the few samples that it came to; a run whose samples all failed
 * calls itself a success and has no results; a crashed one has no header.json; `total_samples` counts every epoch.
 */
import { failure, fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import { fingerprintsOf } from './fingerprints.js';
import { inspectExamples } from './inspect-samples.js';
import { inspectScores, judgeOf, samplesOf } from './inspect-scores.js';
import { isObject, type JsonObject, type JsonValue, member, textMember } from './json.js';
import { limitsOf } from './limits.js';
import { countIn } from './measurement.js';
import { parseJson } from './parse-json.js';
import type { Content, Found, Reader, Reading } from './reader.js';
import { wholeText } from './whole.js';

const HEADER = 'header.json';
const START = '_journal/start.json';

function isLog(value: JsonValue): value is JsonObject {
  const run = member(value, 'eval');
  return (
    textMember(value, 'status') !== null &&
    textMember(run, 'task') !== null &&
    textMember(run, 'model') !== null &&
    isObject(member(value, 'plan'))
  );
}

function recognise({ content }: Found): string | null {
  if (content.shape === 'archive') {
    const named = content.names.has(HEADER) || content.names.has(START);
    return named ? 'it is an archive with the header or the journal of an Inspect log' : null;
  }
  if (content.shape !== 'json' || !isLog(content.value)) return null;
  return 'it has a status, a plan, and what was evaluated, as Inspect logs it';
}

/** The log of an archive, as its JSON would be without the samples; summaries stand in for these. */
async function logInArchive(
  content: Extract<Content, { shape: 'archive' }>,
  path: string,
): Promise<JsonObject> {
  const files = await content.members([HEADER, START, 'reductions.json', 'summaries.json']);
  const value = async (name: string): Promise<JsonValue | null> => {
    const source = files.get(name);
    return source === undefined
      ? null
      : parseJson(await wholeText(source, 'json-bytes'), `${path}/${name}`, limitsOf(source)['json-depth']);
  };
  if (!files.has(HEADER)) {
    const start = await value(START);
    return { status: 'started', eval: member(start, 'eval') ?? null };
  }
  const header = await value(HEADER);
  if (!isObject(header) || !isLog(header)) {
    throw failure('INSPECT_LOG', path, { found: 'its header.json does not say what was evaluated' });
  }
  const reductions = await value('reductions.json');
  const samples = reductions === null ? await value('summaries.json') : null;
  return { ...header, reductions: reductions ?? member(header, 'reductions') ?? null, samples };
}

/** Fails for a run that did not come to its end, or came there without a score. */
function checkEnd(log: JsonObject, path: string): void {
  const task = textMember(member(log, 'eval'), 'task') ?? 'a task';
  const status = textMember(log, 'status') ?? 'unknown';
  const results = member(log, 'results');
  const { completed, total } = samplesOf(log);
  if (status !== 'success' || member(log, 'invalidated') === true) {
    const known = completed !== null && total !== null;
    const samples = known ? `, after ${completed} of ${total} samples` : '';
    const shown = status === 'success' ? 'invalidated' : status.slice(0, 40);
    throw failure('INSPECT_STATUS', path, { task, status: shown, samples });
  }
  const samples = member(log, 'samples');
  const failed = Array.isArray(samples) ? samples.filter((sample) => member(sample, 'error')).length : 0;
  if (!isObject(results) || (failed > 0 && completed === 0)) {
    const of = Array.isArray(samples) ? samples.length : 0;
    const found = failed > 0 ? `${failed} of ${of} samples ended in an error` : 'there are no results';
    throw failure('INSPECT_UNSCORED', path, { task, found });
  }
}

/** What a reader should know before believing the numbers: samples that are left out, or a limit. */
function notices(log: JsonObject, n: number | null, path: string): readonly Fault[] {
  const run = member(log, 'eval');
  const task = textMember(run, 'task') ?? '';
  const { completed, total } = samplesOf(log);
  const found: Fault[] = [];
  if (completed !== null && total !== null && completed < total) {
    found.push(fault('INSPECT_PARTLY', path, { task, completed, total }));
  }
  const of = countIn(member(member(run, 'dataset'), 'samples'));
  const limit = member(member(run, 'config'), 'limit') ?? null;
  if (limit !== null && n !== null && of !== null && n < of) {
    found.push(fault('RUN_LIMITED', path, { task, used: n, of, others: 0 }));
  }
  return found;
}

/** A list or an object as one text; nothing for what is empty. */
function asText(value: JsonValue | undefined): JsonValue | undefined {
  if (typeof value !== 'object' || value === null) return value;
  return Object.keys(value).length === 0 ? undefined : JSON.stringify(value);
}

async function read({ content, path }: Found): Promise<Reading> {
  const log =
    content.shape === 'archive'
      ? await logInArchive(content, path)
      : content.shape === 'json' && isObject(content.value)
        ? content.value
        : {};
  checkEnd(log, path);
  const run = member(log, 'eval');
  const config = member(run, 'config');
  const scores = inspectScores(log);
  const task = textMember(run, 'task') ?? '';
  if (scores.measurements.length === 0) {
    throw failure('INSPECT_UNSCORED', path, { task, found: 'no scorer gave a number' });
  }
  const { examples, passedOver } = inspectExamples(log, scores.measurements);
  const dataset = textMember(member(run, 'dataset'), 'name');
  return {
    suites: [
      {
        name: task,
        model: textMember(run, 'model'),
        dataset,
        fingerprints: fingerprintsOf({
          dataset: dataset ?? undefined,
          task_version: member(run, 'task_version'),
          task_args: asText(member(run, 'task_args')),
          limit: asText(member(config, 'limit')),
          epochs: member(config, 'epochs'),
          judge: judgeOf(log) ?? undefined,
        }),
        measurements: scores.measurements,
        examples,
      },
    ],
    passedOver: [...scores.passedOver, ...passedOver],
    notices: notices(log, scores.measurements[0]?.n ?? null, path),
  };
}

export const inspectAi: Reader = {
  format: 'inspect-ai',
  title: 'a log of Inspect',
  recognise,
  refuse: (found) =>
    recognise(found) === null
      ? 'there is no `status`, `eval` and `plan` in it, and no header.json as in an archive'
      : null,
  read,
};
