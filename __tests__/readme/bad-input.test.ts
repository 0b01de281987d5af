/** docs/bad-input.md has a row for each way of being wrong, made from the cases that the bundle is held to. */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ARCHIVES } from '../bundle/faults/archive-cases.js';
import type { BadInput } from '../hard/bad-inputs/case.js';
import { BAD_INPUTS } from '../hard/bad-inputs/cases.js';

const PAGE = new URL('../../docs/bad-input.md', import.meta.url);
const START = '<!-- cases -->\n';
const END = '\n<!-- /cases -->';

const ENDS = { 0: 'judged', 1: 'judged, and fails', 2: 'nothing is read', 3: 'not judged' } as const;

function outcomeOf({ code, status }: Pick<BadInput, 'code' | 'status'>): string {
  return `${code === null ? '' : `\`${code}\`: `}${ENDS[status]} (${status})`;
}

/** Several ways to be wrong under one number are one row. */
function table(): string {
  const archives = ARCHIVES.flatMap(([row, , code]) => {
    const [, id, what = ''] = /^(Z\d\d) (?:[TF]\d+ )?(.*)$/.exec(row) ?? [];
    return id === undefined ? [] : [{ id, what, outcome: `\`${code}\`: not judged (1, the Action)` }];
  });
  const others = BAD_INPUTS.map((one) => ({ id: one.id, what: one.what, outcome: outcomeOf(one) }));
  const rows = new Map<string, { readonly what: Set<string>; readonly outcomes: Set<string> }>();
  for (const { id, what, outcome } of [...archives, ...others]) {
    const row = rows.get(id) ?? { what: new Set(), outcomes: new Set() };
    rows.set(id, row);
    row.what.add(what);
    row.outcomes.add(outcome);
  }
  const sorted = [...rows].sort(([one], [other]) => (one < other ? -1 : 1));
  const lines = sorted.map(
    ([id, { what, outcomes }]) => `| ${id} | ${[...what].join('; ')} | ${[...outcomes].join('; ')} |`,
  );
  return ['| # | What is wrong | What comes of it |', '| --- | --- | --- |', ...lines].join('\n');
}

it('docs/bad-input.md says what comes of each', () => {
  const page = readFileSync(PAGE, 'utf8');
  const [before = '', rest = ''] = page.split(START);
  const [, after = ''] = rest.split(END);
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(PAGE, `${before}${START}${table()}${END}${after}`);
  expect(
    page.slice(page.indexOf(START) + START.length, page.indexOf(END)),
    'renew it with UPDATE_DOCS=1',
  ).toBe(table());
});
