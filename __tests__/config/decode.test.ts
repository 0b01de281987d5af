import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../src/config/config.js';
import { decodeConfig } from '../../src/config/decode.js';
import { codesOf, faultsOf } from './faults.js';

const FILE = '.github/holdline.yml';
const decode = (text: string) => decodeConfig(FILE, text);

/** `CODE line:column` of each fault. */
async function told(text: string): Promise<readonly string[]> {
  return (await codesOf(() => decode(text))).map((code) => code.replace(`${FILE}:`, ''));
}

describe('a configuration', () => {
  it('with every key', async () => {
    const config = await decode(`suites:
  - name: sentiment
    artifacts: ["results/*.csv", b.csv]
    format: predictions
    run: nightly
    columns: { id: id, truth: label, prediction: pred, score: prob, positive: "1", weight: n, cluster: talk, query: q, groups: [lang, sex], group-pairs: [[lang, sex]] }
    metrics: [accuracy, "latency_p95(latency_ms)"]
    repeats: true
rules:
  - match: "*/accuracy"
    min: 0.90
    max-drop: 0.0050
  - { match: "*/latency_*", direction: lower, max: 250, max-rise: 5%, severity: warn }
  - { match: "*{lang=*}", target: 0.5, max-drop: "2.5 %" }
required: ["sentiment/accuracy", "s/f1{lang=fr,class=a}"]
anchor: v1.*
comparable: [dataset, judge]
waivers:
  - { match: "s/f1{lang=fr}", until: 2020-02-29, owner: "@org/nlp", reason: "label fix, #812", max-drop: 0.05 }
decision: { alpha: 0.001, alpha-warn: 0.01, style: bayesian, correction: bh, seed: 7 }
pairing: { min-paired: 0.5 }
history: { store: "branch:ci/h", keep: 40, window: 30, outcomes: 0 }
privacy: { encryption-key: "\${HOLDLINE_KEY}", min-group: 50, show-examples: true, redact: [email, "cust-*"], noise-epsilon: 0.5 }
limits: { json-bytes: 500000000, yaml-aliases: 100 }
health:
  max-age: 36h
  workflows: { .github/workflows/evaluate.yml: { min-success-rate: 0.9, max-duration: 45m }, nightly.yaml: }
  issue: true
  anomalies: [level, mad]
export:
  - { type: csv, path: out.csv, strict: true }
notify: [{ type: lark, url: "https://x/\${K}", when: [warn], quiet-hours: { from: "22:00", to: "07:00" } }]
respond:
  labels: { fail: model-regression }
  dispatch: { on: error, workflow: .github/workflows/rollback.yml, ref: stable, inputs: { why: model } }
  dry-run: true
`);
    const open = {
      min: null,
      max: null,
      target: null,
      maxDrop: null,
      maxRise: null,
      direction: null,
      severity: null,
    };
    expect(config).toEqual({
      suites: [
        {
          name: 'sentiment',
          artifacts: ['results/*.csv', 'b.csv'],
          format: 'predictions',
          columns: {
            id: 'id',
            truth: 'label',
            prediction: 'pred',
            score: 'prob',
            positive: '1',
            weight: 'n',
            cluster: 'talk',
            query: 'q',
            groups: ['lang', 'sex'],
            groupPairs: [['lang', 'sex']],
          },
          metrics: ['accuracy', 'latency_p95(latency_ms)'],
          run: 'nightly',
          repeats: true,
          where: `${FILE}:2:5`,
        },
      ],
      rules: [
        {
          ...open,
          match: '*/accuracy',
          min: 0.9,
          maxDrop: { kind: 'absolute', value: 0.005, text: '0.0050' },
          where: `${FILE}:10:5`,
        },
        {
          ...open,
          match: '*/latency_*',
          direction: 'lower',
          max: 250,
          maxRise: { kind: 'relative', fraction: 0.05, text: '5%' },
          severity: 'warn',
          where: `${FILE}:13:5`,
        },
        {
          ...open,
          match: '*{lang=*}',
          target: 0.5,
          maxDrop: { kind: 'relative', fraction: 0.025, text: '2.5 %' },
          where: `${FILE}:14:5`,
        },
      ],
      requirements: [],
      required: ['sentiment/accuracy', 's/f1{class=a,lang=fr}'],
      anchor: { kind: 'tag', glob: 'v1.*' },
      comparable: ['dataset', 'judge'],
      waivers: [
        {
          match: 's/f1{lang=fr}',
          until: '2020-02-29',
          owner: '@org/nlp',
          reason: 'label fix, #812',
          maxDrop: { kind: 'absolute', value: 0.05, text: '0.05' },
          maxRise: null,
          where: `${FILE}:19:5`,
        },
      ],
      decision: { alpha: 0.001, alphaWarn: 0.01, style: 'bayesian', correction: 'bh', seed: 7 },
      pairing: { minPaired: 0.5 },
      history: { place: { store: 'branch', branch: 'ci/h' }, keep: 40, window: 30, outcomes: 0 },
      privacy: {
        encryptionKey: { name: 'HOLDLINE_KEY', where: `${FILE}:23:28` },
        minGroup: 50,
        showExamples: true,
        noiseEpsilon: 0.5,
        redact: ['email', 'cust-*'],
      },
      limits: { 'json-bytes': 500_000_000, 'yaml-aliases': 100 },
      health: {
        maxAge: { seconds: 129_600, text: '36h' },
        workflows: [
          {
            file: 'evaluate.yml',
            minSuccessRate: 0.9,
            maxDuration: { seconds: 2700, text: '45m' },
            where: '.github/holdline.yml:27:48',
          },
          {
            file: 'nightly.yaml',
            minSuccessRate: null,
            maxDuration: null,
            where: '.github/holdline.yml:27:108',
          },
        ],
        issue: { labels: [], assignees: [], title: null, remindAfterDays: 7, reopenWithinDays: 14 },
        anomalies: ['level', 'mad'],
        sources: [],
      },
      exports: [
        {
          kind: 'file',
          type: 'csv',
          path: 'out.csv',
          strict: true,
          when: ['always'],
          modes: null,
          where: '.github/holdline.yml:31:5',
        },
      ],
      notify: [
        {
          type: 'feishu',
          name: 'feishu',
          when: ['warn'],
          severity: 'warn',
          quietHours: { from: '22:00', to: '07:00', zone: 'UTC' },
          digest: null,
          timeoutMs: 10_000,
          allowPrivateHosts: false,
          strict: false,
          language: 'en',
          texts: { url: `https://x/\${K}` },
          to: [],
          where: expect.stringMatching(/:\d+:\d+$/),
        },
      ],
      respond: {
        labels: { fail: 'model-regression' },
        dispatch: {
          kind: 'workflow',
          on: 'error',
          file: 'rollback.yml',
          ref: 'stable',
          inputs: { why: 'model' },
        },
        dryRun: true,
      },
    });
  });

  it('has its defaults from one place', async () => {
    expect(await decode('history: { window: 7 }')).toEqual({
      ...DEFAULTS,
      history: { ...DEFAULTS.history, window: 7 },
    });
    expect(await decode('\uFEFF---\r\ndecision:\r\n  seed: 9\r\n...\r\n')).toEqual({
      ...DEFAULTS,
      decision: { ...DEFAULTS.decision, seed: 9 },
    });
    const [suite] = (await decode('suites: [{ name: a }]')).suites;
    expect(suite).toEqual({
      name: 'a',
      artifacts: null,
      format: null,
      columns: null,
      metrics: null,
      run: null,
      repeats: false,
      where: `${FILE}:1:10`,
    });
  });
});

