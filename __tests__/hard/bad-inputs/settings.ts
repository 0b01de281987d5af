/** Configurations. */
import type { BadInput } from './case.js';

const MEBIBYTE = 2 ** 20;
const HOOK = `https://hooks.slack.com/services/${'T'.repeat(9)}/${'B'.repeat(9)}/${'x'.repeat(24)}`;

function configured(id: string, what: string, yaml: string, more: Pick<BadInput, 'code' | 'says'>): BadInput {
  const files = { 'a.json': '{"accuracy": 0.9, "blub": 1}', 'holdline.yml': yaml };
  return { id, what, files, args: ['a.json', '--config', 'holdline.yml'], status: 2, ...more };
}

const rule = (text: string): string => `rules:\n  - { ${text} }\n`;

export const SETTINGS: readonly BadInput[] = [
  configured('C12', 'a key that there is not', rule('match: "*", mim: 0.5'), {
    code: 'CONFIG_KEY_UNKNOWN',
    says: 'did you mean min?',
  }),
  configured('C13', 'a least value above the most', rule('match: "*", min: 0.9, max: 0.5'), {
    code: 'CONFIG_RANGE',
    says: 'holdline.yml:2:24',
  }),
  configured(
    'C14',
    'a name twice',
    'suites:\n  - { name: a, artifacts: [a.json] }\n  - { name: a, artifacts: [b.json] }\n',
    { code: 'CONFIG_TWICE', says: 'line 2' },
  ),
  configured('C15', 'a rule that matches nothing', rule('match: "*/acuracy", min: 0.5'), {
    code: 'CONFIG_RULE_UNUSED',
    says: 'a/accuracy',
  }),
  configured('C16', 'rules without a rule', 'rules: []\n', { code: 'CONFIG_EMPTY', says: 'rules' }),
  configured('C17', 'a loss of what nobody knows the bad side of', rule('match: "*/blub", max-drop: 5%'), {
    code: 'RULE_NEEDS_DIRECTION',
    says: 'a/blub',
  }),
  configured(
    'C18',
    'five, where five points of a share are meant',
    rule('match: "*/accuracy", max-drop: 5'),
    {
      code: 'RULE_OUT_OF_REACH',
      says: '0.05',
    },
  ),
  configured('C19', 'a regular expression', rule('match: "/acc.*/", min: 0.5'), {
    code: 'CONFIG_PATTERN',
    says: 'only globs',
  }),
  ...['../x.json', '/etc/x.json', '~/x.json'].map((path) =>
    configured('C20', 'a path that leads out', `suites:\n  - { name: a, artifacts: ["${path}"] }\n`, {
      code: 'CONFIG_PATH',
      says: path,
    }),
  ),
  configured('C21', 'a secret', `notify:\n  - { type: slack, url: "${HOOK}", when: [fail] }\n`, {
    code: 'CONFIG_SECRET',
    says: 'keep the secret out',
  }),
  configured('C22', 'five megabytes', `# ${'x'.repeat(5 * MEBIBYTE)}\n`, {
    code: 'CONFIG_SIZE',
    says: '1048576 bytes',
  }),
];
