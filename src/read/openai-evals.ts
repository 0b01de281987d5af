/**
 * Logs of OpenAI's evals (`<run>_<model>_<eval>.jsonl`): a line with the `spec` of the run, one with its
 * `final_report`, and the events of its examples, in this order or with the report last.
 *
 * Traps: a run that broke off has a spec and events, and no report; examples that ended in an error are in no score;
 * `boostrap_std` (so written) is the standard error of the accuracy, since it is the deviation of means of halves drawn
 * without replacement; `counts/…` and `usage_…` are sums. An example may be matched several times.
 */
import { failure, fault } from '../failure/catalogue.js';
import { fingerprintsOf } from './fingerprints.js';
import { isObject, type JsonObject, type JsonValue, member, textMember } from './json.js';
import { countIn, standardErrorIn } from './measurement.js';
import { NamedValues } from './named-values.js';
import { EvalsExamples } from './openai-evals-examples.js';
import type { Found, Reader, Reading } from './reader.js';

const TITLE = "logs of OpenAI's evals";
const SUM = /^(?:counts\/|usage_)/;
const SPREAD = /(?:^|_)(?:std|stderr|sem|se)(?:_|$)/;

function recognise({ content }: Found): string | null {
  if (content.shape !== 'jsonl') return null;
  const spec = member(content.first[0], 'spec');
  const known = ['completion_fns', 'eval_name', 'run_id'].every((key) => member(spec, key) !== undefined);
  return known ? 'its first line is the spec of a run, with completion_fns and eval_name' : null;
}

interface Log {
  readonly spec: JsonObject;
  readonly report: JsonObject | null;
  readonly examples: EvalsExamples;
  readonly events: number;
  readonly errors: number;
}

/** Faults: `RESULTS_LAYOUT`, and those of JSON Lines. */
async function logOf({ content, path }: Found): Promise<Log> {
  if (content.shape !== 'jsonl') throw new TypeError('logs are read from JSON Lines only');
  const examples = new EvalsExamples();
  let spec: JsonObject | null = null;
  let report: JsonObject | null = null;
  let events = 0;
  let errors = 0;
  for await (const batch of content.records()) {
    for (const { line, record } of batch) {
      const [ofRun, ofEnd] = [member(record, 'spec'), member(record, 'final_report')];
      if (ofRun !== undefined && (spec !== null || !isObject(ofRun))) {
        throw failure('RESULTS_LAYOUT', `${path}:${line}`, {
          title: TITLE,
          found: 'a second run starts here',
        });
      }
      if (isObject(ofRun)) spec = ofRun;
      else if (isObject(ofEnd)) report = ofEnd;
      else {
        events++;
        if (textMember(record, 'type') === 'error') errors++;
        examples.push(record);
      }
    }
  }
  return { spec: spec ?? {}, report, examples, events, errors };
}

function reportValues(report: JsonObject, matches: number): NamedValues {
  const values = new NamedValues();
  for (const [name, value] of Object.entries(report)) {
    if (SUM.test(name)) values.passedOver.push({ name, because: 'a sum over the run, not a quality' });
    else if (SPREAD.test(name)) values.passedOver.push({ name, because: 'how another value spreads' });
    else if (name !== 'accuracy') values.add(name, value);
    else {
      const spread = member(report, 'boostrap_std') ?? member(report, 'bootstrap_std');
      values.add(name, value, {
        n: matches === 0 ? null : matches,
        standardError: standardErrorIn(spread),
        direction: 'higher',
        unit: 'fraction',
      });
    }
  }
  return values;
}

/** The last of several completion functions judges what the others answer. */
function told(spec: JsonObject) {
  const functions = member(spec, 'completion_fns');
  const names = Array.isArray(functions) ? functions.filter((name) => typeof name === 'string') : [];
  const config = member(spec, 'run_config');
  const args = member(member(config, 'eval_spec'), 'args');
  const limit = member(config, 'max_samples');
  const several = names.length > 1;
  const judge: readonly (JsonValue | undefined)[] = [
    several ? names.at(-1) : undefined,
    member(args, 'modelgraded_spec'),
  ];
  return {
    model: (several ? names.slice(0, -1) : names).join(',') || null,
    fingerprints: fingerprintsOf({
      dataset: member(args, 'samples_jsonl'),
      judge: judge.filter((part) => typeof part === 'string').join(' '),
      limit,
      // The seed chooses which examples a limited run takes.
      seed: countIn(limit) === null ? undefined : member(config, 'seed'),
    }),
  };
}

async function read(found: Found): Promise<Reading> {
  const { spec, report, examples, events, errors } = await logOf(found);
  if (report === null) throw failure('RUN_UNFINISHED', found.path, { events });
  const values = reportValues(report, examples.matches);
  const scored = examples.agreeing(report);
  const suite = {
    name: textMember(spec, 'eval_name'),
    dataset: null,
    ...told(spec),
    measurements: values.measurements,
    examples: scored.examples,
  };
  return {
    suites: values.measurements.length === 0 ? [] : [suite],
    passedOver: [...values.passedOver, ...scored.passedOver],
    notices: errors === 0 ? [] : [fault('RUN_ERRORS', found.path, { errors, answers: examples.rows })],
  };
}

export const openaiEvals: Reader = {
  format: 'openai-evals',
  title: TITLE,
  recognise,
  refuse: (found) =>
    recognise(found) === null ? 'its first line is no spec with completion_fns, eval_name and run_id' : null,
  read,
};
