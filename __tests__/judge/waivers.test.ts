import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resultOf } from '../../src/judge/result.js';
import { waiverNotices } from '../../src/judge/waivers.js';
import type { Waiver } from '../../src/model/policy.js';
import type { Outcome } from '../../src/model/report.js';
import { judged, measured, rule, trial, verdict, waiver } from './case.js';

const kinds = (found: { readonly reasons: readonly { readonly kind: string }[] }) =>
  found.reasons.map((reason) => reason.kind);
const drop = (value: number) => ({ kind: 'absolute' as const, value, text: String(value) });
const share = (fraction: number) => ({ kind: 'relative' as const, fraction, text: `${fraction * 100}%` });

const lost = { head: [measured('f1', 0.8)], base: [measured('f1', 0.9)] };
const low = { head: [measured('f1', 0.8)], rules: [rule('s/f1', { min: 0.85 })] };
const doubtful = { head: [measured('f1', 0.88)], base: [measured('f1', 0.9)] };
const gone = { head: [measured('other', 0.9)], base: [measured('f1', 0.9), measured('other', 0.9)] };
const f1 = (given: Parameters<typeof judged>[0]) => judged(given).verdicts.find((one) => one.metric === 'f1');

describe('a waiver in force', () => {
  it.each([
    ['regressed', lost],
    ['violated', low],
    ['suspected', doubtful],
    ['missing', gone],
  ] as const)('covers what would be %s', (was, given) => {
    expect(f1(given)?.outcome).toBe(was);
    const found = f1({ ...given, waivers: [waiver('s/f1')] });
    expect(found?.outcome).toBe('waived');
    expect(found?.reasons).toEqual([
      { kind: 'waived', until: '2026-12-31', owner: '@org/nlp', reason: 'label fix, #812', was },
      ...(f1(given)?.reasons ?? []),
    ]);
    expect(resultOf(found === undefined ? [] : [found], 'suspected')).toBe('pass');
  });

  it('leaves every other outcome alone', () => {
    const waivers = [waiver('*')];
    const outcomes: readonly Outcome[] = [
      verdict({ head: [measured('f1', null)], base: [measured('f1', 0.9)], waivers }).outcome,
      verdict({ head: [measured('f1', 0.9)], base: [measured('f1', 0.8)], waivers }).outcome,
      verdict({ head: [measured('f1', 0.9)], base: [measured('f1', 0.9)], waivers }).outcome,
      verdict({ head: [measured('f1', 0.9)], waivers }).outcome,
      verdict({ head: [measured('f1', 90, { unit: 'percent' })], base: [measured('f1', 0.9)], waivers })
        .outcome,
    ];
    expect(outcomes).toEqual(['invalid', 'improved', 'inconclusive', 'new', 'incomparable']);
  });

  it('is about its own measurements only', () => {
    expect(f1({ ...lost, waivers: [waiver('s/f2')] })).toEqual(f1(lost));
  });

  it.each([
    ['2026-12-31', 'waived'],
    ['2027-01-01', 'regressed'],
    ['2026-02-28', 'waived'],
    // A day that is no day leaves nothing in force.
    ['', 'regressed'],
  ])('on %s: %s', (today, outcome) => {
    expect(f1({ ...lost, today, waivers: [waiver('s/f1')] })?.outcome).toBe(outcome);
  });
});

describe('a ceiling', () => {
  it.each([
    [{ maxDrop: drop(0.1) }, 'waived'],
    [{ maxDrop: drop(0.0999) }, 'regressed'],
    [{ maxDrop: share(0.12) }, 'waived'],
    [{ maxDrop: share(0.11) }, 'regressed'],
    // The only one there is binds, whatever its direction.
    [{ maxRise: drop(0.05) }, 'regressed'],
    [{ maxRise: drop(0.05), maxDrop: drop(0.2) }, 'waived'],
  ] as const)('of %j: a loss of 0.1 from 0.9 is %s', (ceilings, outcome) => {
    expect(f1({ ...lost, waivers: [waiver('s/f1', ceilings)] })?.outcome).toBe(outcome);
  });

  it('counts rises where less is better', () => {
    const time = (value: number) => measured('f1', value, { direction: 'lower', unit: 'ms' });
    const slower = { head: [time(120)], base: [time(100)] };
    const with20 = { maxDrop: drop(1), maxRise: share(0.2) };
    expect(f1({ ...slower, waivers: [waiver('s/f1', with20)] })?.outcome).toBe('waived');
    expect(f1({ ...slower, waivers: [waiver('s/f1', { ...with20, maxRise: share(0.19) })] })?.outcome).toBe(
      'regressed',
    );
    const found = f1({ ...slower, waivers: [waiver('s/f1', { ...with20, maxRise: share(0.19) })] });
    expect(found?.reasons.find(({ kind }) => kind === 'waiver-exceeded')).toMatchObject({
      key: 'max-rise',
      ceiling: '19%',
    });
  });

  it('that is passed leaves the outcome, and says so after its cause', () => {
    const found = f1({ ...lost, waivers: [waiver('s/f1', { maxDrop: drop(0.05) })] });
    expect(kinds(found ?? { reasons: [] })).toEqual(['beyond-practical-limit', 'waiver-exceeded']);
    expect(found?.reasons[1]).toMatchObject({
      key: 'max-drop',
      ceiling: 0.05,
      loss: expect.closeTo(0.1, 12),
    });
  });

  it.each([
    ['missing', gone],
    ['violated', low],
  ] as const)('that nothing shows to hold does not cover what is %s', (outcome, given) => {
    const found = f1({ ...given, waivers: [waiver('s/f1', { maxDrop: drop(1) })] });
    expect(found?.outcome).toBe(outcome);
    expect(found?.reasons[1]).toMatchObject({ kind: 'waiver-exceeded', loss: null });
  });

  it('of one waiver does not bind another', () => {
    const waivers = [waiver('s/f1', { maxDrop: drop(0.01) }), waiver('s/*', { owner: '@org/other' })];
    expect(f1({ ...lost, waivers })?.reasons[0]).toMatchObject({ kind: 'waived', owner: '@org/other' });
  });
});

