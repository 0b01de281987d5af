/** What can be wrong with a history. */
import { sentence } from './failure.js';

export interface LineFault {
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
  HISTORY_EXPIRED: sentence({
    weight: 'reading',
    what: (d: { count: number; newest: string }) =>
      `all ${d.count} artifacts of the base branch have expired (the newest is of ${d.newest})`,
    fix: () =>
      'run the workflow on the base branch again; keep the history on a branch to have it last: history: branch',
    example: { count: 3, newest: '2026-01-31T12:00:00Z' },
  }),
  HISTORY_HIDDEN: sentence({
    weight: 'reading',
    what: (d: { asked: number }) =>
      `the newest ${d.asked} artifacts of this name on the base branch are of other workflows or of runs that can't be trusted, and older ones were not looked at`,
    fix: () =>
      'give the artifacts of other workflows another name, or keep the history on a branch: history: branch',
    example: { asked: 25 },
  }),
  HISTORY_FUTURE: sentence({
    weight: 'notice',
    what: (d: { id: string; at: string }) =>
      `the newest record, ${d.id}, is of ${d.at}, which is still to come: it stays the newest until then`,
    fix: () => 'set the clock of the machine that wrote it, and take that record out by hand',
    example: { id: '7.1', at: '2100-01-01T00:00:00Z' },
  }),
  HISTORY_SHRANK: sentence({
    weight: 'notice',
    what: (d: { gone: number; of: number }) =>
      `while this run judged, ${d.gone} of the ${d.of} records of the history went away: somebody has rewritten the branch`,
    fix: () => 'if that was not intended, put the branch back (git reflog), and keep it from being forced',
    example: { gone: 28, of: 40 },
  }),
  HISTORY_NOT_IN_ARTIFACT: sentence({
    weight: 'reading',
    what: (d: { run: number }) =>
      `what run ${d.run} of the base branch uploaded under this name holds no history.jsonl`,
    fix: () => 'let the upload step take the folder that the output record-path names, and nothing else',
    example: { run: 7 },
  }),
  HISTORY_CROWDED: sentence({
    weight: 'reading',
    what: (d: { attempts: number }) =>
      `other writers were faster ${d.attempts} times, so this record was not written`,
    fix: () => 'run the job again; nothing of the history is lost',
    example: { attempts: 12 },
  }),
  HISTORY_NO_TOKEN: sentence({
    weight: 'usage',
    what: (d: { store: string }) => `a history of the kind "${d.store}" can't be read without a token`,
    fix: () => 'leave out the input github-token, or set history: path:DIR or none',
    example: { store: 'artifact' },
  }),
  HISTORY_SEALED: sentence({
    weight: 'reading',
    what: (d: { key: string }) =>
      `the history is encrypted (with key ${d.key}), and there is no key to open it`,
    fix: () =>
      'set privacy.encryption-key in the configuration, and its variable under env:; for forks, which have no secrets, judge in workflow_run (docs/workflows.md)',
    example: { key: '5f3a9c01' },
  }),
  HISTORY_OTHER_KEY: sentence({
    weight: 'reading',
    what: (d: { key: string; own: string }) =>
      `this record is encrypted with key ${d.key}, and the key at hand is ${d.own}`,
    fix: () =>
      'give the key that wrote the history, or start another history with this one (history: branch:NAME)',
    example: { key: '5f3a9c01', own: '77be02d4' },
  }),
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
  HISTORY_LINE_LOST: sentence({
    weight: 'reading',
    what: (d: { id: string }) =>
      `the record "${d.id}" was written and is not there: another writer replaced the file, or this drive can't append in one piece`,
    fix: () => 'run it again with one writer at a time, or keep the history on a branch (history: branch)',
    example: { id: '1234.1' },
  }),
  HISTORY_OUTCOMES_DAMAGED: sentence({
    weight: 'reading',
    what: (d: { why: string }) => `the kept outcomes of single examples can't be read: ${d.why}`,
    fix: () =>
      'put the file back as it was, or delete it: that run is then compared without its single examples',
    example: { why: 'its SHA-256 is not the one in its record' },
  }),
  HISTORY_OUTCOMES_TOO_LARGE: sentence({
    weight: 'notice',
    what: (d: { rows: number }) =>
      `the outcomes of ${d.rows} examples do not travel with the record (at most 2000000 examples and 64 MiB do), so later runs are compared with this one by its values alone`,
    fix: () => 'give base files to the comparison (--base), or record fewer columns or examples',
    example: { rows: 3_000_000 },
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
