/** Which part of the data a value was measured on, where its name says so. */

export type Split = 'train' | 'validation' | 'test' | 'eval';

export interface SplitName {
  /** The name without the split. */
  readonly metric: string;
  readonly split: Split | null;
}

const SPLITS: Readonly<Record<string, Split>> = {
  train: 'train',
  training: 'train',
  val: 'validation',
  valid: 'validation',
  validation: 'validation',
  dev: 'validation',
  test: 'test',
  testing: 'test',
  eval: 'eval',
  evaluation: 'eval',
};

const WORDS = Object.keys(SPLITS).join('|');
const FIRST = new RegExp(`^(${WORDS})[/_.-](.+)$`, 'i');
const LAST = new RegExp(`^(.+)[/_.-](${WORDS})$`, 'i');

/** `val/f1`, `val_f1` and `f1_val` → `f1` on `validation`; a name that is nothing but a split stays a name. */
export function splitName(name: string): SplitName {
  const first = FIRST.exec(name);
  const last = first === null ? LAST.exec(name) : null;
  const word = (first?.[1] ?? last?.[2] ?? '').toLowerCase();
  const split = Object.hasOwn(SPLITS, word) ? (SPLITS[word] ?? null) : null;
  return split === null ? { metric: name, split } : { metric: first?.[2] ?? last?.[1] ?? name, split };
}

/** The label that a split becomes. */
export function splitLabels(split: Split | null): Readonly<Record<string, string>> {
  return split === null ? {} : { split };
}

/** Why a value of the training data is told and not judged. */
export const TRAINING = 'it was measured on the training data, and train does not gate';