describe('an expired waiver', () => {
  const waivers = [waiver('s/f1', { until: '2026-05-31' })];

  it('waives nothing, and speaks of its own finding only', () => {
    const given = {
      head: [measured('f1', 0.8), measured('f2', 0.8), measured('f3', 0.9)],
      base: [measured('f1', 0.9), measured('f2', 0.9), measured('f3', 0.9)],
    };
    const [first, ...others] = judged({ ...given, waivers }).verdicts;
    expect(first?.outcome).toBe('regressed');
    expect(kinds(first ?? { reasons: [] })).toEqual(['beyond-practical-limit', 'waiver-expired']);
    expect(others).toEqual(judged(given).verdicts.slice(1));
  });

  it('does not undo one in force', () => {
    expect(f1({ ...lost, waivers: [...waivers, waiver('s/f1')] })?.outcome).toBe('waived');
  });
});

describe('notices', () => {
  const notices = (given: readonly Waiver[], more: Parameters<typeof trial>[0] = {}) =>
    waiverNotices(trial({ ...lost, today: '2026-06-01', waivers: given, ...more }));

  it.each([
    ['2026-06-09', []],
    ['2026-06-08', ['WAIVER_ENDS_SOON']],
    ['2026-06-01', ['WAIVER_ENDS_SOON']],
    ['2026-05-31', ['WAIVER_EXPIRED']],
    ['2020-01-01', ['WAIVER_EXPIRED']],
  ])('of one until %s on 1 June: %j', (until, codes) => {
    expect(notices([waiver('s/f1', { until })]).map((one) => one.code)).toEqual(codes);
  });

  it('say who, what, when and where, and end nothing', () => {
    const [soon] = notices([waiver('s/f1', { until: '2026-06-02' })]);
    expect(soon).toMatchObject({ weight: 'notice', where: 'c.yml:9:5' });
    expect(soon?.what).toBe('the waiver of "@org/nlp" for "s/f1" ends tomorrow, with 2026-06-02');
    const [over] = notices([waiver('s/f1', { until: '2026-05-31' })]);
    expect(over?.what).toBe(
      'the waiver of "@org/nlp" for "s/f1" ended with 2026-05-31 and waives nothing any more',
    );
    expect(notices([])).toEqual([]);
  });

  it('tell of one that matches nothing in head, base, history or required', () => {
    const [unused] = notices([waiver('s/f2')]);
    expect(unused).toMatchObject({ code: 'WAIVER_UNUSED', weight: 'notice' });
    expect(unused?.what).toContain('the nearest is "s/f1"');
    expect(notices([waiver('s/f2')], { partial: true })).toEqual([]);
    expect(notices([waiver('s/f2')], { required: ['s/f2'] })).toEqual([]);
    expect(notices([waiver('s/f2')], { required: ['no id'] })).toHaveLength(1);
    expect(notices([waiver('s/f2')], { series: new Map([['s/f2', [0.5]]]) })).toEqual([]);
  });
});

