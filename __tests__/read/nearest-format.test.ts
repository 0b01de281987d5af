import { describe, expect, it } from 'vitest';
import { readers } from '../../src/read/readers.js';
import { failureOf, readText } from './sources.js';

async function told(path: string, text: string): Promise<string> {
  const { faults } = await failureOf(readText(path, text));
  expect(faults.map(({ code }) => code)).toEqual(['FORMAT_UNKNOWN']);
  return faults[0]?.what ?? '';
}

describe('a file that nothing reads', () => {
  it.each([
    ['a.jsonl', '{"doc_id": 1, "doc": {}}\n', 'lm-eval-samples, but has no resps, filtered_resps'],
    ['a.json', '{"rows": [], "studio_url": "x"}', 'azure-ai-eval, but has no metrics'],
    ['a.csv', 'key,target,text\nx,spam,y\n', 'predictions, but has no y_pred'],
    ['a.csv', 'Metric,comment\nf1,x\n', 'metrics-csv, but has no value'],
    ['a.csv', 'question,user_input\nx,y\n', 'ragas, but has no faithfulness'],
    [
      'a.json',
      '{"macro avg": "x", "weighted avg": "y"}',
      'sklearn-report, but what stands under its keys has another form',
    ],
  ])('is told what it looks most like and lacks: %s %s', async (path, text, says) => {
    expect(await told(path, text)).toContain(`. It looks most like ${says}`);
  });

  it('is told of two formats where neither is nearer', async () => {
    const both = await told('a.csv', 'user_input,label,text\nx,spam,y\n');
    expect(both).toContain(
      'It looks most like ragas, but has no faithfulness; or like predictions, but has no y_pred',
    );
  });

  it.each([
    ['a.txt', 'all is well\n'],
    ['a.csv', 'a,b\nx,y\n'],
    ['a.json', '{"a": "b"}'],
  ])(
    'is compared with nothing where nothing is near, or where it is of another tool: %s %s',
    async (path, text) => {
      expect(await told(path, text)).not.toContain('most like');
    },
  );
});

describe('what formats need', () => {
  it.each(
    readers.filter(({ needs }) => needs !== undefined).map(({ format, needs }) => [format, needs] as const),
  )('%s names two things or more, each by one spelling at least', (_, needs) => {
    expect(needs?.keys.length).toBeGreaterThan(1);
    expect(needs?.of.length).toBeGreaterThan(0);
    for (const need of needs?.keys ?? []) expect(need.length).toBeGreaterThan(0);
  });
});

describe('a table of metrics that may be one of examples', () => {
  const CONTESTED = 'metric,label,score\nf1,spam,0.5\nf1,ham,0.75\n';

  it('is read as the one that `format` names', async () => {
    const as = async (format: string) => {
      const { reading } = await readText('a.csv', CONTESTED, { format, columns: null });
      return [reading.suites[0]?.measurements.length, reading.suites[0]?.examples?.table.rows];
    };
    expect(await as('metrics-csv')).toEqual([2, undefined]);
    expect(await as('predictions')).toEqual([0, 2]);
  });

  it('is examples where it has predictions, or another column for the value', async () => {
    const format = async (text: string) => (await readText('a.csv', text)).format;
    expect(await format('metric,label,pred,score\nf1,spam,ham,0.5\n')).toBe('predictions');
    expect(await format('metric,value,label,prob\nf1,0.5,spam,0.5\n')).toBe('predictions');
  });
});
