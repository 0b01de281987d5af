/** The exit status by result and policy: the whole table, written out. */
import { describe, expect, it } from 'vitest';
import { DONE, FAILED, letsThrough, MISUSED, NOT_JUDGED, statusOf } from '../../src/commands/ending.js';
import type { Notice, Report, Result } from '../../src/model/report.js';
import { report, verdict } from '../render/building.js';

const notice = (code: string): Notice => ({ code, where: null, what: 'w', fix: null });
/** A history that can't be had; a file that can't be read; something that is only told. */
const UNREACHABLE = notice('HISTORY_NO_TOKEN');
const UNREADABLE = notice('FILE_MISSING');
const TOLD = notice('HISTORY_SHRANK');

const of = (result: Result, policy: Partial<Report['policy']> = {}, more: Partial<Report> = {}) =>
  report({ result, policy, ...more });

describe('the exit status', () => {
  it('has the numbers that scripts rely on', () => {
    expect({ DONE, FAILED, MISUSED, NOT_JUDGED }).toEqual({ DONE: 0, FAILED: 1, MISUSED: 2, NOT_JUDGED: 3 });
  });

  it.each([
    ['pass', 0, 0],
    ['neutral', 0, 0],
    ['fail', 1, 0],
    ['error', 3, 3],
  ] as const)('of %s is %i, and with `fail-on: never` %i', (result, usual, never) => {
    const found = [of(result), of(result, { failOn: 'never' })];
    expect(found.map(statusOf)).toEqual([usual, never]);
    expect(found.map(letsThrough)).toEqual([usual === 0, never === 0]);
  });

  it('of a loss is not softened by `on-error: warn`', () => {
    expect(statusOf(of('fail', { onError: 'warn' }))).toBe(1);
  });
});

describe('`on-error: warn`', () => {
  const soft = (notices: readonly Notice[], more: Partial<Report> = {}) =>
    statusOf(of('error', { onError: 'warn' }, { notices, ...more }));

  it('lets through where nothing but the history could not be had', () => {
    expect(soft([UNREACHABLE])).toBe(0);
    expect(soft([UNREACHABLE, TOLD])).toBe(0);
    expect(statusOf(of('error', { onError: 'fail' }, { notices: [UNREACHABLE] }))).toBe(3);
  });

  it('lets nothing else through', () => {
    expect(soft([UNREADABLE])).toBe(3);
    expect(soft([UNREACHABLE, UNREADABLE])).toBe(3);
    expect(soft([notice('NOT_IN_ANY_CATALOGUE')])).toBe(3);
  });

  it('lets nothing through that nobody gave a reason for', () => {
    expect(soft([])).toBe(3);
    expect(soft([TOLD])).toBe(3);
  });

  it('lets nothing through that was measured and could not be compared', () => {
    expect(soft([UNREACHABLE], { verdicts: [verdict({ id: 's/f1', outcome: 'incomparable' })] })).toBe(3);
  });
});
