import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../src/config/config.js';
import { explain, explainVerdicts } from '../../src/gate/explain.js';
import { qualityOf } from '../../src/gate/explained-quality.js';
import { measure } from '../../src/gate/measure.js';
import { pairUp } from '../../src/gate/pairing.js';
import type { Evaluation } from '../../src/model/evaluation.js';
import type { Quality } from '../../src/model/quality.js';
import { references } from '../stats/quality-references.js';
import { expectNear } from '../stats/references.js';
import { evaluationOf, type Row, rowsOf } from './evaluations.js';

type Privacy = Partial<typeof DEFAULTS.privacy>;

async function requestOf(base: Evaluation, head: Evaluation, privacy: Privacy = {}) {
  const { measurements } = await measure(head, DEFAULTS);
  const { together } = pairUp(head, base, { measurements, minPaired: 0.95 });
  const config = { ...DEFAULTS, privacy: { ...DEFAULTS.privacy, ...privacy } };
  return { head, base, measurements, together, verdicts: [], config, seed: 1, all: true };
}

const looked = async (base: Evaluation, head: Evaluation, privacy: Privacy = {}) =>
  qualityOf(await requestOf(base, head, privacy));
const told = (found: readonly Quality[]) => found.map(({ what, column }) => [what, column]);

const LANGUAGES = ['en', 'fr', 'de'];
/** Nothing is otherwise unless `over` says so; cells are spread alike on both sides. */
const row = (i: number, over: Row = {}): Row => ({
  id: `q${i}`,
  label: i % 3 === 0 ? 'cat' : 'dog',
  pred: i % 7 < 2 ? 'cat' : 'dog',
  lang: LANGUAGES[i % 3] ?? '',
  length: String((i * 37) % 101),
  ...over,
});
const plain = (n: number, of: (i: number) => Row = () => ({})) =>
  evaluationOf(rowsOf(n, (i) => row(i, of(i))));

describe('data as it was', () => {
  it('is nothing to tell, whatever the order of the rows', async () => {
    expect((await looked(plain(900), plain(900))).quality).toEqual([]);
    const turned = evaluationOf(rowsOf(900, (i) => row(899 - i)));
    expect((await looked(plain(900), turned)).quality).toEqual([]);
  });

  it('is nothing to tell where a side has no examples, or there is no base', async () => {
    const head = plain(900);
    expect((await looked(evaluationOf([]), head)).quality).toEqual([]);
    const request = { ...(await requestOf(head, head)), base: null };
    expect(qualityOf(request)).toEqual({ quality: [], notices: [] });
  });
});

describe('gaps', () => {
  it('of predictions are told first, with the rate of both sides', async () => {
    const head = plain(900, (i) => (i % 6 === 0 ? { pred: '' } : {}));
    const [first] = (await looked(plain(900), head)).quality;
    expect(first).toMatchObject({ suite: 's', what: 'missing', column: 'pred', part: 'prediction' });
    expect(first).toMatchObject({ base: 0, severity: 'high', examples: { base: 900, head: 900 } });
    expect(first?.head).toBeCloseTo(1 / 6, 12);
  });

  it('of predictions are told though there is no outcome left to explain', async () => {
    const head = plain(900, (i) => (i % 6 === 0 ? { pred: '' } : {}));
    const found = explain(await requestOf(plain(900), head));
    expect(found.suites).toEqual([]);
    expect(found.quality).not.toEqual([]);
  });

  it('of other columns are told from a hundredth on, and never of a few examples', async () => {
    const without = (every: number) => plain(900, (i) => (i % every === 0 ? { length: '' } : {}));
    expect(told((await looked(plain(900), without(10))).quality)).toEqual([['missing', 'length']]);
    expect((await looked(plain(900), without(50))).quality).toEqual([]);
  });

  it('where rows stand for many examples are counted in examples', async () => {
    const weighted = (empty: boolean) =>
      evaluationOf(
        rowsOf(60, (i) => ({
          ...row(i),
          pred: empty && i === 0 ? '' : (row(i)['pred'] ?? ''),
          count: i === 0 ? '940' : '1',
        })),
        { weight: 'count' },
      );
    const [first] = (await looked(weighted(false), weighted(true))).quality;
    expect(first).toMatchObject({ what: 'missing', column: 'pred', examples: { base: 999, head: 999 } });
    expect(first?.head).toBeCloseTo(940 / 999, 12);
  });

  it('of examples are told, strictly where they are the same ones', async () => {
    expect(told((await looked(plain(900), plain(880))).quality)).toEqual([['rows', null]]);
    const unnamed = (n: number) =>
      evaluationOf(rowsOf(n, (i) => ({ ...row(i), id: '' })).map(({ id: _, ...rest }) => rest));
    expect((await looked(unnamed(900), unnamed(880))).quality).toEqual([]);
    expect((await looked(unnamed(900), unnamed(500))).quality[0]).toMatchObject({
      what: 'rows',
      severity: 'moderate',
      base: 900,
      head: 500,
    });
  });

  it('of columns, and numbers that became text, are told', async () => {
    const lost = evaluationOf(rowsOf(900, (i) => row(i)).map(({ lang: _, ...rest }) => rest));
    expect(told((await looked(plain(900), lost)).quality)).toEqual([['absent', 'lang']]);
    // What head has besides is no loss.
    expect((await looked(lost, plain(900))).quality).toEqual([]);
    const text = plain(900, (i) => (i === 5 ? { length: 'n. a. (too long)' } : {}));
    expect(told((await looked(plain(900), text)).quality)).toEqual([['not-numbers', 'length']]);
  });
});

