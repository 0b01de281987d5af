/**
 * What running each generated solution gave, as it is logged beside results of the BigCode evaluation harness: records
 * of `task_id`, `attempt`, `model_output` and `result`, which is `passed`, or says what went wrong.
 * An example is one attempt at one task; the mean of its passes is pass@1.
 */

import { failure } from '../failure/catalogue.js';
import { TableBuilder } from '../table/build.js';
import { type JsonObject, kindOf, member, textMember } from './json.js';
import type { Content, Found, SuiteReading } from './reader.js';
import { recordsIn } from './records.js';
import { NO_ROLES } from './roles.js';

const KEYS = ['task_id', 'model_output', 'result', 'attempt'];
const METRIC = 'pass@1';

export function isAttempts(content: Content): boolean {
  const records = recordsIn(content)?.first ?? [];
  return records.length > 0 && records.every((record) => KEYS.every((key) => Object.hasOwn(record, key)));
}

/** The first attempt has the plain number of the task, so that most runs have plain ids. Fault: `ROW_SHAPE`. */
function idOf(record: JsonObject, where: string): string {
  const task = member(record, 'task_id');
  if (typeof task !== 'string' && typeof task !== 'number') {
    throw failure('ROW_SHAPE', where, { key: 'task_id', found: `is ${kindOf(task)}, and no number or text` });
  }
  const attempt = member(record, 'attempt');
  return attempt === 0 || typeof attempt !== 'number' ? String(task) : `${task}#${attempt}`;
}

/** One row an attempt. An attempt whose `result` is no text has no value, and so passes nothing. */
export async function bigcodeAttempts({ content, path }: Found): Promise<SuiteReading> {
  const builder = new TableBuilder([
    { name: 'task_id', kind: 'id' },
    { name: METRIC, kind: 'cells' },
  ]);
  for await (const batch of recordsIn(content)?.all() ?? []) {
    for (const { record, line } of batch) {
      builder.text(0, idOf(record, `${path}:${line}`));
      const result = textMember(record, 'result');
      if (result === null) builder.empty(1);
      else builder.number(1, result === 'passed' ? 1 : 0);
      builder.endRow();
    }
  }
  return {
    name: null,
    model: null,
    dataset: null,
    fingerprints: {},
    measurements: [],
    examples: {
      table: builder.finish(),
      roles: NO_ROLES,
      scored: [{ metric: METRIC, labels: {}, column: METRIC }],
    },
  };
}
