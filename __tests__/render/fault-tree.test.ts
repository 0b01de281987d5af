import { describe, expect, it } from 'vitest';
import type { FaultNode, FaultTree } from '../../src/model/fault-tree.js';
import { faultTreeMarkdown, faultTreeText } from '../../src/render/fault-tree.js';

const leaf = (name: string, counts: readonly number[]): FaultNode => ({ counts, class: name, split: null });
const root: FaultNode = {
  counts: [530, 70],
  class: 'ok',
  split: {
    condition: { column: 'host', is: 'c', holds: true },
    yes: {
      counts: [20, 60],
      class: 'hot',
      split: {
        condition: { column: 'heat', above: 60.25, orMissing: true, holds: false },
        yes: leaf('ok', [15, 5]),
        no: leaf('hot', [5, 55]),
      },
    },
    no: leaf('ok', [510, 10]),
  },
};
const tree: FaultTree = {
  label: 'fault',
  rows: 600,
  leftOut: { unlabelled: 0, rare: [] },
  classes: [
    { name: 'ok', rows: 530 },
    { name: 'hot', rows: 70 },
  ],
  root,
  trust: {
    depth: 2,
    balancedAccuracy: 0.87,
    chance: 0.5,
    accuracy: 0.94,
    majority: 0.8833,
    p: 0.01,
    rows: 600,
  },
  passedOver: [{ column: 'incident', because: 'too-many-labels' }],
};

describe('a fault tree', () => {
  it('reads as conditions, those that tell most first', () => {
    expect(faultTreeText(tree, { width: 200 }).split('\n')).toEqual([
      '600 rows by "fault": "ok" 530, "hot" 70.',
      '  Trust: of rows it had not seen it tells 87.0 % right, averaged over classes, where 50.0 % is chance (five-fold, on 600 rows); shuffled labels do as well in 1.0 % of trials at most.',
      '  Of all rows alike it tells 94.0 % right, and 88.3 % is what always saying "ok" would.',
      '',
      'Where each kind comes',
      '  "hot": 55 of 60 rows (91.7 %, 7.9 × its share in all) where "host" = "c" and "heat" > 60.25 or missing',
      '  "ok": 510 of 520 rows (98.1 %, 1.1 × its share in all) where "host" ≠ "c"',
      '  "ok": 15 of 20 rows (75.0 %, 0.8 × its share in all) where "host" = "c" and "heat" ≤ 60.25',
      '',
      'Not looked at',
      '  Passed over (too many different texts, as an id has): "incident".',
      '',
      'The same as a Mermaid diagram',
      '  flowchart TD',
      '    n0{"host = c?"}',
      '    n1{"heat ≤ 60.25?"}',
      '    n2["ok (ok 15, hot 5)"]',
      '    n3["hot (ok 5, hot 55)"]',
      '    n1 -- yes --> n2',
      '    n1 -- no --> n3',
      '    n4["ok (ok 510, hot 10)"]',
      '    n0 -- yes --> n1',
      '    n0 -- no --> n4',
      '',
    ]);
  });

  it('says what was left out, and says a condition once', () => {
    const narrowed: FaultTree = {
      ...tree,
      leftOut: { unlabelled: 1, rare: [{ name: 'smoke', rows: 3 }] },
    };
    const text = faultTreeText(
      {
        ...narrowed,
        root: {
          ...root,
          split: {
            condition: { column: 'heat', above: 50, orMissing: false, holds: true },
            yes: {
              ...root,
              split: {
                condition: { column: 'heat', above: 70, orMissing: false, holds: true },
                yes: leaf('hot', [0, 9]),
                no: leaf('ok', [9, 0]),
              },
            },
            no: leaf('ok', [1, 0]),
          },
        },
      },
      { width: 200 },
    );
    expect(text).toContain('1 row without a label is left out.');
    expect(text).toContain('3 rows of kinds too rare to be learnt left out: "smoke" 3.');
    expect(text).toContain('"hot": 9 of 9 rows (100 %, 8.6 × its share in all) where "heat" > 70\n');
    expect(text).toContain('where "heat" > 50 and "heat" ≤ 70');
  });

  it('is not to be trusted where shuffled labels do as well', () => {
    const shaky = { ...tree, trust: { ...tree.trust, balancedAccuracy: 0.52, p: 0.4 } };
    expect(faultTreeText(shaky, { width: 200 })).toContain('Do not trust this tree');
  });

  it('lets no name out of its place', () => {
    const name = '"]; click n0 "javascript:alert(1)"\n```\n@octocat <img src=x>';
    const hostile: FaultTree = {
      ...tree,
      label: name,
      classes: [
        { name, rows: 530 },
        { name: 'hot', rows: 70 },
      ],
      root: {
        ...leaf(name, [530, 70]),
        split: {
          condition: { column: name, is: name, holds: true },
          yes: leaf(name, [500, 0]),
          no: leaf('hot', [30, 70]),
        },
      },
      passedOver: [{ column: name, because: 'constant' }],
    };
    const markdown = faultTreeMarkdown(hostile);
    const diagram = markdown.slice(markdown.indexOf('```mermaid\n') + 11, markdown.lastIndexOf('\n```'));
    expect(diagram).not.toContain('`');
    expect(diagram).not.toMatch(/^\s*click/m);
    for (const line of diagram.split('\n').slice(1)) {
      expect(line).toMatch(
        /^ {2}n\d+(?:[[{]"[^"`<>;&]*(?:#\d+;[^"`<>;&]*)*"[\]}]| -- (?:yes|no) --> n\d+)$/u,
      );
    }
    expect(
      faultTreeText(hostile, { width: 200 })
        .split('\n')
        .filter((line) => line.startsWith('```')),
    ).toEqual([]);
  });
});
