import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { huggingFaceFaults } from '../../../src/failure/hugging-face.js';
import { measurementId } from '../../../src/model/identity.js';
import { readSource } from '../../../src/read/read-source.js';
import { FIXTURES, failureOf, NO_HINTS, readText, sourceOfFile } from '../sources.js';

function card(index: string): string {
  return `---\nlicense: mit\nmodel-index:\n${index}---\n\n# A model\n\n- Accuracy: 0.99\n`;
}

/** One result in a card, with metrics in the flow style of YAML. */
function result(
  metrics: string,
  over = 'dataset: {name: GLUE, type: glue, config: mrpc, split: test}',
): string {
  return `  - task: {type: text-classification}\n    ${over}\n    metrics: ${metrics}\n`;
}

async function read(text: string) {
  const { format, reading } = await readText('README.md', text);
  const ids = reading.suites.flatMap(({ name, measurements }) =>
    measurements.map((one) => [measurementId({ suite: name ?? '', ...one }), one.value ?? one.invalid]),
  );
  return { format, reading, ids };
}

async function idsOf(metrics: string) {
  return (await read(card(`- name: m\n  results:\n${result(metrics)}`))).ids;
}

describe('a model card that huggingface_hub wrote', () => {
  it('is one suite a data set, with configuration, split, task and arguments as labels', async () => {
    const path = join(FIXTURES, 'model-index/README.md');
    const { format, reading } = await readSource(sourceOfFile(path, 'README.md'), NO_HINTS);
    expect(format).toBe('model-index');
    expect(
      reading.suites.map(({ name, model, dataset, fingerprints }) => [name, model, dataset, fingerprints]),
    ).toEqual([
      ['TweetEval', 'tiny', 'tweet_eval', { dataset: 'tweet_eval', revision: '0123abc' }],
      ['IMDb', 'tiny', 'imdb', { dataset: 'imdb', revision: '0123abc' }],
    ]);
    const values = reading.suites.flatMap(({ measurements }) =>
      measurements.map((one) => [measurementId({ suite: 's', ...one }).slice(2), one.value]),
    );
    const irony = 'config=irony,split=test,task=text-classification';
    expect(values).toEqual([
      [`accuracy{${irony}}`, 0.8698979591836735],
      [`f1{average=macro,${irony}}`, 0.8125],
      ['f1{config=irony,split=validation,task=text-classification}', 0.8375],
      ['accuracy{split=test,task=text-classification}', 87.5],
    ]);
    expect(reading.passedOver.map(({ name }) => name)).toEqual(['TweetEval/f1']);
  });
});

const PLACE = '{config=mrpc,split=test,task=text-classification}';

describe('a model card', () => {
  it('may hold numbers in quotes, and what is meant as a number and is none is no value', async () => {
    expect(
      await idsOf('[{type: f1, value: "0.5"}, {type: em, value: "85.3%"}, {type: wer, value: .nan}]'),
    ).toEqual([
      [`GLUE/f1${PLACE}`, 0.5],
      [`GLUE/em${PLACE}`, '"85.3%"'],
      [`GLUE/wer${PLACE}`, expect.stringMatching(/nan/i)],
    ]);
  });

  it('passes over values that are texts or objects, and metrics without a name', async () => {
    const metrics =
      '[{type: f1, value: good}, {type: bleu, value: {a: 1}}, {value: 0.5}, {type: em, value: 1}]';
    const { ids, reading } = await read(card(`- name: m\n  results:\n${result(metrics)}`));
    expect(ids).toEqual([[`GLUE/em${PLACE}`, 1]]);
    expect(reading.passedOver).toEqual([
      { name: 'GLUE/f1', because: 'it is the text "good", not a number' },
      { name: 'GLUE/bleu', because: 'it is an object, not a number' },
      { name: 'GLUE', because: 'a metric of it has neither type nor name' },
    ]);
  });

  it('tells metrics of one type by their names', async () => {
    const metrics = '[{type: rouge, name: ROUGE-1, value: 40}, {type: rouge, name: ROUGE-2, value: 20}]';
    expect(await idsOf(metrics)).toEqual([
      [`GLUE/ROUGE-1${PLACE}`, 40],
      [`GLUE/ROUGE-2${PLACE}`, 20],
    ]);
  });

  it('of several models labels each, and of one that is given twice alike keeps one', async () => {
    const one = result('[{type: f1, value: 0.5}]', 'dataset: {type: glue}');
    const two = await read(card(`- name: a\n  results:\n${one}- name: b\n  results:\n${one}${one}`));
    expect(two.ids).toEqual([
      ['glue/f1{model=a,task=text-classification}', 0.5],
      ['glue/f1{model=b,task=text-classification}', 0.5],
    ]);
    expect(two.reading.suites[0]?.model).toBeNull();
  });

  it('may be the metadata alone', async () => {
    const text =
      '{"model-index": [{"name": "m", "results": [{"dataset": {"name": "d"}, "metrics": [{"type": "f1", "value": 1}]}]}]}';
    const { format, reading } = await readText('card.json', text);
    expect([format, reading.suites[0]?.name]).toEqual(['model-index', 'd']);
  });
});

interface Case {
  readonly code: string;
  readonly index: string;
  readonly says: string;
}

const CASES: readonly Case[] = [
  { code: 'MODEL_INDEX_LAYOUT', index: '  name: m\n', says: 'no list of models' },
  { code: 'MODEL_INDEX_LAYOUT', index: '- name: m\n', says: 'model 1 has no list of results' },
  {
    code: 'MODEL_INDEX_LAYOUT',
    index: `- name: m\n  results:\n${result('[]', 'dataset: glue')}`,
    says: 'result 1 of model 1 has no dataset',
  },
  {
    code: 'MODEL_INDEX_LAYOUT',
    index: `- name: m\n  results:\n${result('[]')}${result('0.5')}`,
    says: 'result 2 of model 1 has no list of metrics',
  },
  {
    code: 'ROW_TWICE',
    index: `- name: m\n  results:\n${result('[{type: f1, value: 0.5}]')}${result('[{type: f1, value: 0.6}]')}`,
    says: 'GLUE/f1{config=mrpc,split=test,task=text-classification} is given twice',
  },
  { code: 'NO_MEASUREMENTS', index: '- name: m\n  results: []\n', says: 'not one value' },
];

describe('a model card that can not be judged', () => {
  it.each(CASES)('is told: $code ($says)', async ({ code, index, says }) => {
    const failure = await failureOf(readText('README.md', card(index)));
    expect(failure.faults).toMatchObject([{ code, where: 'README.md' }]);
    expect(failure.message).toContain(says);
  });

  it('is told for every fault of a card that there is', () => {
    const told = new Set(CASES.map(({ code }) => code));
    const own = Object.keys(huggingFaceFaults).filter((code) => code.startsWith('MODEL_INDEX_'));
    expect(own.filter((code) => !told.has(code))).toEqual([]);
  });

  it('is not taken for a card where it has no results at all', async () => {
    const failure = await failureOf(readText('README.md', '---\nlicense: mit\n---\n\n# A model\n'));
    expect(failure.faults[0]?.code).toBe('FORMAT_UNKNOWN');
    const asked = readText('README.md', '# A model\n', { format: 'model-index', columns: null });
    expect((await failureOf(asked)).faults[0]?.code).toBe('FORMAT_MISMATCH');
  });
});
