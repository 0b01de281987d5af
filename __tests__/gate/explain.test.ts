import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../src/config/config.js';
import { type Explained, explain, explainVerdicts } from '../../src/gate/explain.js';
import { measure } from '../../src/gate/measure.js';
import { pairUp } from '../../src/gate/pairing.js';
import type { Evaluation, Roles } from '../../src/model/evaluation.js';
import { TableBuilder } from '../../src/table/build.js';

const ROLES: Roles = {
  truth: 'label',
  prediction: 'pred',
  score: null,
  weight: null,
  cluster: null,
  query: null,
  classScores: {},
  groups: [],
  positive: null,
};

type Row = Readonly<Record<string, string>>;

/** One suite `s` of these rows; `id` is the id column. */
function evaluation(rows: readonly Row[], roles: Partial<Roles> = {}): Evaluation {
  const names = Object.keys(rows[0] ?? {});
  const builder = new TableBuilder(names.map((name) => ({ name, kind: name === 'id' ? 'id' : 'cells' })));
  for (const row of rows) {
    for (const [column, name] of names.entries()) builder.text(column, row[name] ?? '');
    builder.endRow();
  }
  const examples = { table: builder.finish(), roles: { ...ROLES, ...roles }, scored: [] };
  const about = { name: 's', model: null, dataset: null, fingerprints: {}, format: 'predictions', files: [] };
  return { suites: [{ ...about, measurements: [], examples }] };
}

async function explained(
  sides: { readonly base: Evaluation; readonly head: Evaluation },
  privacy: Partial<typeof DEFAULTS.privacy> = {},
) {
  const { base, head } = sides;
  const { measurements } = await measure(head, DEFAULTS);
  const { together } = pairUp(head, base, { measurements, minPaired: 0.95 });
  const config = { ...DEFAULTS, privacy: { ...DEFAULTS.privacy, ...privacy } };
  return explain({ head, base, measurements, together, verdicts: [], config, seed: 1, all: true });
}

const rows = (n: number, of: (i: number) => Row): readonly Row[] =>
  Array.from({ length: n }, (_, i) => of(i));
const codes = (found: Explained) => found.notices.map(({ code }) => code);

describe('examples that are not paired', () => {
  const side = (french: number, right: number): Evaluation =>
    evaluation(
      rows(400, (i) => {
        const lang = i < french ? 'fr' : 'en';
        const good = lang === 'fr' ? i % 10 < 5 : i % 10 < right;
        return { label: 'a', pred: good ? 'a' : i % 2 === 0 ? 'b' : 'c', lang };
      }),
    );

  it('have their change split into items and mix', async () => {
    const found = await explained({ base: side(100, 9), head: side(300, 9) });
    const [mix] = found.mix;
    expect(mix).toMatchObject({ suite: 's', metric: 'accuracy', by: 'lang' });
    expect(mix?.change).toBeCloseTo(-0.2, 10);
    expect(mix?.mix).toBeCloseTo(-0.2, 10);
    expect(mix?.items).toBeCloseTo(0, 10);
    expect(mix?.groups.map(({ group }) => group).sort()).toEqual(['en', 'fr']);
    expect(codes(found)).toContain('SLICES_NOT_SEARCHED');
    expect(found.flips).toEqual([]);
  });

  it('hide groups that are too small, and change nothing of the sum', async () => {
    const found = await explained({ base: side(390, 9), head: side(300, 9) }, { minGroup: 30 });
    const [mix] = found.mix;
    expect(mix?.groups).toHaveLength(1);
    expect((mix?.items ?? 0) + (mix?.mix ?? 0)).toBeCloseTo(mix?.change ?? Number.NaN, 12);
  });
});

describe('answers that are texts', () => {
  const answers = (lost: number) =>
    evaluation(
      rows(300, (i) => ({ id: `q${i}`, label: `answer ${i}`, pred: i < lost ? `no ${i}` : `answer ${i}` })),
    );

  it('are shown only where that is allowed', async () => {
    const sides = { base: answers(0), head: answers(40) };
    const quiet = (await explained(sides)).flips;
    expect(quiet).toHaveLength(40);
    expect(quiet[0]).toMatchObject({ id: 'q0', from: 'right', to: 'wrong', truth: 'right' });
    const open = (await explained(sides, { showExamples: true })).flips;
    expect(open[0]).toMatchObject({ id: 'q0', from: 'answer 0', to: 'no 0', truth: 'answer 0' });
  });
});

