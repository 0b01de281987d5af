import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { TextColumn } from '../../../src/model/table.js';
import { rowsOfStates } from '../../../src/read/helm-states.js';
import { textAt } from '../../../src/table/text.js';
import { FIXTURES, filesUnder, readAll, sourcesOfTexts } from '../sources.js';

const ROOT = join(FIXTURES, 'helm');

function idsIn(ids: TextColumn | null): readonly string[] {
  return ids === null ? [] : [...ids.offsets.slice(1)].map((_, row) => textAt(ids, row));
}

/** The runs that HELM wrote, without the files whose names are in `without`. */
async function suitesOf(without: readonly string[]) {
  const paths = filesUnder(ROOT).filter((path) => !without.some((name) => path.endsWith(`/${name}`)));
  const [tree] = await readAll(
    sourcesOfTexts(Object.fromEntries(paths.map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]))),
  );
  return tree?.reading.suites ?? [];
}

describe('runs that HELM wrote', () => {
  it('have the same matches by the answers as by HELM itself, under the same ids', async () => {
    const whole = await suitesOf([]);
    const answers = await suitesOf(['per_instance_stats.json']);
    expect(whole.map(({ name }) => name)).toEqual(answers.map(({ name }) => name));
    expect(answers).toHaveLength(2);
    for (const [index, { examples }] of answers.entries()) {
      const table = examples?.table;
      const own = whole[index]?.examples?.table;
      expect(table?.rows).toBeGreaterThanOrEqual(6);
      expect(idsIn(table?.ids ?? null)).toEqual(idsIn(own?.ids ?? null));
      expect(examples?.scored.map(({ metric }) => metric)).toEqual(['exact_match', 'quasi_exact_match']);
      for (const metric of ['exact_match', 'quasi_exact_match']) {
        const values = [table, own].map((one) => [...(one?.columns.get(metric)?.values ?? [])]);
        expect(values[0]).toEqual(values[1]);
      }
    }
  });

  it('have no examples where neither was kept', async () => {
    const suites = await suitesOf(['per_instance_stats.json', 'scenario_state.json']);
    expect(suites.map(({ examples }) => examples)).toEqual([null, null]);
  });
});

const state = (text: string, change: object = {}, instance: object = {}) => ({
  instance: {
    id: 'id1',
    split: 'test',
    references: [
      { output: { text: ' The Cat. ' }, tags: ['correct'] },
      { output: { text: 'dog' }, tags: [] },
    ],
    ...instance,
  },
  train_trial_index: 0,
  result: { completions: [{ text }] },
  ...change,
});
const rows = (...states: readonly object[]) =>
  rowsOfStates(JSON.parse(JSON.stringify({ request_states: states })), 'test');
const values = (...states: readonly object[]) => [
  ...(rows(...states)
    ?.get('id1')
    ?.values() ?? []),
];

describe('an answer of HELM', () => {
  it('matches exactly but for blanks around it, and nearly but for case, articles and punctuation', () => {
    expect(values(state('The Cat.\n'))).toEqual([1, 1]);
    expect(values(state('cat'))).toEqual([0, 1]);
    expect(values(state('dog'))).toEqual([0, 0]);
    expect(values(state(' '))).toEqual([0, 0]);
  });

  it('that is a letter is led back to its text', () => {
    expect(values(state(' A', { output_mapping: { A: 'The Cat.', B: 'dog' } }))).toEqual([1, 1]);
    expect(values(state('B', { output_mapping: { A: 'The Cat.', B: 'dog' } }))).toEqual([0, 0]);
  });

  it('of another split or to a perturbed instance is left out, and trials are told apart', () => {
    expect(rows(state('cat', {}, { split: 'valid' }))?.size).toBe(0);
    expect(rows(state('cat', {}, { perturbation: { name: 'typos' } }))?.size).toBe(0);
    expect([...(rows(state('cat'), state('cat', { train_trial_index: 1 }))?.keys() ?? [])]).toEqual([
      'id1',
      'id1#1',
    ]);
  });

  it('that was asked for in one request a reference says nothing by itself', () => {
    expect(rows(state('cat', { reference_index: 0 }))).toBeNull();
    expect(rowsOfStates({}, 'test')).toBeNull();
  });
});