describe('examples', () => {
  it('that stand twice are told', async () => {
    const twice = plain(900, (i) => (i < 40 ? { id: 'q899' } : {}));
    const found = (await looked(plain(900), twice)).quality.find(({ what }) => what === 'duplicates');
    expect(found).toMatchObject({ column: 'id', base: 0, severity: 'high' });
    expect(found?.head).toBeCloseTo(40 / 900, 12);
  });

  it('with another truth are told, another spelling of it is not', async () => {
    const head = plain(900, (i) => (i % 100 === 0 ? { label: 'cat' } : {}));
    const [found] = (await looked(plain(900), head)).quality;
    expect(found).toMatchObject({ what: 'relabelled', column: 'label', severity: 'moderate' });
    expect(found?.head).toBeCloseTo(6 / 900, 12);
    const spelled = (one: string, other: string) =>
      evaluationOf(
        rowsOf(300, (i) => ({ id: `q${i}`, label: i % 2 ? one : other, pred: i % 3 ? one : other })),
      );
    expect((await looked(spelled('1', '0'), spelled('true', 'false'))).quality).toEqual([]);
  });

  it('with another true number are told', async () => {
    const side = (of: (i: number) => string) =>
      evaluationOf(rowsOf(300, (i) => ({ id: `q${i}`, label: of(i), pred: String(i / 7) })));
    const found = await looked(
      side((i) => String(i / 3)),
      side((i) => (i < 9 ? '1.5' : (i / 3).toFixed(9))),
    );
    expect(found.quality[0]).toMatchObject({ what: 'relabelled', severity: 'high' });
    expect(found.quality[0]?.head).toBeCloseTo(9 / 300, 12);
  });
});

describe('drift', async () => {
  const side = ({ score, label, pred, kind, length }: typeof references.base) =>
    evaluationOf(
      score.map((one, i) => ({
        label: String(label[i]),
        pred: String(pred[i]),
        score: String(one),
        kind: kind[i] ?? '',
        length: String(length[i]),
      })),
      { score: 'score', positive: '1' },
    );
  const found = (await looked(side(references.base), side(references.head))).quality;
  const one = (what: string, column: string) =>
    found.find((each) => each.what === what && each.column === column);

  it('is that of scipy and scikit-learn, worst first', async () => {
    expectNear(one('truth', 'label')?.psi ?? Number.NaN, references.truth.psi, { relative: 1e-9 });
    expectNear(one('column', 'kind')?.psi ?? Number.NaN, references.kind.psi, { relative: 1e-9 });
    expectNear(one('column', 'length')?.statistic ?? Number.NaN, references.length.statistic, {
      relative: 1e-9,
    });
    expectNear(one('calibration', 'score')?.head ?? Number.NaN, references.calibration.head.error, {
      relative: 1e-9,
    });
    expect(found.map(({ severity }) => severity)).toEqual(['high', 'high', 'moderate', 'moderate']);
  });

  it('of predictions is told with their entropy', async () => {
    const collapsed = plain(900, () => ({ pred: 'dog' }));
    const both = (await looked(plain(900), collapsed)).quality;
    expect(told(both)).toEqual([
      ['prediction', 'pred'],
      ['entropy', 'pred'],
    ]);
    expect(both[0]).toMatchObject({ label: 'cat', head: 0, severity: 'high' });
    expect(both[1]).toMatchObject({ head: 0, unit: 'bits' });
    expect(both[1]?.base).toBeCloseTo(0.8639, 2);
  });

  it('is not told of settings, names, clocks, latencies and weights', async () => {
    const odd = (run: number) =>
      evaluationOf(
        rowsOf(900, (i) => ({
          ...row(i),
          run: `run-${run}`,
          session: `s${run}-${i}`,
          started: String(1_700_000_000 + run * 5000 + i),
          latency_ms: String(100 * run + (i % 50)),
          seed: String(run),
        })),
      );
    expect((await looked(odd(1), odd(2))).quality).toEqual([]);
  });
});