describe('examples with several rows', () => {
  const repeated = (lost: (i: number, run: number) => boolean, roles: Partial<Roles> = {}) =>
    evaluation(
      rows(1200, (row) => {
        const [i, run] = [Math.floor(row / 3), row % 3];
        const site = `s${i % 4}`;
        return { id: `q${i}`, label: 'a', pred: lost(i, run) ? 'b' : 'a', site, talk: `t${i % 40}` };
      }),
      roles,
    );
  const never = () => false;
  const broken = (i: number, run: number) => (i % 4 === 2 && run < 2) || (i % 17 === 0 && run === 0);

  it('count once, and have no flips', async () => {
    const found = await explained({ base: repeated(never), head: repeated(broken) });
    expect(found.drivers.map(({ condition, examples }) => [condition, examples])).toEqual([['site=s2', 100]]);
    expect(found.flips).toEqual([]);
  });

  it('are not searched where they depend on each other', async () => {
    const found = await explained({
      base: repeated(never, { cluster: 'talk' }),
      head: repeated(broken, { cluster: 'talk' }),
    });
    expect(found.drivers).toEqual([]);
    expect(found.notices.map(({ what }) => what).join()).toContain('depend on each other');
  });
});

describe('what can be found of columns', () => {
  const wide = (lost: number) =>
    evaluation(
      rows(500, (i) => ({
        id: `q${i}`,
        label: 'a',
        pred: i % 5 === 0 && i < lost ? 'b' : 'a',
        note: `+49 170 ${1000000 + (i % 5)}`,
        ...Object.fromEntries(Array.from({ length: 60 }, (_, c) => [`c${c}`, `v${(i * (c + 3)) % 7}`])),
      })),
    );

  it('is bounded, told, and free of phone numbers', async () => {
    const found = await explained({ base: wide(0), head: wide(400) });
    expect(codes(found)).toContain('SLICE_COLUMNS_MANY');
    expect(found.drivers[0]?.condition).toBe('note="[phone]"');
    expect(JSON.stringify(found.drivers)).not.toContain('+49');
  });
});

describe('columns that no slice can be made of', () => {
  const side = (pred: (i: number) => string, more: (i: number) => Row) =>
    evaluation(rows(300, (i) => ({ id: `q${i}`, label: 'a', pred: pred(i), lang: `l${i % 3}`, ...more(i) })));
  const base = (more: (i: number) => Row) => side(() => 'a', more);
  const head = (more: (i: number) => Row) => side((i) => (i % 3 === 1 ? 'b' : 'a'), more);

  it('are outcomes where only head has them, unless they are declared', async () => {
    const reason = (i: number) => ({ reason: i % 3 === 1 ? 'timeout' : 'ok' });
    const found = await explained({ base: base(() => ({})), head: head(reason) });
    expect(found.drivers.map(({ condition, also }) => [condition, ...also])).toEqual([['lang=l1']]);
    const skipped = found.notices.filter(({ code }) => code === 'SLICE_COLUMN_SKIPPED');
    const told = skipped.find(({ what }) => what.includes('"reason"'));
    expect(told?.what).toContain('only in head');
  });

  it('are named up to a bound, and counted', async () => {
    const many = () => Object.fromEntries(Array.from({ length: 100 }, (_, c) => [`c${c}`, 'x']));
    const found = await explained({ base: base(many), head: head(many) });
    expect(codes(found).filter((code) => code === 'SLICE_COLUMN_SKIPPED')).toHaveLength(30);
    // All labels are alike as well.
    const [rest] = found.notices.filter(({ code }) => code === 'SLICE_COLUMNS_SKIPPED');
    expect(rest?.what).toContain('71 more columns');
  });
});

it('names 500 flips at most, and counts all', async () => {
  const side = (pred: string) =>
    evaluation(rows(900, (i) => ({ id: `q${i}`, label: i % 9 === 0 ? 'b' : 'a', pred })));
  const found = await explained({ base: side('a'), head: side('b') });
  expect(found.flips).toHaveLength(500);
  expect(found.notices.find(({ code }) => code === 'FLIPS_CUT')?.what).toMatch(
    /^900 examples turned, 800 lost/,
  );
});

describe('explaining a gate', () => {
  it('touches no verdict by going wrong', () => {
    const nothing = { suites: [] };
    const request = {
      head: nothing,
      base: nothing,
      measurements: [],
      verdicts: [],
      config: DEFAULTS,
      seed: 1,
      all: false,
      together: new Map(),
    };
    const privacy = {
      ...DEFAULTS.privacy,
      get redact(): never {
        throw new TypeError('lost');
      },
    };
    const found = explainVerdicts({ ...request, config: { ...DEFAULTS, privacy } });
    expect(found).toMatchObject({ drivers: [], flips: [], notices: [{ code: 'NOT_EXPLAINED' }] });
    expect(found.notices[0]?.what).toContain('lost');
  });
});
