import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Examples } from '../../src/model/evaluation.js';
import { MOST_GROUPS } from '../../src/read/examples.js';
import { folderReaders } from '../../src/read/folder-readers.js';
import { readSource } from '../../src/read/read-source.js';
import { readers } from '../../src/read/readers.js';
import { SUPPORTED } from '../../src/read/supported.js';
import { textAt } from '../../src/table/text.js';
import { FIXTURES, failureOf, NO_HINTS, readText, sourceOfFile } from './sources.js';

const TIME = '2026-01-31T12-00-00.000000';

function read(path: string) {
  return readSource(sourceOfFile(join(FIXTURES, path), path), NO_HINTS);
}

async function examplesIn(path: string): Promise<Examples> {
  const { reading } = await read(path);
  return theExamples(reading.suites[0]?.examples);
}

function theExamples(examples: Examples | null | undefined): Examples {
  if (examples === null || examples === undefined) throw new Error('there are no examples');
  return examples;
}

function sum(examples: Examples, column: string): number {
  return (examples.table.columns.get(column)?.values ?? new Float64Array()).reduce(
    (total, value) => total + value,
    0,
  );
}

function ids(examples: Examples): readonly string[] {
  const column = examples.table.ids;
  return column === null ? [] : Array.from({ length: examples.table.rows }, (_, row) => textAt(column, row));
}

/** `metric{labels}` → value, n, standard error: what a person would check against the file. */
async function values(path: string): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const { reading } = await read(path);
  return Object.fromEntries(
    reading.suites.flatMap((suite) =>
      suite.measurements.map((m) => [
        `${suite.name ?? ''}/${m.metric}${JSON.stringify(m.labels).replaceAll('"', '')}`,
        [m.value ?? m.invalid, m.n, m.standardError],
      ]),
    ),
  );
}

it('the list of readers is the list of formats', () => {
  expect([...folderReaders, ...readers].map((reader) => reader.format)).toEqual([...SUPPORTED]);
});

