import { describe, expect, it } from 'vitest';
import { byId, readJson, valuesOf } from '../measured.js';
import { failureOf, readText } from '../sources.js';

const value = (name: string, unit: string, number: number) => ({
  name,
  unit,
  value: number,
  range: '5%',
  extra: 'x',
});

describe('custom results of github-action-benchmark', () => {
  it('have no direction, and a range that is no standard error', async () => {
    const file = await readJson([
      value('CPU load', 'Percent', 50),
      value('Requests', 'req/s', 70),
      value('Size', '', 3),
    ]);
    expect(file.format).toBe('gab-custom');
    expect(valuesOf(file)).toEqual([
      ['CPU load', 50],
      ['Requests', 70],
      ['Size', 3],
    ]);
    expect(
      [...byId(file).values()].map(({ unit, direction, standardError }) => [unit, direction, standardError]),
    ).toEqual([
      ['percent', null, null],
      ['req/s', null, null],
      [null, null, null],
    ]);
  });

  it('have no value where there is NaN, and each name once', async () => {
    const nan = await readText('a.json', '[{"name": "a", "unit": "s", "value": NaN}]');
    expect(valuesOf(nan)).toEqual([['a', 'NaN']]);
    const twice = await failureOf(readJson([value('a', 's', 1), value('a', 's', 2)]));
    expect(twice.faults).toMatchObject([{ code: 'ROW_TWICE' }]);
  });

  it.each([
    '[{"name": "a", "unit": "s", "value": "1"}]',
    '[{"name": "a", "unit": "s", "value": 1, "label": 0}]',
    '[{"name": "a", "value": 1}]',
    '[]',
  ])('are not %s', async (text) => {
    const failure = await failureOf(readText('a.json', text, { format: 'gab-custom', columns: null }));
    expect(failure.faults).toMatchObject([{ code: 'FORMAT_MISMATCH' }]);
  });
});
