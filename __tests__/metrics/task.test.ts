import { describe, expect, it } from 'vitest';
import { decideTask, type LabelTask } from '../../src/metrics/task.js';
import type { Roles } from '../../src/model/evaluation.js';
import { type Cells, examplesOf } from './examples.js';

const ROLES = { truth: 't', prediction: 'p' } as const;

function decide(t: Cells, p: Cells, roles: Partial<Roles> = {}) {
  return decideTask(examplesOf({ t, p }, { ...ROLES, ...roles }));
}

function labelTask(t: Cells, p: Cells, roles: Partial<Roles> = {}): LabelTask {
  const { task } = decide(t, p, roles);
  if (task?.kind !== 'binary' && task?.kind !== 'multiclass') throw new Error(`decided ${task?.kind}`);
  return task;
}

describe('two classes', () => {
  it.each([
    [['0', '1'], '1'],
    [['False', 'True'], 'true'],
    [['no', 'Yes'], 'Yes'],
    [['negative', 'positive'], 'positive'],
  ])('%j: %s is positive', (labels, positive) => {
    const task = labelTask([...labels], [...labels]);
    expect(task.kind).toBe('binary');
    expect(task.labels[task.positive ?? -1]).toBe(positive);
  });

  it('takes the positive label that is given, in any spelling of it', () => {
    const task = labelTask(['spam', 'ham'], ['spam', 'spam'], { positive: 'ham' });
    expect(task.labels[task.positive ?? -1]).toBe('ham');
    expect(labelTask(['0', '1'], ['1', '1'], { positive: '0.0' }).positive).toBe(0);
    expect(labelTask(['0', '1'], ['True', 'False'], { positive: 'True' }).positive).toBe(1);
  });

  it('says so where no label is known as positive', () => {
    const decision = decide(['spam', 'ham'], ['spam', 'spam']);
    expect(decision).toMatchObject({
      task: { kind: 'multiclass', positive: null },
      notices: [{ code: 'POSITIVE_UNKNOWN' }],
    });
  });

  it('fails where the given positive label is none of them, and lists them', () => {
    const decision = decide(['spam', 'ham'], ['spam', 'spam'], { positive: 'eggs' });
    expect(decision).toMatchObject({ task: null, fault: { code: 'POSITIVE_ABSENT', weight: 'reading' } });
    expect(decision.task === null ? decision.fault.what : '').toMatch(/"eggs".*"ham", "spam"/);
  });

  it('keeps the positive class where only the negative one occurs', () => {
    expect(labelTask(['0', '0'], ['0', '0'])).toMatchObject({
      kind: 'binary',
      labels: ['0', '1'],
      positive: 1,
    });
  });
});

describe('spellings of one class', () => {
  it.each([
    [
      ['1', '0'],
      ['1.0', '0.0'],
    ],
    [
      ['True', 'False'],
      ['true', 'false'],
    ],
    [
      [1, 0],
      ['1.00', '0'],
    ],
    [
      ['1', '0'],
      ['TRUE', 'FALSE'],
    ],
    [
      ['true', 'false'],
      ['1', '0.0'],
    ],
  ])('%j is %j', (t, p) => {
    const task = labelTask(t, p);
    expect(task.labels).toHaveLength(2);
    expect(task.prediction).toEqual(task.truth);
  });

  it.each([
    [['007', '07'], 2],
    [['12345678901234567890', '12345678901234567891'], 2],
    [['a', 'A'], 2],
    [['1', '2', '10'], 3],
  ])('%j stay %d classes', (labels, count) => {
    expect(labelTask(['x', ...labels], ['x', ...labels]).labels).toHaveLength(count + 1);
  });

  it('sorts numbers as numbers', () => {
    expect(labelTask(['10', '2', '1'], ['1', '1', '1']).labels).toEqual(['1', '2', '10']);
  });
});

describe('other tasks', () => {
  it('takes numbers that are no labels for a regression', () => {
    expect(decide([1.5, 2], [1, 2]).task?.kind).toBe('regression');
    expect(decide([1, 2, 3], [1.2, 2.2, 2.9]).task?.kind).toBe('regression');
    const many = Array.from({ length: 101 }, (_, i) => i);
    expect(decide(many, many).task?.kind).toBe('regression');
    expect(decide(many.slice(1), many.slice(1)).task?.kind).toBe('multiclass');
  });

  it('takes words for no number as empty cells', () => {
    expect(labelTask(['0', '1', 'nan'], ['0', '1', '1'])).toMatchObject({
      kind: 'binary',
      labels: ['0', '1'],
    });
  });

  it('fails for labels against numbers', () => {
    const decision = decide(['cat', 'dog'], [0.3, 0.7]);
    expect(decision).toMatchObject({ task: null, fault: { code: 'LABELS_UNREADABLE', weight: 'reading' } });
  });

  it('needs a prediction or a score beside a truth', () => {
    const alone = examplesOf({ t: ['0', '1'], x: ['a', 'b'] }, { truth: 't' });
    expect(decideTask(alone)).toMatchObject({ task: null, fault: { code: 'PREDICTION_ABSENT' } });
    const scored = examplesOf({ t: ['0', '1'], s: [0.2, 0.7] }, { truth: 't', score: 's' });
    expect(decideTask(scored)).toMatchObject({ task: { kind: 'binary', prediction: null } });
  });

  it('falls back to columns that a reader scored', () => {
    const metric = { metric: 'acc', labels: {}, column: 'acc' };
    expect(decideTask(examplesOf({ acc: [0, 1] }, {}, [metric])).task?.kind).toBe('scored');
    expect(decideTask(examplesOf({ t: ['a', 'b'], acc: [0, 1] }, { truth: 't' }, [metric])).task?.kind).toBe(
      'scored',
    );
  });

  it('says where truth and prediction have no label in common', () => {
    const decision = decide(['0', '1'], ['neg', 'pos'], { positive: '1' });
    expect(decision).toMatchObject({ notices: [{ code: 'LABELS_DISJOINT', weight: 'notice' }] });
  });
});
