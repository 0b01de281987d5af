/**
 * The statistics of a run of HELM: a list of `{name: {name, split, perturbation}, count, sum, mean, …}`. The value is
 * `mean`; `count` is the number of trials, not of examples, which `num_instances` has. About half of them describe the
 * run: tokens, time, how answers ended.
 */
import type { Labels } from '../model/evaluation.js';
import { isObject, type JsonObject, type JsonValue, kindOf, member, textMember } from './json.js';
import { isNumeric, measurement, type ReadMeasurement } from './measurement.js';
import type { PassedOver } from './reader.js';

const OF_THE_RUN =
  /^(?:num_.*|.*_runtime|training_(?:co2|energy)_cost|batch_size|finish_reason_.*|prompt_truncated|max_prob|.*_tokens?_cost|predicted_index)$/;
/** How likely the model holds its own answer: a quality only where likelihood is what was asked for. */
const LIKELIHOOD = /^(?:logprob(?:_per_byte)?|perplexity|bits_per_byte)$/;
const SPLITS: Readonly<Record<string, string>> = { valid: 'validation', test: 'test', train: 'train' };

export function isStat(value: JsonValue): value is JsonObject {
  return textMember(member(value, 'name'), 'name') !== null && member(value, 'count') !== undefined;
}

export function splitOf(stat: JsonValue): string | null {
  const split = textMember(member(stat, 'name'), 'split');
  return split !== null && Object.hasOwn(SPLITS, split) ? (SPLITS[split] ?? null) : split;
}

export function statName(stat: JsonValue): string {
  return textMember(member(stat, 'name'), 'name') ?? '';
}

function perturbationOf(stat: JsonValue): JsonObject | null {
  const perturbation = member(member(stat, 'name'), 'perturbation');
  return isObject(perturbation) ? perturbation : null;
}

export function isPerturbed(stat: JsonValue): boolean {
  return perturbationOf(stat) !== null;
}

/** `test` where there is one, as HELM reports it. */
function judgedSplit(stats: readonly JsonValue[]): string | null {
  const splits = new Set(stats.map(splitOf));
  for (const split of ['test', 'validation']) if (splits.has(split)) return split;
  return [...splits].find((split) => split !== null && split !== 'train') ?? null;
}

function labelsOf(stat: JsonValue): Labels {
  const split = splitOf(stat);
  const perturbation = perturbationOf(stat);
  const name = textMember(perturbation, 'name');
  const on = textMember(perturbation, 'computed_on');
  const part = textMember(member(stat, 'name'), 'sub_split');
  return {
    ...(split === null ? {} : { split }),
    ...(part === null ? {} : { sub_split: part }),
    ...(name === null ? {} : { perturbation: name }),
    ...(on === null ? {} : { computed_on: on }),
  };
}

interface About {
  readonly split: string | null;
  readonly likelihood: boolean;
  readonly perturbed: boolean;
}

/** Why a statistic is told and not judged, or `null`. */
function whyNot(stat: JsonValue, { split, likelihood, perturbed }: About): string | null {
  const name = statName(stat);
  if (OF_THE_RUN.test(name)) return 'it describes the run, not a quality';
  if (LIKELIHOOD.test(name) && !likelihood) return 'the likelihood of the answer itself, not a quality';
  if (splitOf(stat) !== split) return `HELM judges the split "${split ?? ''}", and this is of another`;
  if (isPerturbed(stat) && !perturbed)
    return 'nothing was perturbed in this run, so it repeats the plain value';
  return null;
}

export interface RunStats {
  readonly measurements: readonly ReadMeasurement[];
  readonly passedOver: readonly PassedOver[];
  readonly split: string | null;
}

export function runStats(stats: readonly JsonObject[], spec: JsonObject): RunStats {
  const split = judgedSplit(stats);
  const augmented = member(member(spec, 'data_augmenter_spec'), 'perturbation_specs');
  const about = {
    split,
    likelihood: textMember(member(spec, 'adapter_spec'), 'method') === 'language_modeling',
    perturbed: Array.isArray(augmented) && augmented.length > 0,
  };
  const size = stats.find(
    (stat) => statName(stat) === 'num_instances' && splitOf(stat) === split && !isPerturbed(stat),
  );
  const count = member(size, 'mean');
  const n = typeof count === 'number' && Number.isSafeInteger(count) && count > 0 ? count : null;
  const passedOver = new Map<string, string>();
  const measurements = stats.flatMap((stat) => {
    const name = statName(stat);
    const value = member(stat, 'mean');
    const because =
      whyNot(stat, about) ?? (isNumeric(value) ? null : `its mean is ${kindOf(value)}, not a number`);
    if (because === null && isNumeric(value)) {
      return [measurement({ metric: name, labels: labelsOf(stat), value, n: isPerturbed(stat) ? null : n })];
    }
    if (!passedOver.has(name)) passedOver.set(name, because ?? '');
    return [];
  });
  const judged = new Set(measurements.map(({ metric }) => metric));
  return {
    measurements,
    // What is judged in one form is not told in the others.
    passedOver: [...passedOver].flatMap(([name, because]) => (judged.has(name) ? [] : [{ name, because }])),
    split,
  };
}
