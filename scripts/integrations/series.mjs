// What the dashboard and the alert rules have in common: names of the one table of series, and who is meant.
import { SERIES } from '../../build/js/export/series.js';
import { failingOutcomes } from '../../build/js/render/order.js';

export const DAY = 86_400;
/** Branches of pull requests are judged once or twice and then never again. */
export const LASTING = 'branch!~"pull/.*"';
export const FAILING = failingOutcomes('regression').join('|');

/** The name of a series, if the table has it: nothing here may ask for one that is not written. */
export function series(name) {
  const found = SERIES.find((one) => one.name === `holdline_${name}`);
  if (found === undefined) throw new Error(`holdline_${name} is not in the table of series`);
  return found;
}

export function selector(name, ...matchers) {
  return `${series(name).name}${matchers.length === 0 ? '' : `{${matchers.join(', ')}}`}`;
}