describe('predictions', () => {
  it.each([
    ['predictions/binary.csv', 'predictions'],
    ['predictions/binary_index.csv', 'predictions'],
    ['predictions/binary_crlf_bom.csv', 'predictions'],
    ['predictions/binary.tsv', 'predictions'],
    ['predictions/binary_semicolon.csv', 'predictions'],
    ['predictions/binary.jsonl', 'examples-jsonl'],
    ['predictions/binary_records.json', 'examples-jsonl'],
    ['predictions/binary_columns.json', 'examples-jsonl'],
  ])('are the same, however pandas wrote them: %s', async (path, format) => {
    expect((await read(path)).format).toBe(format);
    const examples = await examplesIn(path);
    expect(examples.table.rows).toBe(40);
    expect(examples.roles).toEqual({
      truth: 'y_true',
      prediction: 'y_pred',
      score: 'y_score',
      weight: null,
      classScores: {},
      groups: ['site'],
      positive: null,
      cluster: null,
      query: null,
    });
    expect(sum(examples, 'y_score')).toBeCloseTo(29.661497, 9);
    expect(sum(examples, 'latency_ms') / 40).toBeCloseTo(33.0125, 9);
    expect(examples.table.columns.get('site')?.labels).toEqual(['south', 'north']);
    expect([...examples.table.columns.keys()]).toEqual(['y_true', 'y_pred', 'y_score', 'site', 'latency_ms']);
    expect(ids(examples).at(0)).toBe('266');
    expect(ids(examples).at(-1)).toBe('260');
  });

  it('keep a class one class where pandas writes 1 in one column and 1.0 in the other', async () => {
    const { table } = await examplesIn('predictions/hole_makes_floats.csv');
    const truth = table.columns.get('y_true');
    const prediction = table.columns.get('y_pred');
    expect(prediction?.missing).toBe(1);
    expect(prediction?.firstMissingRow).toBe(4);
    const label = (column: typeof truth, row: number) => column?.labels[column.codes?.[row] ?? -1];
    const right = Array.from({ length: 40 }, (_, row) => label(truth, row) === label(prediction, row));
    expect(right.filter(Boolean)).toHaveLength(37);
  });

  it('know probabilities by class, paths as ids, and pass free text over', async () => {
    const { reading } = await read('predictions/multiclass.csv');
    const examples = theExamples(reading.suites[0]?.examples);
    expect(examples.roles).toMatchObject({
      truth: 'true_label',
      prediction: 'predicted_label',
      classScores: { setosa: 'p_setosa', versicolor: 'p_versicolor', virginica: 'p_virginica' },
      groups: [],
    });
    expect(ids(examples)[0]).toBe('setosa/047.png');
    expect(sum(examples, 'p_setosa')).toBeCloseTo(14.82223, 9);
  });

  it('of numbers keep their weights', async () => {
    const examples = await examplesIn('predictions/regression.csv');
    expect(examples.roles).toMatchObject({ truth: 'target', prediction: 'prediction', weight: 'weight' });
    expect(sum(examples, 'prediction')).toBeCloseTo(6225.9366, 6);
    expect(sum(examples, 'weight')).toBe(62);
  });

  it('take the first column without a name for the ids where no other is', async () => {
    const { reading } = await readText('a.csv', ',y_true,y_pred\nx,1,1\ny,0,1\n');
    expect(ids(theExamples(reading.suites[0]?.examples))).toEqual(['x', 'y']);
  });

  it('follow the columns that the configuration names', async () => {
    const hints = {
      format: null,
      columns: {
        id: 'key',
        truth: 'gold',
        prediction: 'said',
        score: null,
        positive: 'spam',
        weight: null,
        cluster: null,
        query: null,
        groups: ['id'],
      },
    };
    const { because, reading } = await readText(
      'a.csv',
      'key,gold,said,id\n1,spam,ham,a\n2,ham,ham,b\n',
      hints,
    );
    expect(because).toBe('the configuration names its columns');
    expect(reading.suites[0]?.examples?.roles).toMatchObject({
      truth: 'gold',
      prediction: 'said',
      positive: 'spam',
      groups: ['id'],
    });
  });

  it('may be asked for without a truth, as a table of latencies is', async () => {
    const { reading } = await readText('a.csv', 'id,latency_ms\na,3\nb,4\n', {
      format: 'predictions',
      columns: null,
    });
    expect(reading.suites[0]?.examples?.roles).toMatchObject({ truth: null, prediction: null });
    expect(sum(theExamples(reading.suites[0]?.examples), 'latency_ms')).toBe(7);
  });

  it('offer no column with many values as groups', async () => {
    const rows = Array.from(
      { length: 4 * MOST_GROUPS },
      (_, i) => `${i},1,1,g${i % (MOST_GROUPS + 1)},h${i % 3}`,
    );
    const { reading } = await readText('a.csv', `id,y_true,y_pred,many,few\n${rows.join('\n')}\n`);
    expect(reading.suites[0]?.examples?.roles.groups).toEqual(['few']);
  });
});

describe('examples in JSON Lines', () => {
  it('have metrics of their own by name, and nested fields are passed over', async () => {
    const lines = [1, 2, 3].map((id) =>
      JSON.stringify({ id, f1: id / 4, correct: id > 1, doc: { q: 'x' }, note: null }),
    );
    const { format, reading } = await readText('a.jsonl', lines.join('\r\n'));
    expect(format).toBe('examples-jsonl');
    const examples = theExamples(reading.suites[0]?.examples);
    expect(examples.scored.map(({ metric }) => metric)).toEqual(['f1', 'correct']);
    expect(sum(examples, 'f1')).toBe(1.5);
    expect(sum(examples, 'correct')).toBe(2);
    expect(reading.passedOver).toContainEqual({ name: 'doc', because: 'it holds lists or objects' });
    expect(examples.table.columns.has('doc')).toBe(false);
  });

  it('count NaN as missing and never as zero', async () => {
    const { reading } = await readText('a.jsonl', '{"id":1,"f1":0.5}\n{"id":2,"f1":NaN}\n');
    const column = reading.suites[0]?.examples?.table.columns.get('f1');
    expect(column?.missing).toBe(1);
    expect([...(column?.values ?? [])]).toEqual([0.5, Number.NaN]);
  });

  it('may be columns of lists, as long as all have one length', async () => {
    const { format, reading } = await readText('a.json', '{"label": [1, 0, 1], "pred": [1, 1, 0]}');
    expect(format).toBe('examples-jsonl');
    expect(reading.suites[0]?.examples).toMatchObject({
      table: { rows: 3 },
      roles: { truth: 'label', prediction: 'pred' },
    });
    const uneven = readText('a.json', '{"label": [1, 0, 1], "pred": [1, 1]}');
    expect((await failureOf(uneven)).faults[0]?.code).toBe('FORMAT_UNKNOWN');
  });

  it('say which keys came too late', async () => {
    const records = Array.from({ length: 40 }, (_, id) => ({
      id,
      y_true: 1,
      y_pred: 1,
      ...(id > 30 ? { late: 1 } : {}),
    }));
    const { reading } = await readText('a.jsonl', records.map((record) => JSON.stringify(record)).join('\n'));
    expect(reading.passedOver).toContainEqual({ name: 'late', because: 'none of the first records has it' });
  });
});

