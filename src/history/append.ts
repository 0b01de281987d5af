/** Adding a record to a history: a pure merge by id that never touches what is there. */
import { failure } from '../failure/catalogue.js';
import type { HistoryRecord } from '../model/history.js';
import { trustedLines } from './lines.js';
import { encodeRecord, sameContent } from './record.js';

export type Appended =
  /** `line` is what to write after the end of the text as it stands, line breaks and all. */
  { readonly kind: 'appended'; readonly line: string } | { readonly kind: 'present' };

/**
 * What to add to the text of a history (`null`: no file yet) so that it holds this record. Fails with
 * `HISTORY_CONFLICT` where another record has the id, and with the faults of `trustedLines` where the history can't be
 * trusted: then nothing may be written. `where` is the path for messages.
 */
export function appendRecord(text: string | null, record: HistoryRecord, where = 'history.jsonl'): Appended {
  const lines = trustedLines(text, where);
  const sameId = lines.records.filter((line) => line.record.id === record.id);
  if (sameId.some((line) => sameContent(line.record, record))) return { kind: 'present' };
  const [other] = sameId;
  if (other !== undefined) throw failure('HISTORY_CONFLICT', `${where}:${other.line}`, { id: record.id });
  const finished = text === null || text === '' || text.endsWith('\n');
  return { kind: 'appended', line: `${finished ? '' : '\n'}${encodeRecord(record)}\n` };
}