it.each([
  ['artifact', { store: 'artifact' }],
  ['branch', { store: 'branch', branch: 'holdline' }],
  ['branch:ci/h', { store: 'branch', branch: 'ci/h' }],
  ['path:.holdline', { store: 'folder', folder: '.holdline' }],
  ['none', { store: 'none' }],
])('the history may be in %s', async (text, place) => {
  expect((await decode(`history: { store: ${JSON.stringify(text)} }`)).history).toEqual({
    ...DEFAULTS.history,
    place,
  });
});

describe('a requirement', () => {
  it('is its clauses, and the rules that they come to, where it stands', async () => {
    const require = 'latency_p95 drops 20% and s/f1 drops < 0.01 and s/f1 is >= 0.5';
    const config = await decodeConfig(FILE, `rules:\n  - require: ${require}\n  - { match: s/f1, min: 0.6 }`);
    const where = `${FILE}:2:14`;
    expect(config.requirements).toMatchObject([{ text: require, severity: 'fail', where }]);
    expect(config.requirements[0]?.clauses.map(({ text }) => text)).toEqual(require.split(' and '));
    const none = { min: null, max: null, target: null, maxDrop: null, maxRise: null, direction: null };
    const open = { ...none, severity: null };
    const plain = { ...open, severity: 'fail', where };
    expect(config.rules).toEqual([
      { ...plain, match: '*/latency_p95', ofAnyColumn: true },
      {
        ...plain,
        match: 's/f1',
        ofAnyColumn: true,
        maxDrop: { kind: 'absolute', value: 0.01, text: '0.01' },
      },
      { ...plain, match: 's/f1', ofAnyColumn: true, min: 0.5 },
      { ...open, match: 's/f1', min: 0.6, where: `${FILE}:3:5` },
    ]);
  });
});