describe("scikit-learn's report", () => {
  it('gives accuracy, averages and classes with their support as n', async () => {
    const found = await values('sklearn/iris.json');
    expect(Object.keys(found)).toHaveLength(16);
    expect(found).toMatchObject({
      '/accuracy{}': [0.7333333333333333, 60, null],
      '/recall{class:setosa}': [0.9473684210526315, 19, null],
      '/f1_macro{}': [0.7413785878902157, 60, null],
    });
  });

  it('gives micro averages of a subset and samples averages of several labels', async () => {
    expect(await values('sklearn/labels_subset.json')).toMatchObject({
      '/precision_micro{}': [0.8108108108108109, 40, null],
    });
    expect(await values('sklearn/multilabel.json')).toMatchObject({
      '/f1_samples{}': [0.7777777777777777, 5, null],
    });
  });

  it('gives NaN as invalid, and knows a class called accuracy from the accuracy', async () => {
    expect(await values('sklearn/never_predicted.json')).toMatchObject({
      '/precision{class:1}': ['NaN', 1, null],
    });
    expect(await values('sklearn/class_called_accuracy.json')).toMatchObject({
      '/accuracy{}': [0.8859649122807017, 228, null],
    });
  });
});

describe('lm-evaluation-harness', () => {
  it('gives a suite a task, filters as labels, a group once with its own n', async () => {
    const file = `lm-eval/whole/results_${TIME}.json`;
    const { format, reading } = await read(file);
    expect(format).toBe('lm-eval');
    expect(reading.suites.map(({ name, model, dataset }) => [name, model, dataset])).toEqual([
      ['tiny_choice', 'tiny-dummy', 'json'],
      ['tiny_answer', 'tiny-dummy', 'json'],
      ['tiny', 'tiny-dummy', null],
    ]);
    expect(await values(file)).toEqual({
      'tiny_choice/acc{}': [0.625, 8, 0.18298126367784995],
      'tiny_choice/acc_norm{}': [0.625, 8, 0.18298126367784995],
      'tiny_choice/mcc{}': [0.42857142857142855, 8, 0.21521209026177243],
      'tiny_answer/exact_match{filter:strict-match}': [0, 8, 0],
      'tiny_answer/exact_match{filter:flexible-extract}': [0.125, 8, 0.125],
      'tiny/acc{}': [0.625, 8, 0.18298126367784995],
    });
    const all = reading.suites.flatMap((suite) => suite.measurements);
    expect(all.map(({ direction }) => direction)).toEqual(all.map(() => 'higher'));
    expect(reading.notices).toEqual([]);
  });

  it('says what must agree for a fair comparison: data, version, shots, prompt and limit', async () => {
    const { reading } = await read(`lm-eval/limited/results_${TIME}.json`);
    expect(Object.fromEntries(reading.suites.map(({ name, fingerprints }) => [name, fingerprints]))).toEqual({
      tiny_choice: {
        dataset: 'json',
        task_version: '1',
        num_fewshot: '0',
        limit: '5',
        prompt: '509691fcc825747835f0b07584fddc79e5b751581654fe39035f2b7135e801d9',
      },
      tiny_answer: {
        dataset: 'json',
        task_version: '2',
        num_fewshot: '0',
        limit: '5',
        prompt: 'c8c839bcb4a20b7feb03c9008104989483015bc7785e5705fc0345fb2b4419a3',
      },
      tiny: { task_version: '1.0', num_fewshot: '0', limit: '5' },
    });
    const whole = await read(`lm-eval/whole/results_${TIME}.json`);
    expect(whole.reading.suites[0]?.fingerprints).not.toHaveProperty('limit');
  });

  it('says so where only a part of the examples was run', async () => {
    const { reading } = await read(`lm-eval/limited/results_${TIME}.json`);
    expect(reading.notices).toMatchObject([{ code: 'RUN_LIMITED', weight: 'notice' }]);
    expect(reading.notices[0]?.what).toContain(
      'tiny_choice was evaluated on 5 of its 8 examples, and so were 1 more',
    );
  });

  it('gives one row a document, one column a metric and filter, and no mean of lists', async () => {
    const { format, reading } = await read(`lm-eval/whole/samples_tiny_answer_${TIME}.jsonl`);
    expect(format).toBe('lm-eval-samples');
    const [suite] = reading.suites;
    expect(suite?.name).toBe('tiny_answer');
    const examples = theExamples(suite?.examples);
    expect(examples.table.rows).toBe(8);
    expect(examples.table.ids?.name).toBe('doc_hash');
    expect(examples.scored).toEqual([
      { metric: 'exact_match', labels: { filter: 'strict-match' }, column: 'exact_match,strict-match' },
      {
        metric: 'exact_match',
        labels: { filter: 'flexible-extract' },
        column: 'exact_match,flexible-extract',
      },
    ]);
    expect(sum(examples, 'exact_match,strict-match')).toBe(0);
    expect(sum(examples, 'exact_match,flexible-extract')).toBe(1);
    const choice = await read(`lm-eval/whole/samples_tiny_choice_${TIME}.jsonl`);
    expect(choice.reading.passedOver).toEqual([
      { name: 'mcc', because: 'its values are lists for a metric of the whole corpus, and have no mean' },
    ]);
    expect(choice.reading.suites[0]?.examples?.scored.map(({ metric }) => metric)).toEqual([
      'acc',
      'acc_norm',
    ]);
  });

  it('keeps what a document says of itself in short values, to search slices in', async () => {
    const line = (id: number, doc: object) =>
      JSON.stringify({ doc_id: id, doc, target: '', resps: [], filtered_resps: [], acc: 1 });
    const question = 'Why? '.repeat(20);
    const text = [
      line(0, {
        subject: 'law',
        level: 3,
        hard: true,
        acc: 'a',
        question: 'Why?',
        choices: ['a'],
        only: null,
      }),
      line(1, { subject: 'art', level: 5, hard: false, acc: 'b', question, choices: ['b'] }),
      line(2, { level: 1, question: 'How?' }),
    ].join('\n');
    const examples = theExamples((await readText('a.jsonl', text)).reading.suites[0]?.examples);
    expect([...examples.table.columns.keys()]).toEqual(['acc', 'subject', 'level', 'hard', 'doc.acc']);
    const { subject, level } = Object.fromEntries(examples.table.columns);
    expect(subject?.labels).toEqual(['law', 'art']);
    expect(level?.values).toEqual(Float64Array.of(3, 5, 1));
  });

  it('falls back to the number of the document where its hash is not one a document', async () => {
    const line = (id: number, hash: string) =>
      JSON.stringify({
        doc_id: id,
        doc: {},
        target: '',
        resps: [],
        filtered_resps: [],
        doc_hash: hash,
        acc: id,
      });
    const { reading } = await readText(
      'samples_t_2026-01-31T12-00-00.jsonl',
      [line(0, 'x'), line(1, 'x')].join('\n'),
    );
    expect(ids(theExamples(reading.suites[0]?.examples))).toEqual(['0', '1']);
    expect(reading.suites[0]?.name).toBe('t');
  });

  it('tells the lines of a document apart where an old file names no filter', async () => {
    const line = (id: number, acc: number) =>
      JSON.stringify({ doc_id: id, doc: {}, target: '', resps: [], filtered_resps: [], acc });
    const text = [line(0, 1), line(1, 1), line(0, 0), line(1, 1)].join('\n');
    const examples = theExamples((await readText('a.jsonl', text)).reading.suites[0]?.examples);
    expect(examples.scored.map(({ labels }) => labels)).toEqual([{}, { filter: '#2' }]);
    expect([sum(examples, 'acc'), sum(examples, 'acc,#2')]).toEqual([2, 1]);
  });
});