describe('privacy', () => {
  it('takes addresses out of columns and labels', async () => {
    const head = plain(900, (i) => ({ lang: i % 2 === 0 ? 'a@b.example' : 'en' }));
    const [found] = (await looked(plain(900), head)).quality;
    expect(found).toMatchObject({ what: 'column', column: 'lang', label: '[email]' });
  });

  it('names no label of few examples, and none of a column of texts', async () => {
    const rare = plain(900, (i) => (i < 600 ? { lang: 'en' } : { lang: `x${i % 30}` }));
    const [few] = (await looked(plain(900), rare, { minGroup: 700 })).quality;
    expect(few).toMatchObject({ what: 'column', column: 'lang', label: null, base: null, head: null });
    const words = (from: number) =>
      evaluationOf(rowsOf(900, (i) => ({ ...row(i), note: `secret ${from + (i % 150)}` })));
    const found = await looked(words(0), words(75), { minGroup: 1 });
    expect(told(found.quality)).toEqual([['column', 'note']]);
    expect(JSON.stringify(found)).not.toContain('secret');
    expect(JSON.stringify(await looked(words(0), words(75), { showExamples: true, minGroup: 1 }))).toContain(
      'secret',
    );
  });
});

describe('thousands of columns', () => {
  const wide = (head: boolean) =>
    evaluationOf(
      rowsOf(200, (i) => ({
        ...row(i),
        ...Object.fromEntries(
          Array.from({ length: 1200 }, (_, c) => [`c${c}`, `v${(i * (c + 3)) % 7 > (head ? 4 : 2) ? 1 : 0}`]),
        ),
      })),
    );

  it('are bounded, and told of as such', async () => {
    const { quality, notices } = await looked(wide(false), wide(true));
    expect(quality).toHaveLength(100);
    expect(notices.map(({ code, what }) => [code, what])).toEqual([
      ['DATA_COLUMNS_MANY', expect.stringContaining('1002 more')],
      ['DATA_CUT', expect.stringContaining('worst 100')],
    ]);
  });
});

describe('the confusion matrix', () => {
  it('is that of scikit-learn on both sides', async () => {
    const side = ({ label, pred }: typeof references.base) =>
      evaluationOf(label.map((truth, i) => ({ label: String(truth), pred: String(pred[i]) })));
    const { confusion } = explain(await requestOf(side(references.base), side(references.head)));
    expect(confusion).toEqual([{ suite: 's', labels: ['0', '1'], others: 0, ...references.confusion }]);
  });

  const many = (wrong: (i: number) => boolean) =>
    evaluationOf(
      rowsOf(3000, (i) => {
        const truth = i % 3 === 0 ? i % 40 : i % 4;
        return { id: `q${i}`, label: `c${truth}`, pred: wrong(i) ? 'c1' : `c${truth}` };
      }),
    );

  it('has twelve classes at most, the rest as one, and every example', async () => {
    const { confusion } = explain(
      await requestOf(
        many(() => false),
        many((i) => i % 5 === 0),
      ),
    );
    const [matrix] = confusion;
    expect(matrix?.labels).toHaveLength(12);
    expect(matrix?.labels.at(-1)).toBe('29 others');
    expect(matrix?.others).toBe(29);
    for (const counts of [matrix?.base, matrix?.head])
      expect(counts?.flat().reduce((a, b) => a + b, 0)).toBe(3000);
  });

  it('hides classes of few examples among others, and leaves out rows without a prediction', async () => {
    const side = (lost: number) =>
      evaluationOf(
        rowsOf(400, (i) => {
          const truth = i < 5 ? 'rare' : i < 30 ? 'few' : i < 200 ? 'a' : 'b';
          return { id: `q${i}`, label: truth, pred: i >= 390 ? '' : i < lost ? 'b' : truth };
        }),
      );
    const { confusion } = explain(await requestOf(side(0), side(40)));
    expect(confusion[0]).toMatchObject({ labels: ['a', 'b', '2 others'], others: 2 });
    expect(confusion[0]?.base.flat().reduce((a, b) => a + b, 0)).toBe(390);
  });

  it('is none where nothing changed, and of answers that are texts', async () => {
    const same = many(() => false);
    expect(explain(await requestOf(same, same)).confusion).toEqual([]);
    const answers = (lost: number) =>
      evaluationOf(
        rowsOf(300, (i) => ({ id: `q${i}`, label: `answer ${i}`, pred: i < lost ? 'no' : `answer ${i}` })),
      );
    expect(explain(await requestOf(answers(0), answers(40))).confusion).toEqual([]);
  });
});