describe('what is refused', () => {
  it.each([
    // Nothing there.
    ['', ['CONFIG_EMPTY 1:1']],
    ['# only a comment\n', ['CONFIG_EMPTY 1:1']],
    ['{}', ['CONFIG_EMPTY 1:1']],
    ['~', ['CONFIG_EMPTY 1:1']],
    ['rules: []', ['CONFIG_EMPTY 1:8']],
    ['rules:\n', ['CONFIG_EMPTY 1:1']],
    ['suites: [{}]', ['CONFIG_EMPTY 1:10']],
    ['suites: [{ artifacts: [] }]', ['CONFIG_EMPTY 1:23']],
    // YAML.
    ['rules:\n\t- match: a', ['CONFIG_SYNTAX 2:1']],
    ['rules: [', ['CONFIG_SYNTAX 1:9']],
    ['rules: "a', ['CONFIG_SYNTAX 1:10']],
    ['history: { window: 1 }\nhistory: { window: 2 }', ['CONFIG_KEY_TWICE 2:1']],
    ['history: { window: 1, window: 2 }', ['CONFIG_KEY_TWICE 1:23']],
    ['history: { window: 1 }\n---\nhistory: { window: 2 }', ['CONFIG_DOCUMENTS 2:1']],
    ['history: &h { window: 1 }\npairing: *h', ['CONFIG_ALIAS 2:10']],
    ['<<: { history: { window: 1 } }', ['CONFIG_MERGE 1:1']],
    ['%YAML 1.1\n---\n<<: { history: { window: 1 } }', ['CONFIG_MERGE 3:1']],
    ['history: !!js/function x', ['CONFIG_TAG 1:24']],
    ['history: !!python/object:os.system {}', ['CONFIG_TAG 1:36']],
    ['history: !!set { window }', ['CONFIG_TAG 1:16']],
    ['? [a]\n: 1', ['CONFIG_SYNTAX 1:3']],
    ['- history', ['CONFIG_TYPE 1:1']],
    ['history', ['CONFIG_TYPE 1:1']],
    // Keys.
    ['rulse: []', ['CONFIG_KEY_UNKNOWN 1:1']],
    ['__proto__: { polluted: 1 }', ['CONFIG_KEY_UNKNOWN 1:1']],
    ['constructor: { prototype: 1 }', ['CONFIG_KEY_UNKNOWN 1:1']],
    ['toString: 1', ['CONFIG_KEY_UNKNOWN 1:1']],
    ['rules: [{ match: a, mim: 1 }]', ['CONFIG_KEY_UNKNOWN 1:21']],
    ['rules: [{ min: 1 }]', ['CONFIG_KEY_MISSING 1:9']],
    ['rules: [{ match: a }]', ['CONFIG_RULE_EMPTY 1:9']],
    [
      'rules: [{ require: a rises 1 and b fals 2 and c is 3 }]',
      ['CONFIG_REQUIRE 1:20', 'CONFIG_REQUIRE 1:20'],
    ],
    ['rules: [{ require: 1 }]', ['CONFIG_TYPE 1:20']],
    ['rules: [{ require: a rises 1, min: 2, severity: warn }]', ['CONFIG_RANGE 1:31']],
    // Values.
    ['rules: { match: a }', ['CONFIG_TYPE 1:8']],
    ['rules: [a]', ['CONFIG_TYPE 1:9']],
    ['rules: [{ match: 1, min: 1 }]', ['CONFIG_TYPE 1:18']],
    ['rules: [{ match: " ", min: 1 }]', ['CONFIG_TYPE 1:18']],
    ['rules: [{ match: a, min: "0.9" }]', ['CONFIG_TYPE 1:26']],
    ['rules: [{ match: a, min: true }]', ['CONFIG_TYPE 1:26']],
    ['rules: [{ match: a, min: [1] }]', ['CONFIG_TYPE 1:26']],
    ['rules: [{ match: a, min: 1_000 }]', ['CONFIG_TYPE 1:26']],
    ['%YAML 1.1\n---\nrules: [{ match: a, min: 1_000 }]', ['CONFIG_TYPE 3:26']],
    ['rules: [{ match: a, max: 1:30 }]', ['CONFIG_TYPE 1:26']],
    ['rules: [{ match: a, max: .nan }]', ['CONFIG_TYPE 1:26']],
    ['rules: [{ match: a, max: -.inf }]', ['CONFIG_TYPE 1:26']],
    ['rules: [{ match: a, max: 1e999 }]', ['CONFIG_TYPE 1:26']],
    ['rules: [{ match: a, max: ~ }]', ['CONFIG_EMPTY 1:21']],
    ['rules: [{ match: a, max-drop: -0.1 }]', ['CONFIG_TYPE 1:31']],
    ['rules: [{ match: a, max-drop: -2% }]', ['CONFIG_TYPE 1:31']],
    ['rules: [{ match: a, max-drop: "2" }]', ['CONFIG_TYPE 1:31']],
    ['rules: [{ match: a, max-drop: .inf }]', ['CONFIG_TYPE 1:31']],
    ['rules: [{ match: a, direction: up }]', ['CONFIG_CHOICE 1:32']],
    ['rules: [{ match: a, severity: error }]', ['CONFIG_CHOICE 1:31']],
    ['rules: [{ match: a, min: 2, max: 1 }]', ['CONFIG_RANGE 1:26']],
    ['rules: [{ match: a, target: 2, max: 1 }]', ['CONFIG_RANGE 1:29']],
    ['rules: [{ match: "/^a.*$/", min: 1 }]', ['CONFIG_PATTERN 1:18']],
    ['rules: [{ match: "^a", min: 1 }]', ['CONFIG_PATTERN 1:18']],
    ['suites: [{ name: a }, { name: a }]', ['CONFIG_TWICE 1:31']],
    ['suites: [{ name: __proto__ }]', ['CONFIG_NAME_RESERVED 1:18']],
    ['suites: [{ artifacts: a.csv }]', ['CONFIG_TYPE 1:23']],
    ['suites: [{ artifacts: [../a.csv] }]', ['CONFIG_PATH 1:24']],
    ['suites: [{ artifacts: [/etc/passwd] }]', ['CONFIG_PATH 1:24']],
    ['suites: [{ artifacts: [~/a.csv] }]', ['CONFIG_PATH 1:24']],
    ['suites: [{ columns: { positive: 1 } }]', ['CONFIG_TYPE 1:33']],
    ['suites: [{ columns: { lable: x } }]', ['CONFIG_KEY_UNKNOWN 1:23']],
    ['required: [accuracy]', ['CONFIG_ID 1:12']],
    ['required: ["*/accuracy"]', ['CONFIG_ID 1:12']],
    ['required: ["s/f{b=1,a=2}", "s/f{a=2,b=1}"]', ['CONFIG_TWICE 1:28']],
    ['waivers: []', ['CONFIG_EMPTY 1:10']],
    ['waivers: [{}]', ['CONFIG_EMPTY 1:11']],
    ['waivers: [a]', ['CONFIG_TYPE 1:11']],
    [
      'waivers: [{ max-drop: 1 }]',
      [
        'CONFIG_KEY_MISSING 1:11',
        'CONFIG_KEY_MISSING 1:11',
        'CONFIG_KEY_MISSING 1:11',
        'CONFIG_KEY_MISSING 1:11',
      ],
    ],
    ['waivers: [{ match: a, until: 2027-01-31, owner: b }]', ['CONFIG_KEY_MISSING 1:11']],
    ['waivers: [{ match: a, until: 2027-02-29, owner: b, reason: c }]', ['CONFIG_TYPE 1:30']],
    ['waivers: [{ match: a, until: 2027-1-31, owner: b, reason: c }]', ['CONFIG_TYPE 1:30']],
    ['waivers: [{ match: a, until: 2027-01-31T10:00:00Z, owner: b, reason: c }]', ['CONFIG_TYPE 1:30']],
    ['waivers: [{ match: a, until: 2027, owner: b, reason: c }]', ['CONFIG_TYPE 1:30']],
    ['waivers: [{ match: a, until: forever, owner: b, reason: c }]', ['CONFIG_TYPE 1:30']],
    ['waivers: [{ match: a, until: 2027-01-31, owner: " ", reason: c }]', ['CONFIG_TYPE 1:49']],
    ['waivers: [{ match: a, until: 2027-01-31, owner: @org/nlp, reason: c }]', ['CONFIG_SYNTAX 1:49']],
    ['waivers: [{ match: ^a, until: 2027-01-31, owner: b, reason: c }]', ['CONFIG_PATTERN 1:20']],
    ['waivers: [{ match: a, until: 2027-01-31, owner: b, reason: c, max-drop: -1 }]', ['CONFIG_TYPE 1:73']],
    ['waivers: [{ match: a, until: 2027-01-31, owner: b, reason: c, min: 1 }]', ['CONFIG_KEY_UNKNOWN 1:63']],
    ['decision: { alpha: 0 }', ['CONFIG_TYPE 1:20']],
    ['decision: { alpha: 0.1 }', ['CONFIG_RANGE 1:20']],
    ['decision: { alpha-warn: 0.001 }', ['CONFIG_RANGE 1:25']],
    ['decision: { correction: holm }', ['CONFIG_CHOICE 1:25']],
    ['decision: { seed: 1.5 }', ['CONFIG_TYPE 1:19']],
    ['pairing: { min-paired: 95 }', ['CONFIG_TYPE 1:24']],
    ['history: { window: 0 }', ['CONFIG_TYPE 1:20']],
    ['anchor: "a b"', ['CONFIG_TYPE 1:9']],
    ['anchor: 7', ['CONFIG_TYPE 1:9']],
    ['comparable: []', ['CONFIG_EMPTY 1:13']],
    ['comparable: dataset', ['CONFIG_TYPE 1:13']],
    ['privacy: { encryption-key: hunter2 }', ['CONFIG_SECRET 1:28']],
    ['privacy: { encryption-key: "$KEY" }', ['CONFIG_SECRET 1:28']],
    ['privacy: { min-group: 0 }', ['CONFIG_TYPE 1:23']],
    ['privacy: { min-group: 2.5 }', ['CONFIG_TYPE 1:23']],
    ['privacy: { show-examples: "yes" }', ['CONFIG_TYPE 1:27']],
    ['privacy: { redact: email }', ['CONFIG_TYPE 1:20']],
    ['privacy: { redact: [emial] }', ['CONFIG_TYPE 1:20']],
    ['privacy: { redact: [] }', ['CONFIG_EMPTY 1:20']],
    ['privacy: { noise-epsilon: 0 }', ['CONFIG_TYPE 1:27']],
    ['privacy: { noise-epsilon: 10.5 }', ['CONFIG_TYPE 1:27']],
    ['privacy: { noise-epsilon: 0.00015 }', ['CONFIG_TYPE 1:27']],
    ['suites: [{ columns: { groups: [a, b], group-pairs: [] } }]', ['CONFIG_EMPTY 1:52']],
    [
      'suites: [{ columns: { groups: [a, b], group-pairs: [a, b] } }]',
      ['CONFIG_TYPE 1:53', 'CONFIG_TYPE 1:56'],
    ],
    ['suites: [{ columns: { groups: [a, b], group-pairs: [[a, a]] } }]', ['CONFIG_TYPE 1:53']],
    ['suites: [{ columns: { groups: [a, b], group-pairs: [[a]] } }]', ['CONFIG_TYPE 1:53']],
    ['suites: [{ columns: { groups: [a, b], group-pairs: [[a, c]] } }]', ['CONFIG_TYPE 1:53']],
    ['suites: [{ columns: { group-pairs: [[a, c]] } }]', ['CONFIG_TYPE 1:37']],
    ['history: { store: brunch }', ['CONFIG_TYPE 1:19']],
    ['history: { store: "branch:a..b" }', ['CONFIG_TYPE 1:19']],
    ['history: { store: "path:" }', ['CONFIG_TYPE 1:19']],
    ['history: { store: ~ }', ['CONFIG_EMPTY 1:12']],
    ['history: { keep: 0 }', ['CONFIG_TYPE 1:18']],
    ['history: { keep: 100001 }', ['CONFIG_TYPE 1:18']],
    ['history: { outcomes: 101 }', ['CONFIG_TYPE 1:22']],
    ['history: { outcomes: -1 }', ['CONFIG_TYPE 1:22']],
  ])('%j: %j', async (text, codes) => {
    expect(await told(text)).toEqual(codes);
  });

  it('all faults at once, from top to bottom', async () => {
    const text = `rules:
  - match: "*/accuracy"
    mim: 0.9
    max: 0.9x
suites:
  - artifacts: [../x]
exprot: best
decision: { alpha: 2 }
`;
    expect(await told(text)).toEqual([
      'CONFIG_KEY_UNKNOWN 3:5',
      'CONFIG_TYPE 4:10',
      'CONFIG_PATH 6:17',
      'CONFIG_KEY_UNKNOWN 7:1',
      'CONFIG_TYPE 8:20',
    ]);
  });

  it('says what was found, what is allowed, and how to write it', async () => {
    const faults = await faultsOf(() =>
      decode('rules: [{ match: a, mim: 1, min: "0.9", max: 1_000, max-drop: x }]'),
    );
    expect(faults.map((fault) => `${fault.what} | ${fault.fix}`)).toEqual([
      'there is no key "mim" here; did you mean min? | the keys here are match, require, min, max, limit, target, max-drop, max-rise, direction, severity',
      'rules[0].min is the text "0.9", and must be a finite number | write min: 0.9',
      'rules[0].max is the text "1_000", and must be a finite number | write max: 1000',
      'rules[0].max-drop is the text "x", and must be a number from 0 on, or a percentage such as 2% | write max-drop: 0.01 (absolute) or max-drop: 2% (of base)',
    ]);
  });

  it('bombs, depths and sizes, in little time', async () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefghi'.split('').map((name, index) => {
        const before = 'abcdefgh'[index];
        return `${name}: &${name} [${`*${before},`.repeat(9)}]`;
      }),
    ].join('\n');
    const before = performance.now();
    expect(await told(bomb)).toContain('CONFIG_ALIAS 2:8');
    expect(await told('['.repeat(5000))).toEqual(['CONFIG_DEPTH 1:1']);
    expect(await told(`history: ${'['.repeat(40)}${']'.repeat(40)}`)).toContain('CONFIG_DEPTH 1:26');
    expect(await told(`# ${'x'.repeat(1_048_576)}`)).toEqual(['CONFIG_SIZE 1:1']);
    expect(performance.now() - before).toBeLessThan(5_000);
  });

  it('names the first fifty faults and counts the others', async () => {
    const faults = await faultsOf(() =>
      decode(Array.from({ length: 60 }, (_, index) => `k${index}: 1`).join('\n')),
    );
    expect(faults).toHaveLength(51);
    expect(faults.at(-1)).toMatchObject({ code: 'CONFIG_MORE', where: FILE });
    expect(faults.at(-1)?.what).toContain('10 more');
  });

  it('any text is decoded or refused with faults, and pollutes nothing', async () => {
    const bits = fc.constantFrom(
      'rules',
      'match',
      'min',
      ':',
      ' ',
      '\n',
      '- ',
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      '*a',
      '&a',
      '!',
      '1',
      '%',
      '|',
      '#',
      '__proto__',
      '?',
      '\t',
      '<<',
      '---\n',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(bits, { maxLength: 25 }), async (parts) => {
        const faults = await faultsOf(() => decode(parts.join('')));
        expect(faults.every((fault) => fault.weight === 'usage')).toBe(true);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