describe('tables of metrics', () => {
  it('are read wide, the model as a label where there are several', async () => {
    expect(await values('predictions/metrics_wide.csv')).toEqual({
      '/accuracy{model:small}': [0.91, 40, null],
      '/f1{model:small}': [0.9, 40, null],
      '/accuracy{model:large}': [0.94, 40, null],
      '/f1{model:large}': ['an empty cell', 40, null],
    });
  });

  it('are read long, to the same values', async () => {
    const wide = await values('predictions/metrics_wide.csv');
    expect(await values('predictions/metrics_long.csv')).toEqual(wide);
  });

  it('are read as a log, of which each column keeps its last value', async () => {
    const { reading } = await read('predictions/metrics_log.csv');
    expect(await values('predictions/metrics_log.csv')).toEqual({
      '/loss{}': [0.4, null, null],
      '/val_acc{}': [0.8, null, null],
    });
    expect(reading.notices).toMatchObject([{ code: 'LOG_LAST_ROW', weight: 'notice' }]);
    expect(reading.passedOver.map(({ name }) => name)).toEqual(['epoch']);
  });

  it('say direction, unit, n, standard error and suite where the file does', async () => {
    const text =
      'task,metric,value,n,stderr,higher_is_better,unit,lang\nqa,wer,0.2,50,0.01,False,fraction,fr\nqa,f1,93%,50,,true,,fr\n';
    const { reading } = await readText('a.csv', text);
    expect(reading.suites).toMatchObject([
      {
        name: 'qa',
        measurements: [
          {
            metric: 'wer',
            labels: { lang: 'fr' },
            value: 0.2,
            n: 50,
            standardError: 0.01,
            direction: 'lower',
            unit: 'fraction',
          },
          {
            metric: 'f1',
            value: null,
            invalid: '"93%"',
            standardError: null,
            direction: 'higher',
            unit: null,
          },
        ],
      },
    ]);
  });

  it('of one row need no name for it, and the model is the model', async () => {
    const { reading } = await readText('a.csv', 'model,run_id,accuracy,epoch_time\nbert,abc1,0.9,3\n');
    expect(reading.suites).toMatchObject([
      { model: 'bert', measurements: [{ metric: 'accuracy', labels: {}, value: 0.9 }] },
    ]);
    expect(reading.passedOver.map(({ name }) => name)).toEqual(['run_id', 'epoch_time']);
  });
});

