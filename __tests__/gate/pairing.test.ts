import { describe, expect, it } from 'vitest';
import { pairUp } from '../../src/gate/pairing.js';
import type { Evaluation, Measurement } from '../../src/model/evaluation.js';
import { TableBuilder } from '../../src/table/build.js';
import { measured } from '../judge/case.js';
import { NO_ROLES } from '../metrics/examples.js';

type Row = readonly [id: string, right: number, talk?: string];

function evaluation(rows: readonly Row[], cluster: string | null = null): Evaluation {
  const builder = new TableBuilder([
    { name: 'id', kind: 'id' },
    { name: 'acc', kind: 'cells' },
    { name: 'talk', kind: 'cells' },
  ]);
  for (const [id, right, talk = ''] of rows) {
    builder.text(0, id);
    builder.number(1, right);
    builder.text(2, talk);
    builder.endRow();
  }
  const examples = {
    table: builder.finish(),
    roles: { ...NO_ROLES, cluster },
    scored: [{ metric: 'acc', labels: {}, column: 'acc' }],
  };
  const about = { name: 's', model: null, dataset: null, fingerprints: {}, format: 'predictions', files: [] };
  return { suites: [{ ...about, measurements: [], examples }] };
}

const accuracy: readonly Measurement[] = [measured('acc', 0.5)];

function paired(head: Evaluation, base: Evaluation) {
  const { evidence, notices } = pairUp(head, base, { measurements: accuracy, minPaired: 0.95 });
  return { evidence: evidence.get('s/acc') ?? null, codes: notices.map(({ code }) => code), notices };
}

const once = Array.from({ length: 20 }, (_, row): Row => [`e${row}`, Number(row < 15), `talk ${row % 6}`]);
const thrice = [0, 1, 2].flatMap((run) =>
  once.map(([id], row): Row => [id, Number(row < 14 - run), `talk ${row % 6}`]),
);

describe('examples of head and base', () => {
  it('are pairs where every id stands once', () => {
    const { evidence, codes } = paired(evaluation(once), evaluation(once));
    expect(evidence).toMatchObject({ kind: 'binary', bothRight: 15 });
    expect(codes).toEqual([]);
  });

  it('with repeated ids are one cluster an id, and it is told how many repeat', () => {
    const { evidence, codes, notices } = paired(evaluation(thrice), evaluation(once));
    expect(evidence).toMatchObject({ kind: 'clustered', clusters: 20 });
    expect(evidence?.kind === 'clustered' ? evidence.difference : 0).toBeCloseTo(-0.1, 14);
    expect(codes).toEqual(['ID_REPEATS']);
    expect(notices[0]?.what).toContain('in head 20 ids stand more than once ("e0" again in example 21)');
  });

  it('that stand twice by mistake are told one by one', () => {
    const { evidence, notices } = paired(evaluation([...once, ['e3', 1]]), evaluation(once));
    expect(evidence).toMatchObject({ kind: 'clustered', clusters: 20 });
    expect(notices[0]?.what).toContain('in head one id stands more than once ("e3" again in example 21)');
  });

  it('in clusters are compared by cluster', () => {
    const { evidence, codes } = paired(evaluation(once, 'talk'), evaluation(once));
    expect(evidence).toMatchObject({ kind: 'clustered', clusters: 6, method: 'clustered-t' });
    expect(codes).toEqual([]);
    expect(paired(evaluation(thrice, 'talk'), evaluation(once, 'talk')).evidence).toMatchObject({
      clusters: 6,
    });
  });

  it('in clusters of one each are pairs', () => {
    const alone = once.map(([id, right]): Row => [id, right, id]);
    expect(paired(evaluation(alone, 'talk'), evaluation(alone)).evidence?.kind).toBe('binary');
  });

  it('in fewer than five clusters are not compared one by one, and it is told why', () => {
    const few = once.map(([id, right], row): Row => [id, right, `talk ${row % 4}`]);
    const { evidence, notices } = paired(evaluation(few, 'talk'), evaluation(few));
    expect(evidence).toBeNull();
    expect(notices.map(({ what }) => what).join()).toContain('come in 4 clusters by talk, fewer than the 5');
    const four = thrice.filter(([id]) => ['e0', 'e1', 'e2', 'e3'].includes(id));
    expect(paired(evaluation(four), evaluation(four)).codes).toEqual([
      'ID_REPEATS',
      'ID_REPEATS',
      'TOO_FEW_CLUSTERS',
    ]);
  });

  it('are held to the least share of ids, however often each is there', () => {
    const other = [...thrice.slice(0, 5), ...thrice.slice(0, 5), ...thrice.slice(0, 30)].map(
      ([id, right], row): Row => [row < 10 ? id : `x${id}`, right],
    );
    expect(paired(evaluation(other), evaluation(once)).codes).toEqual(['ID_REPEATS', 'TOO_FEW_PAIRS']);
  });
});
