import { describe, expect, it } from 'vitest';
import { helmFaults } from '../../../src/failure/helm.js';
import { failureOf, readAll, sourcesOfTexts } from '../sources.js';

interface Part {
  readonly [key: string]: unknown;
}

/** A statistic as HELM writes it; `count` is of trials. */
function stat(name: string, mean: number | null, more: Part = {}): Part {
  return { name: { name, split: 'test', ...more }, count: mean === null ? 0 : 1, sum: mean, mean, stddev: 0 };
}

function spec(name: string, change: Part = {}): Part {
  return {
    name,
    scenario_spec: {
      class_name: 'helm.benchmark.scenarios.tiny_scenario.TinyScenario',
      args: { subject: 'law' },
    },
    adapter_spec: {
      method: 'generation',
      model: 'openai/gpt2',
      instructions: 'Answer.',
      max_eval_instances: 4,
      max_train_instances: 5,
    },
    data_augmenter_spec: { perturbation_specs: [] },
    ...change,
  };
}

const STATS = [stat('exact_match', 0.5), stat('num_instances', 4), stat('num_prompt_tokens', 631.4)];
const INSTANCES = [1, 0, 1, 0].map((value, id) => ({
  instance_id: `id${id}`,
  train_trial_index: 0,
  stats: [stat('exact_match', value)],
}));

interface Run {
  readonly spec?: unknown;
  readonly stats?: unknown;
  readonly instances?: unknown;
}

function files(folder: string, run: Run = {}): Readonly<Record<string, string>> {
  return {
    [`${folder}run_spec.json`]: JSON.stringify(run.spec ?? spec('tiny:subject=law,model=openai_gpt2')),
    [`${folder}stats.json`]: JSON.stringify(run.stats ?? STATS),
    [`${folder}per_instance_stats.json`]: JSON.stringify(run.instances ?? INSTANCES),
    [`${folder}scenario.json`]: JSON.stringify({ name: 'tiny' }),
    [`${folder}scenario_state.json`]: '{"request_states": []}',
  };
}

const read = async (texts: Readonly<Record<string, string>>) => await readAll(sourcesOfTexts(texts));

async function suiteOf(run: Run) {
  const [first] = await read(files('runs/v1/tiny/', run));
  const [suite] = first?.reading.suites ?? [];
  if (first === undefined || suite === undefined) throw new Error('there is no suite');
  return { ...suite, passedOver: first.reading.passedOver };
}

describe('a tree of runs of HELM', () => {
  it('is one suite a run, named without its model', async () => {
    const other = spec('other:model=openai_gpt2');
    const [tree, ...rest] = await read({
      ...files('runs/v1/tiny/'),
      ...files('runs/v1/other/', { spec: other }),
    });
    expect(rest).toEqual([]);
    expect(tree).toMatchObject({ path: 'runs/v1', format: 'helm' });
    expect(tree?.reading.suites.map(({ name, model, dataset }) => [name, model, dataset])).toEqual([
      ['other', 'openai/gpt2', 'tiny'],
      ['tiny:subject=law', 'openai/gpt2', 'tiny'],
    ]);
  });

  it('keeps the model in the name where several ran the same', async () => {
    const again = spec('tiny:subject=law,model=meta_llama');
    const [tree] = await read({ ...files('runs/v1/a/'), ...files('runs/v1/b/', { spec: again }) });
    expect(tree?.reading.suites.map(({ name }) => name)).toEqual([
      'tiny:subject=law,model=openai_gpt2',
      'tiny:subject=law,model=meta_llama',
    ]);
  });

  it.each(['', 'tiny/', 'a/b/c/d/'])('may be one run alone, in the folder %j', async (folder) => {
    const all = await read(files(folder));
    expect(all.map(({ format }) => format)).toEqual(['helm']);
    expect(all[0]?.reading.suites[0]?.measurements).toMatchObject([{ metric: 'exact_match', value: 0.5 }]);
  });

  it('leaves other files alone, and gives back what only looks like a run', async () => {
    const all = await read({ ...files('v1/tiny/'), 'v1/metrics.json': '{"accuracy": 0.75}' });
    expect(all.map(({ path, format }) => [path, format])).toEqual([
      ['v1', 'helm'],
      ['v1/metrics.json', 'metrics-json'],
    ]);
    const odd = await read({ 'x/run_spec.json': '{"accuracy": 0.5}', 'x/stats.json': '{"f1": 0.5}' });
    expect(odd.map(({ format }) => format)).toEqual(['metrics-json', 'metrics-json']);
  });
});

