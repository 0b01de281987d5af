/**
 * What kind of evaluation a table of examples is: labels of two values, labels of more, numbers, or scores that
 * are measured as they stand. Everything else in this room builds on that decision, so it is made once, here.
 */
import { fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import type { Examples } from '../model/evaluation.js';
import type { Codes, Column } from '../model/table.js';
import { isNumeric } from '../table/coded.js';
import { canonicalLabel, hasWholeLabels, labelsOf, recoded, uniteLabels } from './labels.js';

/** `binary`: two classes, and it is known which one is positive. `multiclass`: every other table of labels. */
export interface LabelTask {
  readonly kind: 'binary' | 'multiclass';
  /** Of truth and prediction together, ascending, in canonical spelling. */
  readonly labels: readonly string[];
  /** Index into `labels`, −1 where the cell is empty. Length `rows`. */
  readonly truth: Codes;
  /** `null` where there is a score and no prediction. */
  readonly prediction: Codes | null;
  readonly positive: number | null;
}

/** Numbers in truth and prediction that are no labels. */
export interface RegressionTask {
  readonly kind: 'regression';
}

/** No truth and prediction to compare: only columns measured one by one. */
export interface ScoredTask {
  readonly kind: 'scored';
}

export type Task = LabelTask | RegressionTask | ScoredTask;

export type Decision =
  | { readonly task: Task; readonly notices: readonly Fault[] }
  | { readonly task: null; readonly fault: Fault };

const POSITIVES = ['1', 'true', 'yes', 'positive'];
const NEGATIVES = ['0', 'false', 'no', 'negative'];
const MOST_NUMERIC_LABELS = 100;

const undecided = (reason: Fault): Decision => ({ task: null, fault: reason });
const SCORED: Decision = { task: { kind: 'scored' }, notices: [] };

/** The column that plays a part. A column of long texts was not kept, and plays none. */
function played(examples: Examples, name: string | null): Column | null {
  return name === null ? null : (examples.table.columns.get(name) ?? null);
}

function unreadable({ roles }: Examples): Decision {
  const names = { truth: roles.truth ?? '', prediction: roles.prediction ?? roles.score ?? '' };
  return undecided(fault('LABELS_UNREADABLE', null, names));
}

/** Whether both columns are labels: few distinct texts, and where they are numbers, whole ones and not too many. */
function areLabels(columns: readonly Column[], distinct: number): boolean {
  const numeric = columns.some(isNumeric);
  if (!numeric) return true;
  return (
    columns.every((column) => !isNumeric(column) || hasWholeLabels(column)) && distinct <= MOST_NUMERIC_LABELS
  );
}

interface Positive {
  readonly labels: readonly string[];
  readonly positive: string | null;
}

/** Where `true` and `1` were found to be one class, the user may name it either way. */
function inSpellingOf(labels: readonly string[], label: string): string {
  if (labels.includes(label) || !labels.some((one) => one === '0' || one === '1')) return label;
  return label === 'true' ? '1' : label === 'false' ? '0' : label;
}

/**
 * The positive label, and the labels with it. A table in which only the negative class occurs ("0" and nothing
 * else) is still one of two classes: the positive one is added, so that recall and precision are measured.
 */
function withPositive(labels: readonly string[], given: string | null): Positive | null {
  const lower = labels.map((label) => label.toLowerCase());
  const lone = lower.length === 1 ? NEGATIVES.indexOf(lower[0] ?? '') : -1;
  if (given !== null) {
    const wanted = inSpellingOf(labels, canonicalLabel(given));
    if (labels.includes(wanted)) return { labels, positive: wanted };
    const opposite = lone >= 0 && wanted.toLowerCase() === POSITIVES[lone];
    return opposite ? { labels: [...labels, wanted], positive: wanted } : null;
  }
  if (labels.length > 2) return { labels, positive: null };
  const known = POSITIVES.map((name) => lower.indexOf(name)).find((index) => index >= 0);
  if (known !== undefined) return { labels, positive: labels[known] ?? null };
  const added = POSITIVES[lone];
  return added === undefined ? { labels, positive: null } : { labels: [...labels, added], positive: added };
}

function disjoint(
  truth: Column,
  prediction: Column | null,
  codes: readonly [Int32Array, Int32Array],
): Fault | null {
  if (prediction === null || truth.labels.length < 2 || prediction.labels.length < 2) return null;
  const known = new Set(codes[0]);
  if (codes[1].some((code) => known.has(code))) return null;
  return fault('LABELS_DISJOINT', null, { truth: truth.labels, prediction: prediction.labels });
}

function decideLabels(examples: Examples, truth: Column, prediction: Column | null): Decision {
  const united = uniteLabels(labelsOf(truth), prediction === null ? [] : labelsOf(prediction));
  const given = examples.roles.positive;
  const known =
    united.labels.length === 0 ? { labels: [], positive: null } : withPositive(united.labels, given);
  if (known === null) {
    return undecided(fault('POSITIVE_ABSENT', null, { positive: given ?? '', labels: united.labels }));
  }
  const { labels } = known;
  const binary = labels.length <= 2 && known.positive !== null;
  const notices: Fault[] = [];
  if (labels.length === 2 && known.positive === null) {
    notices.push(fault('POSITIVE_UNKNOWN', null, { labels }));
  }
  const apart = disjoint(truth, prediction, [united.first, united.second]);
  if (apart !== null) notices.push(apart);
  const task: LabelTask = {
    kind: binary ? 'binary' : 'multiclass',
    labels,
    truth: recoded(truth.codes ?? new Int8Array(0), united.first),
    prediction: prediction === null ? null : recoded(prediction.codes ?? new Int8Array(0), united.second),
    positive: binary && known.positive !== null ? labels.indexOf(known.positive) : null,
  };
  return { task, notices };
}

function decideWithoutPrediction(examples: Examples, truth: Column): Decision {
  const { roles, table } = examples;
  const distinct = uniteLabels(labelsOf(truth), []).labels.length;
  const scored = played(examples, roles.score) !== null && distinct <= 2;
  const probable = scored || Object.keys(roles.classScores).length > 0;
  if (probable && truth.codes !== null && areLabels([truth], distinct))
    return decideLabels(examples, truth, null);
  if (examples.scored.length > 0 || roles.query !== null) return SCORED;
  if (roles.prediction !== null) return unreadable(examples);
  const columns = [...table.columns.keys()];
  return undecided(fault('PREDICTION_ABSENT', null, { truth: truth.name, columns }));
}

/**
 * Decides what the examples are. Labels: truth and prediction both have few distinct texts, and where they are
 * numbers, whole ones, at most 100. Otherwise numbers in both are a regression. Anything else is a fault.
 */
export function decideTask(examples: Examples): Decision {
  const { roles } = examples;
  const truth = played(examples, roles.truth);
  const prediction = played(examples, roles.prediction);
  if (truth === null) {
    return roles.truth === null || examples.scored.length > 0 ? SCORED : unreadable(examples);
  }
  if (prediction === null) return decideWithoutPrediction(examples, truth);
  const distinct = uniteLabels(labelsOf(truth), labelsOf(prediction)).labels.length;
  if (truth.codes !== null && prediction.codes !== null && areLabels([truth, prediction], distinct)) {
    return decideLabels(examples, truth, prediction);
  }
  if (isNumeric(truth) && isNumeric(prediction)) {
    return { task: { kind: 'regression' }, notices: [] };
  }
  return examples.scored.length > 0 ? SCORED : unreadable(examples);
}
