/**
 * What Hugging Face's Trainer writes beside a model: `all_results.json`, `eval_results.json`, `predict_results.json`
 * (flat numbers by split) and `trainer_state.json` (a log of training and evaluations).
 *
 * Of a state the last evaluation is read; where the state names a best checkpoint, the evaluation at its step is read
 * too, with the label `checkpoint=best`, because only the training arguments tell which of the two models was kept.
 * Traps: `all_results.json` merges what ran and may hold training only; a state logs training, evaluations and a
 * summary in one list; several evaluation sets are logged as several entries of one step.
 */
import { failure, fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import { timedKeys, trainerValues } from './hf-trainer-values.js';
import { isObject, type JsonObject, type JsonValue, member, textMember } from './json.js';
import { countIn } from './measurement.js';
import type { NamedValues } from './named-values.js';
import type { Found, Reader, Reading } from './reader.js';

/** Losses of several splits may stand in anyone's file; how long a split took only in the Trainer's. */
const FEWEST_TIMED = 2;

function isState(file: JsonObject): boolean {
  return member(file, 'log_history') !== undefined && member(file, 'global_step') !== undefined;
}

function objectOf({ content }: Found): JsonObject | null {
  return content.shape === 'json' && isObject(content.value) ? content.value : null;
}

function recognise(found: Found): string | null {
  const file = objectOf(found);
  if (file === null) return null;
  if (isState(file)) return 'it has log_history and global_step';
  // Weights & Biases keeps the Trainer's numbers too, among its own.
  if (Object.hasOwn(file, '_timestamp') || Object.hasOwn(file, '_step')) return null;
  return timedKeys(file) >= FEWEST_TIMED
    ? 'it says how long and how fast the Trainer worked on a split'
    : null;
}

function isEvaluation(entry: JsonObject): boolean {
  return Object.keys(entry).some((key) => key.startsWith('eval_'));
}

/** Everything that was evaluated at one step; what was logged later wins. */
function evaluatedAt(step: JsonValue | undefined, evaluations: readonly JsonObject[]): JsonObject {
  return Object.assign(Object.create(null), ...evaluations.filter((entry) => member(entry, 'step') === step));
}

/** The step of the best checkpoint: by itself in newer states, else the number in the name of its folder. */
function bestStep(state: JsonObject): number | null {
  const stated = countIn(member(state, 'best_global_step'));
  const folder = textMember(state, 'best_model_checkpoint') ?? '';
  const named = /checkpoint-(\d{1,15})[\\/]?$/.exec(folder)?.[1];
  return stated ?? (named === undefined ? null : Number(named));
}

function stateValues(state: JsonObject, path: string): readonly NamedValues[] {
  const history = member(state, 'log_history');
  if (!Array.isArray(history) || !history.every(isObject)) {
    throw failure('TRAINER_LAYOUT', path, { found: 'log_history is no list of objects' });
  }
  const evaluations = history.filter(isEvaluation);
  const last = evaluations.at(-1);
  if (last === undefined) return [];
  const best = bestStep(state);
  const atBest = evaluations.some((entry) => member(entry, 'step') === best);
  return [
    trainerValues(evaluatedAt(member(last, 'step'), evaluations)),
    ...(best !== null && atBest
      ? [trainerValues(evaluatedAt(best, evaluations), { checkpoint: 'best' })]
      : []),
  ];
}

function stopped(state: JsonObject, path: string): readonly Fault[] {
  const step = countIn(member(state, 'global_step'));
  const of = countIn(member(state, 'max_steps'));
  return step !== null && of !== null && step < of ? [fault('TRAINER_STEPS', path, { step, of })] : [];
}

async function read(found: Found): Promise<Reading> {
  const file = objectOf(found) ?? {};
  const values = isState(file) ? stateValues(file, found.path) : [trainerValues(file)];
  const measurements = values.flatMap((part) => part.measurements);
  if (measurements.length === 0) throw failure('TRAINER_NO_EVALUATION', found.path, {});
  return {
    suites: [{ name: null, model: null, dataset: null, fingerprints: {}, measurements, examples: null }],
    passedOver: values[0]?.passedOver ?? [],
    notices: stopped(file, found.path),
  };
}

export const hfTrainer: Reader = {
  format: 'hf-trainer',
  title: "results of Hugging Face's Trainer",
  recognise,
  refuse: (found) =>
    recognise(found) === null
      ? 'there is neither log_history with global_step in it, nor eval_runtime and its like'
      : null,
  read,
};
