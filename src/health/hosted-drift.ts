/**
 * A model that is hosted elsewhere can change while nothing here does: the same evaluation of one and the same commit
 * has moved. The newest record is held against earlier ones of its own commit, so that no change of ours is among them.
 */
import type { Config } from '../config/config.js';
import type { HistoryRecord } from '../model/history.js';
import type { Measured } from './measured.js';
import { heldAgainstHistory } from './recorded.js';
import { isResource } from './resources.js';

export const HOSTED = 'health:hosted';

export function hostedDrift(records: readonly HistoryRecord[], config: Config): Measured {
  const question = {
    prefix: HOSTED,
    wanted: (metric: string) => !isResource(metric),
    counts: (earlier: HistoryRecord, newest: HistoryRecord) =>
      newest.sha !== null && earlier.sha === newest.sha,
  };
  return heldAgainstHistory(records, question, config);
}