describe('metrics in JSON', () => {
  it('are all read where they are asked for by name, though thousands of numbers are data otherwise', async () => {
    const numbers = Object.fromEntries(
      Array.from({ length: 12_000 }, (_, i) => [`accuracy_${i}`, i / 12_000]),
    );
    const text = JSON.stringify(numbers);
    expect((await failureOf(readText('a.json', text))).faults[0]?.code).toBe('FORMAT_UNKNOWN');
    const { reading } = await readText('a.json', text, { ...NO_HINTS, format: 'metrics-json' });
    expect(reading.suites[0]?.measurements).toHaveLength(12_000);
  });

  it('are flattened, and what is none is passed over with its reason', async () => {
    const text = JSON.stringify({
      task: 'sentiment',
      model: 'bert',
      accuracy: 0.9,
      test: { f1: 0.8, n_samples: 40, done: true, tags: [] },
      loss: '0.31',
      epoch: 3,
      _runtime: 12,
      config: { lr: 0.1, dropout: 0.2 },
      wer: { value: 0.1, n: 200, stderr: 0.02, higher_is_better: false, unit: 'fraction' },
    });
    const { reading } = await readText('a.json', text.replace('"accuracy":0.9', '"accuracy":0.9,"auc":NaN'));
    expect(reading.suites).toMatchObject([
      {
        name: 'sentiment',
        model: 'bert',
        measurements: [
          { metric: 'accuracy', value: 0.9, direction: null, unit: null },
          { metric: 'auc', value: null, invalid: 'NaN' },
          { metric: 'test/f1', value: 0.8 },
          { metric: 'wer', value: 0.1, n: 200, standardError: 0.02, direction: 'lower', unit: 'fraction' },
        ],
      },
    ]);
    const because = Object.fromEntries(reading.passedOver.map((passed) => [passed.name, passed.because]));
    expect(Object.keys(because)).toEqual([
      'test/n_samples',
      'test/done',
      'test/tags',
      'loss',
      'epoch',
      '_runtime',
      'config',
    ]);
    expect(because['loss']).toContain('without quotes');
    expect(because['test/done']).toBe('it is true, not a number');
  });

  it('says which values are numbers in quotes, for none of them is judged', async () => {
    const texts = {
      recall: '0.9',
      'test/em': ' 1e-2 ',
      version: '2',
      model_id: '7',
      release: '1.5',
      lr: '0.1',
    };
    const { reading } = await readText('a.json', JSON.stringify({ ...texts, f1: 0.8, note: '', model: '4' }));
    expect(reading.notices).toMatchObject([
      {
        code: 'VALUE_IS_TEXT',
        weight: 'notice',
        where: 'a.json',
        what: expect.stringMatching(/^"recall", "test\/em" in q/),
      },
    ]);
    const seven = Object.fromEntries('abcdefg'.split('').map((name) => [name, '1']));
    const { reading: many } = await readText('a.json', JSON.stringify({ f1: 0.8, ...seven }));
    expect(many.notices[0]?.what).toContain('"e" and 2 more in quotes');
    const { reading: none } = await readText('a.json', '{"f1": 0.8, "note": "fine", "release": "1"}');
    expect(none.notices).toEqual([]);
  });

  it('may have any name as a key, and any value under it', async () => {
    const { format, reading } = await readText('a.json', '{"schema": {"toString": 1}, "accuracy": 0.9}');
    expect(format).toBe('metrics-json');
    expect(reading.suites[0]?.measurements.map(({ metric }) => metric).sort()).toEqual([
      'accuracy',
      'schema/toString',
    ]);
  });

  it('may be one line with an ending that says JSON Lines, or not', async () => {
    expect((await readText('a.json', '{"accuracy": 0.9}\n')).format).toBe('metrics-json');
    expect((await readText('a.json', '{"accuracy": 0.9}')).format).toBe('metrics-json');
  });
});

