/** What running the evaluation took, and how stable it was: the newest record of each suite against its history. */
import type { Config } from '../config/config.js';
import type { Measurement } from '../model/evaluation.js';
import type { HistoryRecord } from '../model/history.js';
import type { Measured } from './measured.js';
import { heldAgainstHistory } from './recorded.js';

export const RESOURCES = 'health:resources';

/** Whole words of names: how often it failed, what it used, what it cost. */
const NAMES =
  /(?:^|[_/.])(?:(?:error|abort|abortion|timeout|deadline_miss)_rate|memory|memory_growth|utili[sz]ation|costs?|tokens?|security_events?)(?:[_/.(]|$)/i;
/** Known by no file, and better the fewer they are. */
const FEWER_IS_BETTER = /(?:^|[_/.])(?:(?:abort|abortion|timeout)_rate|security_events?)(?:[_/.(]|$)/i;

export function isResource(metric: string): boolean {
  return NAMES.test(metric);
}

function directed(measurement: Measurement): Measurement {
  const isKnown = measurement.direction !== null || !FEWER_IS_BETTER.test(measurement.metric);
  return isKnown ? measurement : { ...measurement, direction: 'lower' };
}

export function resources(records: readonly HistoryRecord[], config: Config): Measured {
  const question = { prefix: RESOURCES, wanted: isResource, counts: () => true };
  const asked = heldAgainstHistory(records, question, config);
  return { ...asked, head: asked.head.map(directed) };
}
