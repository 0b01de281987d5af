import { describe, expect, it } from 'vitest';
import { differences } from '../../src/gate/difference.js';
import { report, reported, verdict } from '../render/building.js';

const dated = verdict({ id: 's/a', outcome: 'passed', trend: [0.9, 0.91], trendAt: [0, 1] });
const { trendAt: _, ...undated } = dated;
const of = (...verdicts: readonly (typeof dated)[]) => report({ result: 'pass', verdicts });

describe('what two reports of the same inputs differ in', () => {
  it('is each part of a verdict, and not when its history was measured', () => {
    expect(differences(of(dated), of(dated))).toEqual([]);
    expect(differences(of(dated), of(undated))).toEqual([]);
    expect(differences(of(undated), of(dated))).toEqual([]);
    const other = { ...undated, trend: [], head: reported(0.5) };
    expect(differences(of(dated), of(other)).map(({ where }) => where)).toEqual(['s/a head', 's/a trend']);
  });

  it('is a verdict that only one of them has', () => {
    const found = differences(of(dated), of());
    expect(found.map(({ kind, where }) => [kind, where])).toEqual([
      ['counts', null],
      ['verdict', 's/a'],
    ]);
  });
});
