/** Changes that somebody has said are intended. */
import { matchesGlob } from '../gate/matches.js';
import type { Acceptance, HistoryRecord } from '../model/history.js';

/** Whether all of these measurements were accepted at the time of this record or since. */
export function isAccepted(
  ids: readonly string[],
  { at }: HistoryRecord,
  accepted: readonly Acceptance[],
): boolean {
  const since = accepted.filter((one) => Date.parse(one.at) >= Date.parse(at));
  return ids.length > 0 && ids.every((id) => since.some(({ match }) => matchesGlob(match, id)));
}
