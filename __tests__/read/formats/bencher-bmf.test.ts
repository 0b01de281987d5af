import { describe, expect, it } from 'vitest';
import { byId, readJson, valuesOf } from '../measured.js';
import { failureOf, readText } from '../sources.js';

describe('Bencher Metric Format', () => {
  it('has measures by benchmark, and of its own measures unit and direction', async () => {
    const file = await readJson({
      'suite::sort': {
        latency: { value: 3247, lower_value: 1044, upper_value: 1044 },
        throughput: { value: 12.5 },
      },
      other: { accuracy: { value: 0.75 } },
    });
    expect(file.format).toBe('bencher-bmf');
    expect(valuesOf(file)).toEqual([
      ['latency{benchmark=suite::sort}', 3247],
      ['throughput{benchmark=suite::sort}', 12.5],
      ['accuracy{benchmark=other}', 0.75],
    ]);
    const values = byId(file);
    // Bounds that do not even hold the value are no interval.
    expect(values.get('latency{benchmark=suite::sort}')).toMatchObject({
      unit: 'ns',
      direction: 'lower',
      interval: null,
      standardError: null,
    });
    expect(values.get('throughput{benchmark=suite::sort}')).toMatchObject({ direction: 'higher' });
    expect(values.get('accuracy{benchmark=other}')).toMatchObject({ direction: null, unit: null });
  });

  it('has no value where there is NaN', async () => {
    const file = await readText('a.json', '{"a": {"latency": {"value": NaN}}}');
    expect(valuesOf(file)).toEqual([['latency{benchmark=a}', 'NaN']]);
  });

  it.each([
    '{"a": {"latency": {"value": 1, "more": 2}}}',
    '{"a": {"latency": {"value": "fast"}}}',
    '{"a": {}}',
    '{"a": {"latency": 1}}',
  ])('is not %s', async (text) => {
    const failure = await failureOf(readText('a.json', text, { format: 'bencher-bmf', columns: null }));
    expect(failure.faults).toMatchObject([{ code: 'FORMAT_MISMATCH' }]);
  });
});
