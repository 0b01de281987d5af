/** Records to write and read: one whole example, and any record at all for property tests. */
import fc from 'fast-check';
import type { HistoryRecord } from '../../src/model/history.js';

export const example: HistoryRecord = {
  schema: 'holdline/record@1',
  id: '9000000001.1',
  sha: 'a'.repeat(40),
  ref: 'refs/heads/main',
  event: 'push',
  workflow: 'evaluate',
  at: '2026-08-01T10:00:00.000Z',
  result: 'pass',
  accepted: [{ match: 'sentiment/*', by: 'octocat', at: '2026-08-01T09:00:00Z', reason: 'new labels, #812' }],
  head: {
    sha: 'a'.repeat(40),
    ref: 'refs/heads/main',
    run: '9000000001',
    at: '2026-08-01T09:59:00Z',
    suites: [
      { name: 'sentiment', model: 'small', dataset: 'reviews', format: 'predictions', files: ['r/s.csv'] },
    ],
  },
  measurements: [
    { id: 'sentiment/accuracy', value: 0.921, n: 1000, standardError: 0.0085 },
    { id: 'sentiment/roc_auc', value: null, n: null, standardError: null },
  ],
  limits: { 'sentiment/accuracy': { min: 0.9 } },
  maintenance: [
    { what: 'dispatch', at: '2026-08-01T10:00:00.000Z', detail: 'workflow rollback.yml was started' },
  ],
  told: { slack: { fingerprint: 'ab12', occasions: ['fail', 'always'] } },
  outcomes: { sentiment: { file: '9000000001.1.sentiment.bin.gz', sha256: '0f'.repeat(32), n: 1000 } },
};

/** A plain record of one run on one day of August 2026. */
export function run(id: string, day: number, value = 0.9): HistoryRecord {
  const at = `2026-08-${String(day).padStart(2, '0')}T10:00:00Z`;
  return {
    ...example,
    id,
    at,
    accepted: [],
    head: { ...example.head, run: id.split('.')[0] ?? id, at },
    measurements: [{ id: 'sentiment/accuracy', value, n: 1000, standardError: null }],
    outcomes: null,
  };
}

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('__proto__', '\ufffd', '\n', '😀'),
);
const name = text.filter((value) => value !== '');
const textOrNull = fc.option(text);
const time = fc
  .date({ min: new Date('1970-01-01T00:00:00Z'), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
// JSON has no −0, and none of these numbers needs one.
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const size = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);

const suite = fc.record({
  name,
  model: textOrNull,
  dataset: textOrNull,
  format: text,
  files: fc.array(text, { maxLength: 3 }),
});

/** Any record that may be written. */
export const anyRecord: fc.Arbitrary<HistoryRecord> = fc.record({
  schema: fc.constant('holdline/record@1' as const),
  id: name,
  sha: textOrNull,
  ref: textOrNull,
  event: textOrNull,
  workflow: textOrNull,
  at: time,
  result: textOrNull,
  accepted: fc.array(fc.record({ match: name, by: text, at: time, reason: text }), { maxLength: 2 }),
  head: fc.record({
    sha: textOrNull,
    ref: textOrNull,
    run: name,
    at: time,
    suites: fc.array(suite, { maxLength: 2 }),
  }),
  measurements: fc.array(
    fc.record({ id: name, value: fc.option(number), n: fc.option(size), standardError: fc.option(size) }),
    { maxLength: 4 },
  ),
  outcomes: fc.option(
    fc
      .array(fc.tuple(text, fc.record({ file: name, sha256: name, n: size })), { maxLength: 2 })
      .map((entries) => Object.fromEntries(entries)),
  ),
});

/** Records of which each has an id of its own, and none is an attempt of another's run. */
export const manyRecords = (limits: { readonly minLength: number; readonly maxLength: number }) =>
  fc.array(anyRecord, limits).map((records) =>
    records.map((record, index) => ({
      ...record,
      id: `run ${index}`,
      head: { ...record.head, run: `run ${index}` },
    })),
  );
