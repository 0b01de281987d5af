/** Histories for the dashboard: with a step in a known place, and with names that mean harm. */
import type { Known } from '../../src/dashboard/panels.js';
import { matchesGlob } from '../../src/gate/matches.js';
import { remembered } from '../../src/gate/remembered.js';
import type { Acceptance, HistoryRecord } from '../../src/model/history.js';
import { measurementId } from '../../src/model/identity.js';
import { randomOf } from '../../src/stats/random.js';
import { example } from '../history/records.js';

export const KNOWN: Known = { described: remembered, matches: matchesGlob };
export const REPOSITORY = 'https://github.com/octo/models';
export const NOW = new Date('2026-08-31T12:00:00Z');

export const HOSTILE: readonly string[] = [
  '<script>alert(1)</script>',
  '</script><script>alert(2)</script>',
  '"><img src=x onerror=alert(3)>',
  "' onfocus=alert(4) autofocus='",
  'javascript:alert(5)',
  '<!-- ]]>',
  '\u202egnp.exe\u0000\u001b[31m',
  '../../../etc/passwd',
  'CON',
  'a'.repeat(10_000),
  '$' + '{`x`}',
  '数据 Ünïcødé 😀',
];

export interface Wanted {
  readonly runs: number;
  /** From this run on values are `by` lower. */
  readonly step?: { readonly at: number; readonly by: number };
  readonly ids?: readonly string[];
  readonly accepted?: Acceptance;
  /** Indices. */
  readonly failed?: readonly number[];
}

function shaOf(index: number): string {
  return (index + 1).toString(16).padStart(40, 'abcdef0123');
}

/** A run a day from 2026-01-01 on, of values near 0.9. */
export function records(wanted: Wanted): readonly HistoryRecord[] {
  const { runs, step, ids = ['sentiment/accuracy'], accepted, failed = [] } = wanted;
  const { word } = randomOf(7);
  const noise = (): number => 0.004 * (word() / 2 ** 32 + word() / 2 ** 32 - 1);
  return Array.from({ length: runs }, (_, index) => {
    const at = new Date(Date.UTC(2026, 0, 1 + index, 10)).toISOString();
    const drop = step !== undefined && index >= step.at ? step.by : 0;
    const run = String(9_000_000_001 + index);
    return {
      ...example,
      id: `${run}.1`,
      sha: shaOf(index),
      at,
      result: failed.includes(index) ? 'fail' : 'pass',
      accepted: accepted !== undefined && index === runs - 1 ? [accepted] : [],
      head: { ...example.head, run, at },
      measurements: ids.map((id) => ({ id, value: 0.9 - drop + noise(), n: 1000, standardError: null })),
      outcomes: null,
    };
  });
}

/** An id whose suite, metric and labels are all this text. */
export function idOf(text: string): string {
  return measurementId({ suite: text, metric: text, labels: { [text]: text } });
}
