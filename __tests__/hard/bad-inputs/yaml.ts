/** Y01–Y11 as evaluation files, and Y01–Y11 and C12–C22 as the configuration. */
import { type BadInput, MEBIBYTE } from './case.js';

const BOMB = `a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1]\n${['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
  .map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[at]}`).join(', ')}]\n`)
  .join('')}`;
const GOOD = '{"accuracy": 0.93}';
const SECRET = 'ghp_0123456789abcdefghijABCDEFGHIJ012345';

type Told = Pick<BadInput, 'code' | 'status' | 'says' | 'outcome'>;

function data(id: string, [wrong, text]: readonly [string, string], told: Told): BadInput {
  return { id, wrong, head: 'head.yaml', made: () => ({ 'head.yaml': text }), ...told };
}

/** The file is good, and the configuration is not. */
function config(id: string, [wrong, text]: readonly [string, string], told: Told): BadInput {
  const made = () => ({ 'head.json': GOOD, 'holdline.yml': text });
  return { id, wrong, head: 'head.json', made, flags: ['--config', 'holdline.yml'], ...told };
}

const refused = (code: string, ...says: readonly string[]): Told => ({
  code,
  status: 3,
  says: ['head.yaml', ...says],
  outcome: 'not judged',
});
const usage = (code: string, ...says: readonly string[]): Told => ({
  code,
  status: 2,
  says: [code, 'holdline.yml', ...says],
  outcome: 'not begun',
});
const rule = (text: string): string => `rules:\n  - match: "*/accuracy"\n    ${text}\n`;

export const YAML_INPUTS: readonly BadInput[] = [
  data('Y01', ['aliases that grow', BOMB], refused('YAML_ALIAS')),
  data('Y02', ['5,000 levels', `a: ${'['.repeat(5_000)}${']'.repeat(5_000)}\n`], refused('YAML_DEPTH')),
  data(
    'Y03',
    ['the same key twice', 'accuracy: 0.9\naccuracy: 0.1\n'],
    refused('YAML_KEY_TWICE', 'head.yaml:2'),
  ),
  data('Y04', ['a tab as indentation', 'a:\n\tb: 1\n'], refused('YAML_SYNTAX', 'head.yaml:2')),
  data('Y05', ['two documents', 'a: 1\n---\na: 2\n'], refused('YAML_DOCUMENTS', 'head.yaml:2')),
  data(
    'Y06',
    ['a tag for an object of Python', 'accuracy: !!python/object:os.system 1\n'],
    refused('YAML_TAG', 'python/object'),
  ),
  data('Y07', ['`.nan`', 'accuracy: .nan\n'], {
    code: null,
    status: 1,
    says: ['not a number'],
    outcome: 'the metric is told as "not a number" and fails',
  }),
];

export const CONFIG_INPUTS: readonly BadInput[] = [
  config('K01', ['configuration: aliases', BOMB], usage('CONFIG_ALIAS', 'holdline.yml:2:')),
  config('K02', ['configuration: 5,000 levels', `rules: ${'['.repeat(5_000)}\n`], usage('CONFIG_DEPTH')),
  config(
    'K03',
    ['configuration: the same key twice', rule('min: 0.9\n    min: 0.1')],
    usage('CONFIG_KEY_TWICE', 'holdline.yml:4:'),
  ),
  config(
    'K04',
    ['configuration: a tab', 'rules:\n\t- match: x\n'],
    usage('CONFIG_SYNTAX', 'holdline.yml:2:'),
  ),
  config(
    'K05',
    ['configuration: two documents', `${rule('min: 0.9')}---\na: 1\n`],
    usage('CONFIG_DOCUMENTS', 'holdline.yml:4:'),
  ),
  config(
    'K06',
    ['configuration: `!!js/function`', rule('min: !!js/function 1')],
    usage('CONFIG_TAG', 'holdline.yml:3:'),
  ),
  config(
    'K07',
    ['configuration: `.nan` as a bound', rule('min: .nan')],
    usage('CONFIG_TYPE', 'holdline.yml:3:'),
  ),
  config('K08', ['configuration: `1_000`', rule('min: 1_000')], usage('CONFIG_TYPE', 'holdline.yml:3:')),
  config(
    'K09',
    ['configuration: a merge key', rule('<<: { min: 1 }')],
    usage('CONFIG_MERGE', 'holdline.yml:3:'),
  ),
  config(
    'K10',
    ['configuration: `__proto__`', '__proto__: 1\n'],
    usage('CONFIG_KEY_UNKNOWN', 'holdline.yml:1:'),
  ),
  config('K11', ['configuration: nothing', ''], usage('CONFIG_EMPTY')),
  config(
    'C12',
    ['a key that is not there', rule('mim: 1')],
    usage('CONFIG_KEY_UNKNOWN', 'did you mean min?'),
  ),
  config(
    'C13',
    ['`min` above `max`', rule('min: 0.9\n    max: 0.1')],
    usage('CONFIG_RANGE', 'holdline.yml:'),
  ),
  config(
    'C14',
    ['the same glob in two rules', `${rule('min: 0.95')}  - match: "*/accuracy"\n    min: 0.1\n`],
    {
      code: null,
      status: 0,
      says: ['head/accuracy'],
      outcome: 'the later rule counts, as for all globs that overlap',
    },
  ),
  config(
    'C15',
    ['a rule that matches nothing', 'rules:\n  - match: "*/acuracy"\n    min: 0.5\n'],
    usage('CONFIG_RULE_UNUSED', 'holdline.yml:2:'),
  ),
  config('C16', ['`rules:` and nothing in it', 'rules: []\n'], usage('CONFIG_EMPTY', 'holdline.yml:1:')),
  {
    ...config(
      'C17',
      [
        'a relative rule on a metric without a direction',
        'rules:\n  - match: "*/zeal"\n    severity: fail\n',
      ],
      { code: 'NOTHING_JUDGED', status: 3, says: ['zeal'], outcome: 'not judged' },
    ),
    made: () => ({
      'head.json': '{"zeal": 1}',
      'base.json': '{"zeal": 2}',
      'holdline.yml': 'rules:\n  - match: "*/zeal"\n    severity: fail\n',
    }),
  },
  config(
    'C18',
    ['`max-drop: 5` on a share from 0 to 1', rule('max-drop: 5')],
    usage('RULE_OUT_OF_REACH', 'holdline.yml:2:'),
  ),
  config(
    'C19',
    ['a regular expression', 'rules:\n  - match: "/acc.*/"\n    min: 0.5\n'],
    usage('CONFIG_PATTERN', 'holdline.yml:2:'),
  ),
  config(
    'C20',
    ['a path that leads out', 'suites:\n  - name: a\n    artifacts: [../x.json]\n'],
    usage('CONFIG_PATH', 'holdline.yml:3:'),
  ),
  config(
    'C21',
    [
      'a secret in the open',
      `notify:\n  - type: slack\n    url: https://hooks.slack.com/services/T0/B0/${SECRET}\n`,
    ],
    usage('CONFIG_SECRET', 'holdline.yml:'),
  ),
  config('C22', ['5 MiB', `# ${'x'.repeat(5 * MEBIBYTE)}\n`], usage('CONFIG_SIZE')),
];
