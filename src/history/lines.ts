/** The lines of a history file, and whether they can be trusted. */
import { failure } from '../failure/catalogue.js';
import type { DamagedLine, HistoryRecord } from '../model/history.js';
import { decodeLine } from './record.js';

export interface RecordLine {
  /** Counted from 1, as editors do. */
  readonly line: number;
  readonly record: HistoryRecord;
}

export interface Lines {
  /** In the order of the file. */
  readonly records: readonly RecordLine[];
  readonly damaged: readonly DamagedLine[];
  /** How many lines are not blank. */
  readonly count: number;
}

const ONE_IN = 20;

/**
 * Every line of the text (`null`: there is no file). Damaged lines are told apart, not thrown, as long as they are few
 * and old. Fails with `HISTORY_NEWER` where any line has a later schema, with `HISTORY_BASE_DAMAGED` where the last
 * line is damaged (lines are only ever added at the end, so that one is the newest), and with `HISTORY_DAMAGED` where
 * more than one line in twenty is.
 */
export function trustedLines(text: string | null, where: string): Lines {
  const records: RecordLine[] = [];
  const damaged: DamagedLine[] = [];
  let last = 0;
  for (const [index, content] of (text ?? '').split('\n').entries()) {
    if (content.trim() === '') continue;
    last = index + 1;
    const decoded = decodeLine(content);
    if (decoded.kind === 'newer')
      throw failure('HISTORY_NEWER', `${where}:${last}`, { schema: decoded.schema });
    if (decoded.kind === 'record') records.push({ line: last, record: decoded.record });
    else damaged.push({ line: last, why: decoded.why });
  }
  const lines = { records, damaged, count: records.length + damaged.length };
  refuseDamage(lines, last, where);
  return lines;
}

function refuseDamage(lines: Lines, last: number, where: string): void {
  const newest = lines.damaged.find((damage) => damage.line === last);
  if (newest !== undefined) throw failure('HISTORY_BASE_DAMAGED', `${where}:${last}`, { why: newest.why });
  if (lines.damaged.length * ONE_IN > lines.count) {
    throw failure('HISTORY_DAMAGED', where, { lines: lines.count, damaged: lines.damaged });
  }
}
