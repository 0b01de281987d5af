// A step or a creep that lasts: what is not caught is merged and becomes history.
import { SIGMA } from './series.mjs';

const LEVEL = 0.85;

/** The past before the first bad merge. */
export function pastOf(n, chance) {
  return Array.from({ length: n }, () => LEVEL + SIGMA * chance.normal());
}

/** True losses in deviations after the merge of number i, counted from 1. */
export const LASTING = {
  'step of 1 s': () => 1,
  'step of 2 s': () => 2,
  'step of 3 s': () => 3,
  'creep of 0.3 s a merge': (merge) => 0.3 * merge,
};

export function valueAfter(loss, chance) {
  return LEVEL + SIGMA * (chance.normal() - loss);
}
