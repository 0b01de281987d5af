/** What can be wrong with a history. */
import { sentence } from './failure.js';

interface LineFault {
  readonly line: number;
  readonly why: string;
}

const NAMED = 5;

/** `line 3 is not JSON; line 9 …`, the first few by name, the rest counted. */
function lineList(lines: readonly LineFault[]): string {
  const named = lines.slice(0, NAMED).map((fault) => `line ${fault.line}: ${fault.why}`);
  const rest = lines.length - named.length;
  return rest > 0 ? `${named.join('; ')}; and ${rest} more` : named.join('; ');
}

const exampleLines: readonly LineFault[] = [{ line: 7, why: 'is cut off in the middle' }];

const RESTORE =
  'put the damaged lines back from an earlier version of the file, or delete them by hand if those runs may be forgotten';

export const historyFaults = {
  HISTORY_NEWER: sentence({
    weight: 'reading',
    what: (d: { schema: string }) => `the history is written by a newer version of Holdline ("${d.schema}")`,
    fix: () => 'use that version of Holdline, or another history',
    example: { schema: 'holdline/record@2' },
  }),
  HISTORY_DAMAGED: sentence({
    weight: 'reading',
    what: (d: { lines: number; damaged: readonly LineFault[] }) =>
      `${d.damaged.length} of ${d.lines} lines of the history can't be read, and at most one in twenty may be damaged (${lineList(d.damaged)})`,
    fix: () => RESTORE,
    example: { lines: 12, damaged: exampleLines },
  }),
  HISTORY_BASE_DAMAGED: sentence({
    weight: 'reading',
    what: (d: { why: string }) =>
      `the newest line of the history ${d.why}, so the base can't be trusted and nothing is compared or written`,
    fix: () => RESTORE,
    example: { why: 'is cut off in the middle' },
  }),
  HISTORY_CONFLICT: sentence({
    weight: 'reading',
    what: (d: { id: string }) =>
      `the history already holds a record "${d.id}" with other content, and a record is never overwritten`,
    fix: () => 'give this run an id of its own (--run ID)',
    example: { id: '1234.1' },
  }),
  HISTORY_LINES_DAMAGED: sentence({
    weight: 'notice',
    what: (d: { lines: number; damaged: readonly LineFault[] }) =>
      `${d.damaged.length} of ${d.lines} lines of the history can't be read and were left out (${lineList(d.damaged)})`,
    fix: () => RESTORE,
    example: { lines: 40, damaged: exampleLines },
  }),
  HISTORY_ID_TWICE: sentence({
    weight: 'notice',
    what: (d: { id: string; first: number }) =>
      `the record "${d.id}" stands here again with other content; the one in line ${d.first} was taken`,
    fix: () => 'delete the line that is wrong, and give each run an id of its own',
    example: { id: '1234.1', first: 3 },
  }),
};