describe('the choice of a format', () => {
  it('follows the configuration', async () => {
    const { format, because } = await readText('a.json', '{"accuracy": 0.9}', {
      format: 'metrics-json',
      columns: null,
    });
    expect([format, because]).toEqual(['metrics-json', 'the configuration says so']);
  });

  it('takes JSON Lines for predictions where predictions are asked for', async () => {
    const { format } = await readText('a.jsonl', '{"id":1,"label":1,"pred":1}\n', {
      format: 'predictions',
      columns: null,
    });
    expect(format).toBe('examples-jsonl');
  });

  it('sees JSON Lines by their content, whatever the file is called', async () => {
    const text = '{"id":1,"label":1,"pred":1}\n{"id":2,"label":1,"pred":0}\n';
    const { format, reading } = await readText('a.json', text);
    expect(format).toBe('examples-jsonl');
    expect(reading.suites[0]?.examples?.table.rows).toBe(2);
  });
});

describe('a value of a metric for each example', () => {
  it('is read from a table, with right and wrong as Python writes them', async () => {
    const text = 'id,correct,bleu,prompt\nq1,True,0.5,a\nq2,False,0.25,b\n';
    const { format, because, reading } = await readText('scores.csv', text);
    expect([format, because]).toEqual(['predictions', 'each row has the id id and the metric correct']);
    const examples = theExamples(reading.suites[0]?.examples);
    expect(examples.scored.map((one) => one.metric)).toEqual(['correct', 'bleu']);
    expect([sum(examples, 'correct'), sum(examples, 'bleu')]).toEqual([1, 0.75]);
    expect(ids(examples)).toEqual(['q1', 'q2']);
  });

  it('is read where all that is known of an example is how long it took', async () => {
    const { format, because, reading } = await readText(
      'load.csv',
      'id,latency_ms,model\nr1,12.5,a\nr2,8,a\n',
    );
    expect([format, because]).toEqual(['predictions', 'each row has the id id and the latency latency_ms']);
    expect(theExamples(reading.suites[0]?.examples).scored).toEqual([]);
    const lines = '{"id":"r1","latency_ms":12.5}\n{"id":"r2","latency_ms":8}\n';
    expect((await readText('load.jsonl', lines)).format).toBe('examples-jsonl');
  });

  it.each([
    ['no id of its own', ',accuracy\n0,0.9\n1,0.8\n'],
    ['no id beside a latency', 'latency_ms,model\n12,a\n'],
    ['no number under the name', 'id,correct\na,maybe\n'],
    ['no number under the latency', 'id,latency_ms\na,slow\n'],
  ])('is not seen where there is %s', async (_, text) => {
    const found = await readText('scores.csv', text).catch((error: unknown) => error);
    expect(found).not.toMatchObject({ format: 'predictions' });
  });
});