describe('the family', () => {
  const pairs = (loss: number, standardError: number) => ({
    kind: 'differences' as const,
    n: 1000,
    difference: -loss,
    standardError,
    degreesOfFreedom: null,
    skewness: 0,
    method: 'delong' as const,
  });
  /** Losses of 0.02 with z of so much. */
  const report = (zs: readonly number[]) => ({
    head: zs.map((_, index) => measured(`m${index}`, 0.88)),
    base: zs.map((_, index) => measured(`m${index}`, 0.9)),
    paired: new Map(zs.map((z, index) => [`s/m${index}`, pairs(0.02, 0.02 / z)])),
  });
  const adjusted = (given: Parameters<typeof judged>[0]) =>
    judged(given).verdicts.map((one) => one.change?.pAdjusted ?? Number.NaN);

  it('does not let a waived loss make the others look worse', () => {
    // p of 2.4 is 0.0082: beside a sure loss 0.0082·3/2, alone among three 0.0082·3.
    const given = report([6, 2.4, 0.1]);
    const p = judged(given).verdicts[1]?.change?.p ?? Number.NaN;
    expect(adjusted(given)[1]).toBeCloseTo((p * 3) / 2, 12);
    expect(adjusted({ ...given, waivers: [waiver('s/m0')] })[1]).toBeCloseTo(p * 3, 12);
  });

  it('keeps its size, so that a waiver for one turns no other red', () => {
    const given = report([2.5, 0.1]);
    const waived = { ...given, waivers: [waiver('s/m1')] };
    expect(judged(given).verdicts[0]?.outcome).toBe('suspected');
    expect(judged(waived).verdicts[0]?.outcome).toBe('suspected');
    expect(judged(waived).family).toEqual({ fail: 2, warn: 0 });
  });

  it('counts a loss beyond its ceiling as any other', () => {
    const given = report([6, 2.4, 0.1]);
    expect(adjusted({ ...given, waivers: [waiver('s/m0', { maxDrop: drop(0.01) })] })).toEqual(
      adjusted(given),
    );
  });

  const HARM: readonly Outcome[] = ['suspected', 'missing', 'invalid', 'violated', 'regressed'];
  const harm = (outcome: Outcome) => HARM.indexOf(outcome);
  const value = fc.constantFrom(null, 0.5, 0.8, 0.88, 0.899, 0.9, 0.95, Number.NaN, Number.POSITIVE_INFINITY);
  // Around 0.01 and 0.05 over a few tests, where one p value more or less decides.
  const z = fc.oneof(
    fc.double({ min: -1, max: 4, noNaN: true }),
    fc.constantFrom(0, 1.8, 2.35, 2.45, 2.55, 2.7, 2.9, 5),
  );
  const head = fc.option(fc.oneof({ weight: 6, arbitrary: fc.constant(0.88) }, value), {
    nil: undefined,
    freq: 9,
  });
  const one = fc.record({ head, z });
  const lenient = fc.record({
    match: fc.constantFrom('*', 's/m0', 's/m1', 's/m2', 's/m?'),
    until: fc.constantFrom('2026-05-31', '2026-06-01', '2027-01-01'),
    maxDrop: fc.constantFrom(null, drop(0.01), drop(0.5), share(0.05)),
  });

  const tried = (list: readonly { head: number | null | undefined; z: number }[]) => ({
    head: list.flatMap(({ head }, index) => (head === undefined ? [] : [measured(`m${index}`, head)])),
    base: list.map((_, index) => measured(`m${index}`, 0.9)),
    paired: new Map(
      list.map(({ z }, index) => [`s/m${index}`, pairs(0.02 * Math.sign(z), 0.02 / (Math.abs(z) + 0.01))]),
    ),
    rules: [rule('s/m1', { min: 0.85 })],
    required: ['s/m2'],
  });
  const asWaiver = ({
    match,
    until,
    maxDrop,
  }: {
    match: string;
    until: string;
    maxDrop: Waiver['maxDrop'];
  }) => waiver(match, { until, maxDrop });

  it('never turns what is not a finite number green', () => {
    fc.assert(
      fc.property(
        fc.array(one, { minLength: 1, maxLength: 5 }),
        fc.array(lenient, { minLength: 1, maxLength: 4 }),
        (list, waivers) => {
          const { verdicts } = judged({ ...tried(list), waivers: waivers.map(asWaiver) });
          const broken = list.flatMap(({ head }, index) =>
            head !== undefined && (head === null || !Number.isFinite(head)) ? [`s/m${index}`] : [],
          );
          for (const id of broken) {
            const found = verdicts.find((each) => each.id === id);
            expect([found?.outcome, found?.severity]).toEqual(['invalid', 'fail']);
          }
          if (broken.length > 0) expect(resultOf(verdicts, 'regression')).toBe('fail');
        },
      ),
      { numRuns: 400 },
    );
  });

  it('never makes a measurement worse by one more waiver', () => {
    let waived = 0;
    fc.assert(
      fc.property(
        fc.array(one, { minLength: 1, maxLength: 6 }),
        fc.array(lenient, { maxLength: 3 }),
        lenient,
        (list, some, more) => {
          const before = judged({ ...tried(list), waivers: some.map(asWaiver) }).verdicts;
          const after = judged({ ...tried(list), waivers: [...some, more].map(asWaiver) }).verdicts;
          expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
          for (const [index, found] of after.entries()) {
            const was = before[index]?.outcome ?? 'passed';
            if (found.outcome === 'waived' && was !== 'waived') waived++;
            expect(harm(found.outcome), `${found.id}: ${was} → ${found.outcome}`).toBeLessThanOrEqual(
              harm(was),
            );
          }
        },
      ),
      { numRuns: 1000 },
    );
    expect(waived).toBeGreaterThan(50);
  });
});