it('keeps its mistakes from the rest of the explanation', async () => {
  const request = await requestOf(
    plain(900),
    plain(900, (i) => (i % 2 ? { pred: 'cat' } : {})),
  );
  const broken = {
    ...request,
    config: {
      ...request.config,
      get decision(): never {
        throw new TypeError('lost');
      },
    },
  };
  const found = explainVerdicts(broken);
  expect(found.quality).toEqual([]);
  expect(found.notices.map(({ code }) => code)).toContain('NOT_EXPLAINED');
  expect(found.flips.length).toBeGreaterThan(0);
});

it('takes the words for nothing in a column of texts as empty cells', async () => {
  const words = plain(900, (i) => (i % 10 === 0 ? { lang: i % 20 === 0 ? 'nan' : 'NULL' } : {}));
  const empty = plain(900, (i) => (i % 10 === 0 ? { lang: '' } : {}));
  expect((await looked(empty, words)).quality).toEqual([]);
  expect(told((await looked(plain(900), words)).quality)).toEqual([['missing', 'lang']]);
});

describe('examples that are no plain rows', () => {
  const examplesIn = ({ suites }: Evaluation) => {
    const [suite] = suites;
    if (suite === undefined || suite.examples === null) throw new Error('no examples');
    return { suite, examples: suite.examples };
  };

  it('of several runs are neither more nor repeated', async () => {
    const three = evaluationOf([0, 1, 2].flatMap(() => rowsOf(300, (i) => row(i))));
    const { suite, examples } = examplesIn(three);
    const runs = [0, 1, 2].map(() => examplesIn(plain(300)).examples.table);
    const head = { suites: [{ ...suite, examples: { ...examples, runs } }] };
    expect((await looked(plain(300), head)).quality).toEqual([]);
    expect((await looked(head, plain(300))).quality).toEqual([]);
    // Without that, rows repeat ids.
    expect(told((await looked(plain(300), three)).quality)).toContainEqual(['duplicates', 'id']);
  });

  it('of queries may have no score, and ids that repeat', async () => {
    const ranked = (unseen: number) =>
      evaluationOf(
        rowsOf(300, (i) => ({
          id: `q${i % 30}`,
          label: String(i % 3),
          score: i % 10 < unseen ? '' : String((i * 7) % 11),
        })),
        { prediction: null, score: 'score', query: 'id' },
      );
    expect(told((await looked(ranked(0), ranked(1))).quality)).not.toContainEqual(['missing', 'score']);
    expect(told((await looked(ranked(0), ranked(1))).quality)).not.toContainEqual(['duplicates', 'id']);
  });

  it('with weights that are no counts are worth what Kish says', async () => {
    const weighted = (langs: number) =>
      evaluationOf(
        rowsOf(400, (i) => ({ ...row(i), lang: LANGUAGES[i % langs] ?? '', w: i % 2 === 0 ? '0.5' : '1.5' })),
        { weight: 'w' },
      );
    const [found] = (await looked(weighted(2), weighted(3))).quality;
    expect(found).toMatchObject({ what: 'column', column: 'lang', label: 'fr', base: 0.75 });
    // (Σw)² / Σw² = 400² / (200 · 0.25 + 200 · 2.25)
    expect(found?.examples.head).toBeCloseTo(320, 9);
  });

  it('of three classes have a calibration of the likeliest', async () => {
    const classes = ['a', 'b', 'c'];
    const side = (right: number) =>
      evaluationOf(
        rowsOf(900, (i) => {
          const truth = classes[i % 3] ?? '';
          const said = i % 10 < right ? truth : (classes[(i + 1) % 3] ?? '');
          const share = (name: string) => (name === said ? '0.8' : '0.1');
          return { id: `q${i}`, label: truth, pred: said, p_a: share('a'), p_b: share('b'), p_c: share('c') };
        }),
        { classScores: { a: 'p_a', b: 'p_b', c: 'p_c' } },
      );
    const found = (await looked(side(8), side(5))).quality.find(({ what }) => what === 'calibration');
    expect(found).toMatchObject({ column: null, severity: 'high' });
    expect(found?.base).toBeCloseTo(0, 9);
    expect(found?.head).toBeCloseTo(0.3, 9);
    expect(found?.bins).toHaveLength(1);
  });
});