describe('a run of HELM', () => {
  it('has the number of instances as n, not that of trials', async () => {
    const suite = await suiteOf({});
    expect(suite.measurements).toMatchObject([
      { metric: 'exact_match', labels: { split: 'test' }, value: 0.5, n: 4, standardError: null },
    ]);
    expect(suite.fingerprints).toMatchObject({
      dataset: 'TinyScenario {"subject":"law"}',
      limit: '4',
      num_fewshot: '5',
    });
  });

  it('has another prompt where the adapter is another, and the same for another model', async () => {
    const adapter = (change: Part) => ({
      adapter_spec: { method: 'generation', instructions: 'A', ...change },
    });
    const promptOf = async (change: Part) =>
      (await suiteOf({ spec: spec('tiny', adapter(change)) })).fingerprints['prompt'];
    const first = await promptOf({ model: 'a' });
    expect(await promptOf({ model: 'b' })).toBe(first);
    expect(await promptOf({ model: 'a', instructions: 'B' })).not.toBe(first);
  });

  it('has one row an instance, of the judged split and unperturbed', async () => {
    const perturbed = {
      instance_id: 'id0',
      perturbation: { name: 'typos' },
      stats: [stat('exact_match', 1)],
    };
    const other = { instance_id: 'id9', stats: [stat('exact_match', 1, { split: 'valid' })] };
    const suite = await suiteOf({ instances: [...INSTANCES, perturbed, other] });
    expect([suite.examples?.table.rows, suite.examples?.table.ids?.name]).toEqual([4, 'instance_id']);
    expect([...(suite.examples?.table.columns.get('exact_match')?.values ?? [])]).toEqual([1, 0, 1, 0]);
    expect(suite.examples?.scored).toEqual([
      { metric: 'exact_match', labels: { split: 'test' }, column: 'exact_match' },
    ]);
  });

  it('tells trials apart', async () => {
    const again = INSTANCES.map((instance) => ({ ...instance, train_trial_index: 1 }));
    expect((await suiteOf({ instances: [...INSTANCES, ...again] })).examples?.table.rows).toBe(8);
  });

  it.each([
    ['are missing', null],
    ['are no list', {}],
    ['have no id', [{ stats: [] }]],
    ['have another mean than the metric', INSTANCES.slice(0, 3)],
  ])('has no examples where the instances %s', async (_, instances) => {
    expect((await suiteOf({ instances: instances ?? [] })).examples).toBeNull();
  });

  it('judges test before valid, and valid where it is alone', async () => {
    const valid = stat('exact_match', 0.25, { split: 'valid' });
    const both = await suiteOf({ stats: [valid, ...STATS] });
    expect(both.measurements.map(({ labels, value }) => [labels, value])).toEqual([[{ split: 'test' }, 0.5]]);
    const alone = await suiteOf({ stats: [valid, stat('num_instances', 10, { split: 'valid' })] });
    expect(alone.measurements).toMatchObject([{ labels: { split: 'validation' }, value: 0.25, n: 10 }]);
  });

  it('has perturbations as slices where there were any', async () => {
    const typos = stat('exact_match', 0.25, { perturbation: { name: 'typos', computed_on: 'worst' } });
    expect((await suiteOf({ stats: [...STATS, typos] })).measurements).toHaveLength(1);
    const augmented = spec('tiny', { data_augmenter_spec: { perturbation_specs: [{}] } });
    const suite = await suiteOf({ spec: augmented, stats: [...STATS, typos] });
    expect(suite.measurements[1]).toMatchObject({
      labels: { split: 'test', perturbation: 'typos', computed_on: 'worst' },
      value: 0.25,
      n: null,
    });
  });

  it('passes over what describes the run, and likelihood but for language modelling', async () => {
    const stats = [
      ...STATS,
      stat('perplexity', 1),
      stat('inference_runtime', 3),
      stat('training_co2_cost', null),
    ];
    const suite = await suiteOf({ stats });
    expect(suite.passedOver.map(({ name }) => name)).toEqual([
      'num_instances',
      'num_prompt_tokens',
      'perplexity',
      'inference_runtime',
      'training_co2_cost',
    ]);
    const modelling = spec('tiny', { adapter_spec: { method: 'language_modeling', model: 'm' } });
    expect((await suiteOf({ spec: modelling, stats })).measurements.map(({ metric }) => metric)).toEqual([
      'exact_match',
      'perplexity',
    ]);
  });
});

describe('a run of HELM that can not be read', () => {
  const told = new Set<string>();

  it.each([
    ['no list of statistics', { stats: [] }],
    ['no list of statistics', { stats: [{ exact_match: 0.5 }] }],
    ['not one of its statistics', { stats: [stat('num_instances', 4), stat('exact_match', null)] }],
  ])('is told: %s', async (says, run) => {
    told.add('HELM_RUN');
    const failure = await failureOf(read(files('v1/tiny/', run)));
    expect(failure.faults).toMatchObject([{ code: 'HELM_RUN', where: 'v1/tiny/stats.json' }]);
    expect(failure.message).toContain(says);
  });

  it('is told beside another that is sound', async () => {
    const both = { ...files('v1/a/'), ...files('v1/b/', { spec: { name: 'b' } }) };
    const failure = await failureOf(read(both));
    expect(failure.message).toContain('tells no adapter and scenario');
  });

  it('is told for every fault of HELM that there is', () => {
    expect(Object.keys(helmFaults).filter((code) => !told.has(code))).toEqual([]);
  });
});
