import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.js';
import {
  fingerprint,
  type Occasion,
  occasions,
  type Route,
  routing,
  type Told,
} from '../../src/notify/occasion.js';
import { isQuiet } from '../../src/notify/quiet.js';
import { verdict } from '../render/building.js';
import { failed } from '../render/failed.js';

const passing: Report = { ...failed, result: 'pass', verdicts: [verdict({ id: 'a', outcome: 'passed' })] };
const warning: Report = {
  ...passing,
  verdicts: [verdict({ id: 'a', outcome: 'regressed', severity: 'warn' })],
};
const open: Report = { ...passing, verdicts: [verdict({ id: 'a', outcome: 'inconclusive' })] };
const neutral: Report = { ...passing, result: 'neutral', verdicts: [verdict({ id: 'a', outcome: 'new' })] };
const error: Report = { ...passing, result: 'error', verdicts: [] };

function known(report: Report, ...was: readonly Occasion[]): Told {
  return { fingerprint: fingerprint(report, 'warn'), occasions: was };
}

function route(...when: readonly Occasion[]): Route {
  return { when, severity: 'warn' };
}

describe('occasions', () => {
  it.each([
    ['a failure', failed, null, 'fail'],
    ['an error', error, null, 'fail'],
    ['a warning', warning, null, 'warn'],
    ['an open question', open, null, 'inconclusive'],
    ['a pass after a failure', passing, known(failed, 'fail'), 'recovered'],
    ['a pass after a warning', passing, known(warning, 'warn'), 'recovered'],
    ['a warning after a failure', warning, known(failed, 'fail'), 'recovered'],
  ] as const)('%s', (_, report, told, occasion) => {
    expect(occasions(report, 'warn', told)).toContain(occasion);
    expect(occasions(report, 'warn', told)).toContain('always');
  });

  it('are no recovery where nothing was ill before, or nothing was judged now', () => {
    expect(occasions(passing, 'warn', null)).toEqual(['always']);
    expect(occasions(passing, 'warn', known(passing, 'recovered', 'always'))).toEqual(['always']);
    expect(occasions(neutral, 'warn', known(failed, 'fail'))).toEqual(['always']);
    expect(occasions(error, 'warn', known(failed, 'fail'))).not.toContain('recovered');
  });

  it('are none of a warning for a channel of failures only', () => {
    expect(occasions(warning, 'fail', null)).toEqual(['always']);
  });
});

describe('a fingerprint', () => {
  it('is of the state and not of its values or its order', () => {
    const moved = failed.verdicts.map((one) => ({ ...one, change: null, head: null })).reverse();
    const later = { ...failed, createdAt: '2031-01-01T00:00:00Z', verdicts: moved };
    expect(fingerprint(later, 'warn')).toBe(fingerprint(failed, 'warn'));
    expect(fingerprint(failed, 'warn')).toMatch(/^[0-9a-f]{32}$/);
  });

  it('tells another metric, result, severity and branch apart', () => {
    const head = failed.head === null ? null : { ...failed.head, ref: 'another' };
    const fewer = { ...failed, verdicts: failed.verdicts.filter(({ id }) => id !== 'sentiment/accuracy') };
    const states = [failed, fewer, passing, warning, open, error, { ...failed, head }];
    expect(new Set(states.map((state) => fingerprint(state, 'warn'))).size).toBe(states.length);
    const other = { ...error, notices: [{ code: 'FILE_EMPTY', where: 'a', what: '', fix: null }] };
    expect(fingerprint(other, 'warn')).not.toBe(fingerprint(error, 'warn'));
  });
});

describe('routing', () => {
  it('tells the same state once, and a new one again', () => {
    expect(routing(failed, route('fail'), null)).toBe('tell');
    expect(routing(failed, route('fail'), known(failed, 'fail'))).toBe('same');
    expect(routing(failed, route('fail'), known(passing))).toBe('tell');
    expect(routing(failed, route('always'), known(failed, 'fail'))).toBe('tell');
  });

  it('tells a recovery once, and nothing that was not asked for', () => {
    expect(routing(passing, route('recovered'), known(failed, 'fail'))).toBe('tell');
    expect(routing(passing, route('recovered'), known(passing, 'recovered'))).toBe('not-asked');
    expect(routing(warning, route('fail', 'recovered'), null)).toBe('not-asked');
  });
});

describe('quiet hours', () => {
  const night = { from: '22:00', to: '07:30', zone: 'Asia/Shanghai' };

  it.each([
    ['2026-01-05T14:00:00Z', true],
    ['2026-01-05T13:59:59Z', false],
    ['2026-01-05T16:00:00Z', true],
    ['2026-01-05T23:29:59Z', true],
    ['2026-01-05T23:30:00Z', false],
  ])('of a night in Shanghai, at %s', (at, quiet) => {
    expect(isQuiet(Date.parse(at), night)).toBe(quiet);
  });

  it('of a day follow summer time, and none are never', () => {
    const noon = { from: '12:00', to: '13:00', zone: 'Europe/Berlin' };
    expect(isQuiet(Date.parse('2026-07-01T10:30:00Z'), noon)).toBe(true);
    expect(isQuiet(Date.parse('2026-01-01T10:30:00Z'), noon)).toBe(false);
    expect(isQuiet(Date.parse('2026-01-01T11:30:00Z'), { ...noon, to: '12:00' })).toBe(false);
  });
});
