/** The decoder and `schemas/config.schema.json` take and refuse the same configurations. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { decodeConfig } from '../../src/config/decode.js';
import { faultsOf } from './faults.js';

const schema = JSON.parse(readFileSync(new URL('../../schemas/config.schema.json', import.meta.url), 'utf8'));
const satisfies = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

const text = fc
  .oneof(
    fc.constantFrom(
      '1',
      'true',
      'null',
      '0.9',
      '~',
      '1:30',
      'a: b',
      '# c',
      '- d',
      '{e',
      '[f',
      "'",
      '"',
      '&g',
      '*h',
      '!i',
      'é😀',
      ' j ',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  )
  .filter((value) => value.trim() !== '');
const texts = fc.array(text, { minLength: 1, maxLength: 3 });
const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const bound = fc.oneof(finite, fc.integer({ min: -1000, max: 1000 }));
const tolerance = fc.oneof(
  bound.map((value) => Math.abs(value)),
  fc.double({ min: 0, max: 999, noNaN: true }).map((value) => `${value.toFixed(2)}%`),
  fc.nat(200).map((value) => `${value} %`),
);
const filled = <T extends object>(arbitrary: fc.Arbitrary<T>) =>
  arbitrary.filter((value) => Object.keys(value).length > 0);

const columns = filled(
  fc.record(
    {
      id: text,
      truth: text,
      prediction: text,
      score: text,
      positive: text,
      weight: text,
      cluster: text,
      query: text,
      groups: texts,
    },
    { requiredKeys: [] },
  ),
);
const suite = filled(
  fc.record(
    { name: text, artifacts: texts, format: text, columns, metrics: texts, run: text, repeats: fc.boolean() },
    { requiredKeys: [] },
  ),
);
const rule = fc
  .record(
    {
      match: text,
      min: bound,
      max: bound,
      target: bound,
      'max-drop': tolerance,
      'max-rise': tolerance,
      direction: fc.constantFrom('higher', 'lower', 'target'),
      severity: fc.constantFrom('fail', 'warn'),
    },
    { requiredKeys: ['match'] },
  )
  .filter((value) => Object.keys(value).length > 1);
/** What a schema can't say: order among numbers, and names that are there once. */
function ordered(value: { min?: number; target?: number; max?: number }): boolean {
  const numbers = [value.min, value.target, value.max].filter((number) => number !== undefined);
  return numbers.every((number, index) => index === 0 || number >= (numbers[index - 1] ?? number));
}
const alpha = fc.double({ min: 0.0001, max: 0.5, noNaN: true });
const decision = filled(
  fc.record(
    {
      alpha,
      'alpha-warn': alpha,
      style: fc.constantFrom('frequentist', 'bayesian'),
      correction: fc.constant('bh'),
      seed: fc.integer({ min: 0, max: 4_294_967_295 }),
    },
    { requiredKeys: [] },
  ),
).filter((value) => (value.alpha ?? 0.01) <= (value['alpha-warn'] ?? 0.05));
const day = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const waiver = fc.record(
  {
    match: text,
    until: fc.oneof(
      day,
      fc.constantFrom('2024-02-29', '2000-02-29', '1900-02-29', '2026-02-29', '2026-06-31'),
    ),
    owner: text,
    reason: text,
    'max-drop': tolerance,
    'max-rise': tolerance,
  },
  { requiredKeys: ['match', 'until', 'owner', 'reason'] },
);
const history = filled(
  fc.record(
    {
      store: fc.constantFrom('artifact', 'branch', 'branch:holdline/history', 'path:.holdline', 'none'),
      keep: fc.integer({ min: 1, max: 100_000 }),
      window: fc.integer({ min: 1, max: 10_000 }),
      outcomes: fc.integer({ min: 0, max: 100 }),
    },
    { requiredKeys: [] },
  ),
);
const exporting = fc.oneof(
  fc.record(
    {
      type: fc.constantFrom('junit', 'csv', 'audit-log', 'tensorboard'),
      strict: fc.boolean(),
      when: fc.uniqueArray(fc.constantFrom('always', 'fail', 'pass'), { minLength: 1 }),
      modes: fc.uniqueArray(fc.constantFrom('gate', 'record', 'health'), { minLength: 1 }),
      path: fc.constant('out/x'),
    },
    { requiredKeys: ['type', 'path'] },
  ),
  fc.record(
    {
      type: fc.constantFrom('otlp', 'elasticsearch', 'mlflow', 'prometheus-pushgateway'),
      url: fc.constantFrom('https://a.example', `https://a.example/\${B}`, `\${URL}`, 'http://a.example'),
      token: fc.constant(`\${TOKEN}`),
      index: fc.constant('models'),
      job: fc.constant('gate'),
      timeout: fc.constantFrom('1s', '300s', '5m', '90s'),
      'allow-private-hosts': fc.boolean(),
    },
    { requiredKeys: ['type', 'url'] },
  ),
);
const ofSources = fc.record(
  {
    name: fc.constantFrom('serving', 'a.b-c_1', '1'),
    url: fc.constantFrom('https://a.example', `\${URL}`, 'https://b.example/c', 'http://a.example'),
    token: fc.constant(`\${TOKEN}`),
    unit: fc.constant('ms'),
    direction: fc.constantFrom('higher', 'lower'),
    timeout: fc.constantFrom('1s', '5m'),
    'allow-private-hosts': fc.boolean(),
  },
  { requiredKeys: ['name', 'url'] },
);
const sourceOf = (type: string, asked: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
  fc.tuple(ofSources, fc.record(asked)).map(([common, own]) => ({ ...common, type, ...own }));
const source = fc.oneof(
  sourceOf('prometheus', { query: fc.constantFrom('up', 'avg by (model) (accuracy)') }),
  sourceOf('mlflow', { run: fc.constant(`\${RUN}`) }),
  sourceOf('elasticsearch', {
    index: fc.constant('evals-*'),
    path: fc.constant('aggregations.x.value'),
    body: fc.constant({ aggs: { x: { avg: { field: 'y' } } } }),
  }),
);
const id = fc.constantFrom('s/accuracy', 's/f1{class=a}', 's/f1{b=1,a=2}', '"a/b"/m', 't/latency_p95');
const configuration = filled(
  fc.record(
    {
      suites: fc.uniqueArray(suite, { minLength: 1, maxLength: 3, selector: (value) => value.name ?? {} }),
      rules: fc.array(rule.filter(ordered), { minLength: 1, maxLength: 4 }),
      required: fc.uniqueArray(id, { minLength: 1, maxLength: 4 }),
      waivers: fc.array(waiver, { minLength: 1, maxLength: 3 }),
      decision,
      pairing: fc.record({ 'min-paired': fc.double({ min: 0.001, max: 1, noNaN: true }) }),
      history,
      export: fc.array(exporting, { minLength: 1, maxLength: 1 }),
      limits: filled(
        fc.record(
          {
            'json-bytes': fc.integer({ min: 1, max: 536_870_888 }),
            'xml-depth': fc.integer({ min: 1, max: 1_000 }),
            'yaml-aliases': fc.nat(),
            'parquet-bytes': fc.integer({ min: 1, max: 2_147_483_647 }),
          },
          { requiredKeys: [] },
        ),
      ),
      health: filled(
        fc.record(
          {
            'max-age': fc.constantFrom('7d', '36h', '2w', '90m', '999999s'),
            workflows: fc.dictionary(
              fc.constantFrom('evaluate.yml', 'a b.yaml', '.github/workflows/gate.yml'),
              fc.oneof(
                fc.constant(null),
                fc.record(
                  {
                    'min-success-rate': fc.double({ min: 0, max: 1, noNaN: true }),
                    'max-duration': fc.constant('45m'),
                  },
                  { requiredKeys: [] },
                ),
              ),
              { minKeys: 1, noNullPrototype: true },
            ),
            issue: fc.boolean(),
            sources: fc.array(source, { minLength: 1, maxLength: 1 }),
          },
          { requiredKeys: [] },
        ),
      ),
      privacy: filled(
        fc.record(
          {
            'min-group': fc.integer({ min: 1, max: 1_000_000 }),
            'show-examples': fc.boolean(),
            'noise-epsilon': fc.constantFrom(0.001, 0.5, 1, 10),
            redact: fc.uniqueArray(fc.constantFrom('email', 'phone', 'key', 'ACME Ltd', 'customer-*'), {
              minLength: 1,
            }),
          },
          { requiredKeys: [] },
        ),
      ),
    },
    { requiredKeys: [] },
  ),
);

/** The faults by which the decoder may refuse what the schema can't describe. */
async function refusals(value: unknown): Promise<readonly string[]> {
  const faults = await faultsOf(() =>
    decodeConfig('c.yml', stringify(value, { aliasDuplicateObjects: false })),
  );
  return faults.map((fault) => `${fault.code} ${fault.what}`);
}

describe('the schema of the configuration', () => {
  it('and the decoder take the same ones', async () => {
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(configuration, async (value) => {
        const valid = satisfies(value);
        if (valid) taken++;
        const faults = await refusals(value);
        expect({ valid, faults }).toEqual(
          valid ? { valid, faults: [] } : { valid, faults: expect.arrayContaining([expect.any(String)]) },
        );
      }),
      { numRuns: 400 },
    );
    // Of random configurations about half are valid; far fewer would mean that nothing was compared.
    expect(taken).toBeGreaterThan(100);
  });

  it.each<readonly [unknown]>([
    [{}],
    [[]],
    ['rules'],
    [null],
    [{ rulse: [] }],
    [{ rules: [] }],
    [{ rules: null }],
    [{ rules: {} }],
    [{ rules: [{}] }],
    [{ rules: [{ match: 'a' }] }],
    [{ rules: [{ min: 1 }] }],
    [{ rules: [{ match: '', min: 1 }] }],
    [{ rules: [{ require: 1 }] }],
    [{ rules: [{ require: 'a drops 1', match: 'a' }] }],
    [{ rules: [{ require: 'a drops 1', min: 1 }] }],
    [{ rules: [{ match: '^a', min: 1 }] }],
    [{ rules: [{ match: '/a/', min: 1 }] }],
    [{ rules: [{ match: 'a', mim: 1 }] }],
    [{ rules: [{ match: 'a', min: '0.9' }] }],
    [{ rules: [{ match: 'a', min: null }] }],
    [{ rules: [{ match: 'a', 'max-drop': -1 }] }],
    [{ rules: [{ match: 'a', 'max-drop': '2' }] }],
    [{ rules: [{ match: 'a', 'max-drop': '-2%' }] }],
    [{ rules: [{ match: 'a', direction: 'up' }] }],
    [{ rules: [{ match: 'a', severity: 'error' }] }],
    [{ suites: [] }],
    [{ suites: [{}] }],
    [{ suites: [{ name: 1 }] }],
    [{ suites: [{ name: '__proto__' }] }],
    [{ suites: [{ artifacts: 'a' }] }],
    [{ suites: [{ artifacts: [] }] }],
    [{ suites: [{ artifacts: ['../a'] }] }],
    [{ suites: [{ artifacts: ['/a'] }] }],
    [{ suites: [{ artifacts: ['~/a'] }] }],
    [{ suites: [{ artifacts: ['C:\\a'] }] }],
    [{ suites: [{ artifacts: ['a/../../b'] }] }],
    [{ suites: [{ columns: {} }] }],
    [{ suites: [{ columns: { label: 'x' } }] }],
    [{ suites: [{ columns: { groups: 'x' } }] }],
    [{ suites: [{ columns: { groups: ['a', 'b'], 'group-pairs': [['a']] } }] }],
    [{ suites: [{ columns: { groups: ['a', 'b'], 'group-pairs': [['a', 'a']] } }] }],
    [{ suites: [{ metrics: [1] }] }],
    [{ required: ['accuracy'] }],
    [{ required: ['*/accuracy'] }],
    [{ required: ['s/a', 's/a'] }],
    [{ decision: { alpha: 0 } }],
    [{ decision: { alpha: 0.6 } }],
    [{ decision: { correction: 'holm' } }],
    [{ decision: { seed: -1 } }],
    [{ decision: { seed: 4_294_967_296 } }],
    [{ pairing: { 'min-paired': 0 } }],
    [{ pairing: { 'min-paired': 1.1 } }],
    [{ privacy: { 'min-group': 0 } }],
    [{ privacy: { 'show-examples': 'yes' } }],
    [{ privacy: { redact: [] } }],
    [{ privacy: { 'noise-epsilon': 0 } }],
    [{ privacy: { 'noise-epsilon': 11 } }],
    [{ history: { window: 0 } }],
    [{ history: { window: 10_001 } }],
    [{ history: { window: 2.5 } }],
    [{ waivers: [] }],
    [{ waivers: [{}] }],
    [{ waivers: [{ match: 'a', until: '2027-01-31', owner: 'b' }] }],
    [{ waivers: [{ match: 'a', until: '2027-01-31', owner: '', reason: 'c' }] }],
    [{ waivers: [{ match: '^a', until: '2027-01-31', owner: 'b', reason: 'c' }] }],
    [{ waivers: [{ match: 'a', until: '2027-04-31', owner: 'b', reason: 'c' }] }],
    [{ waivers: [{ match: 'a', until: '2100-02-29', owner: 'b', reason: 'c' }] }],
    [{ waivers: [{ match: 'a', until: '0999-01-01', owner: 'b', reason: 'c' }] }],
    [{ waivers: [{ match: 'a', until: 2027, owner: 'b', reason: 'c' }] }],
    [{ waivers: [{ match: 'a', until: '2027-01-31', owner: 'b', reason: 'c', min: 1 }] }],
    [{ waivers: [{ match: 'a', until: '2027-01-31', owner: 'b', reason: 'c', 'max-rise': -1 }] }],
    [{ history: { keep: 0 } }],
    [{ history: { keep: 100_001 } }],
    [{ history: { outcomes: -1 } }],
    [{ history: { outcomes: 101 } }],
    [{ history: { store: 'brunch' } }],
    [{ history: { store: 'branch:a..b' } }],
    [{ history: { store: 'path:' } }],
    [{ history: { store: 5 } }],
    [{ health: {} }],
    [{ health: { 'max-age': 7 } }],
    [{ health: { 'max-age': '7' } }],
    [{ health: { 'max-age': '0d' } }],
    [{ health: { 'max-age': '1.5d' } }],
    [{ health: { 'max-age': '7 d' } }],
    [{ health: { 'max-age': '7y' } }],
    [{ health: { sources: [] } }],
    [{ health: { sources: {} } }],
    [{ health: { sources: ['up'] } }],
    [{ health: { sources: [{ name: 'a', type: 'prometheus', url: 'https://a.example' }] } }],
    [{ health: { sources: [{ name: 'a/b', type: 'mlflow', url: 'https://a.example', run: 'x' }] } }],
    [
      {
        health: { sources: [{ name: 'a', type: 'mlflow', url: 'https://a.example', run: 'x', query: 'y' }] },
      },
    ],
    [{ health: { issue: {} } }],
    [{ health: { issue: 'yes' } }],
    [{ health: { issue: { label: ['a'] } } }],
    [{ health: { issue: { labels: ['x'.repeat(51)] } } }],
    [{ health: { issue: { assignees: ['@me'] } } }],
    [{ health: { issue: { 'remind-after': 7 } } }],
    [{ health: { workflows: {} } }],
    [{ health: { workflows: ['evaluate.yml'] } }],
    [{ health: { workflows: { evaluate: {} } } }],
    [{ health: { workflows: { 'a/b.yml': {} } } }],
    [{ health: { workflows: { 'evaluate.yml': 1 } } }],
    [{ health: { workflows: { 'evaluate.yml': { 'min-success-rate': 1.1 } } } }],
    [{ health: { workflows: { 'evaluate.yml': { 'max-duration': 45 } } } }],
    [{ health: { workflows: { 'evaluate.yml': { max: 1 } } } }],
    [{ health: { issue: 'yes' } }],
    [{ export: [] }],
    [{ export: {} }],
    [{ export: [{}] }],
    [{ export: [{ type: 'junit' }] }],
    [{ export: [{ type: 'xml', path: 'a' }] }],
    [{ export: [{ type: 'junit', path: 'a', url: 'https://a.example' }] }],
    [{ export: [{ type: 'junit', path: 'a', timeout: '5s' }] }],
    [{ export: [{ type: 'junit', path: `a/\${B}` }] }],
    [{ export: [{ type: 'otlp' }] }],
    [{ export: [{ type: 'otlp', path: 'a' }] }],
    [{ export: [{ type: 'otlp', url: 'http://a.example' }] }],
    [{ export: [{ type: 'otlp', url: 'ftp://a.example' }] }],
    [{ export: [{ type: 'otlp', url: 'https://a.example', job: 'a' }] }],
    [{ export: [{ type: 'otlp', url: 'https://a.example', token: 'literal' }] }],
    [{ export: [{ type: 'otlp', url: 'https://a.example', username: 'a' }] }],
    [{ export: [{ type: 'otlp', url: 'https://a.example', token: `\${A}`, 'api-key': `\${B}` }] }],
    [{ export: [{ type: 'otlp', url: 'https://a.example', timeout: '301s' }] }],
    [{ export: [{ type: 'otlp', url: 'https://a.example', timeout: '6m' }] }],
    [{ export: [{ type: 'otlp', url: 'https://a.example', when: ['often'] }] }],
    [{ export: [{ type: 'otlp', url: 'https://a.example', modes: [] }] }],
    [{ export: [{ type: 'influx', url: 'https://a.example', org: 'a' }] }],
    [{ limits: {} }],
    [{ limits: { 'json-bytes': 0 } }],
    [{ limits: { 'json-bytes': 1.5 } }],
    [{ limits: { 'json-bytes': 536_870_889 } }],
    [{ limits: { 'json-depth': 1_001 } }],
    [{ limits: { 'yaml-aliases': -1 } }],
    [{ limits: { 'parquet-bytes': 4_294_967_297 } }],
    [{ limits: { 'json-byte': 1_000 } }],
  ])('and the decoder refuse %j', async (value) => {
    expect(satisfies(value)).toBe(false);
    expect(await refusals(value)).not.toEqual([]);
  });
});
