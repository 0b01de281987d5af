/** What can be wrong with the configuration file. */
import { sentence } from './failure.js';

const fileFaults = {
  CONFIG_MISSING: sentence({
    weight: 'usage',
    what: () => 'this configuration file was named, and there is no such file',
    fix: () => 'check the path, or leave the option out to judge without a configuration',
    example: {},
  }),
  CONFIG_EMPTY: sentence({
    weight: 'usage',
    what: (d: { key: string | null }) =>
      d.key === null ? 'the configuration is empty' : `${d.key} is there and holds nothing`,
    fix: (d) =>
      d.key === null ? 'write at least one key, or delete the file' : `fill ${d.key}, or remove it`,
    example: { key: 'rules' as string | null },
  }),
  CONFIG_SIZE: sentence({
    weight: 'usage',
    what: (d: { most: number }) => `the configuration is larger than ${d.most} bytes`,
    fix: () => 'check that this is the right file; globs in match: can take the place of many rules',
    example: { most: 1_048_576 },
  }),
  CONFIG_SYNTAX: sentence({
    weight: 'usage',
    what: (d: { problem: string }) => `this is no valid YAML: ${d.problem}`,
    fix: () =>
      'look at this line and the one before it: indentation (spaces, never tabs), colons, brackets, quotes',
    example: { problem: 'Tabs are not allowed as indentation' },
  }),
  CONFIG_DEPTH: sentence({
    weight: 'usage',
    what: (d: { most: number }) => `this is nested more than ${d.most} levels deep`,
    fix: () => 'the configuration needs four: check the brackets and the indentation',
    example: { most: 16 },
  }),
  CONFIG_DOCUMENTS: sentence({
    weight: 'usage',
    what: () => 'a second YAML document starts here, and a configuration is one',
    fix: () => 'remove the line with --- and what follows, or join both',
    example: {},
  }),
  CONFIG_ALIAS: sentence({
    weight: 'usage',
    what: (d: { alias: string }) =>
      `*${d.alias} is a YAML alias, and aliases are not allowed in the configuration`,
    fix: () => 'write the value out here',
    example: { alias: 'columns' },
  }),
  CONFIG_MERGE: sentence({
    weight: 'usage',
    what: () => '<< is a merge key, and YAML 1.2 has none',
    fix: () => 'write the keys out here',
    example: {},
  }),
  CONFIG_TAG: sentence({
    weight: 'usage',
    what: (d: { tag: string }) => `the YAML tag ${d.tag} is not allowed in the configuration`,
    fix: () => 'remove the tag and write the plain value',
    example: { tag: '!!js/function' },
  }),
  CONFIG_MORE: sentence({
    weight: 'usage',
    what: (d: { more: number }) => `${d.more} more faults in this file are not listed`,
    fix: () => 'mend those above first',
    example: { more: 12 },
  }),
};

const keyFaults = {
  CONFIG_KEY_UNKNOWN: sentence({
    weight: 'usage',
    what: (d: { key: string; nearest: string | null; allowed: readonly string[] }) =>
      `there is no key ${JSON.stringify(d.key)} here${d.nearest === null ? '' : `; did you mean ${d.nearest}?`}`,
    fix: (d) => `the keys here are ${d.allowed.join(', ')}`,
    example: { key: 'mim', nearest: 'min' as string | null, allowed: ['match', 'min'] as readonly string[] },
  }),
  CONFIG_KEY_TWICE: sentence({
    weight: 'usage',
    what: (d: { key: string; line: number }) => `${d.key} stands here again; it is already in line ${d.line}`,
    fix: () => 'remove one of them',
    example: { key: 'min', line: 3 },
  }),
  CONFIG_KEY_MISSING: sentence({
    weight: 'usage',
    what: (d: { owner: string; key: string }) => `${d.owner} has no ${d.key}`,
    fix: (d) => `add ${d.key} to it`,
    example: { owner: 'rules[0]', key: 'match' },
  }),
  CONFIG_REQUIRE: sentence({
    weight: 'usage',
    what: (d: { key: string; at: number; found: string; wanted: string; nearest: string | null }) =>
      `${d.key}: at character ${d.at} stands ${d.found}, where ${d.wanted} is wanted${d.nearest === null ? '' : `; did you mean ${d.nearest}?`}`,
    fix: () => 'write it as in: latency_p95 drops 20% and accuracy drops < 0.5%',
    example: {
      key: 'rules[0].require',
      at: 13,
      found: '"falls"',
      wanted: 'drops, rises or is',
      nearest: 'drops' as string | null,
    },
  }),
  CONFIG_RULE_EMPTY: sentence({
    weight: 'usage',
    what: (d: { rule: string }) => `${d.rule} says which measurements it is about, and nothing about them`,
    fix: () => 'add min, max, target, max-drop, max-rise, direction or severity, or remove the rule',
    example: { rule: 'rules[0]' },
  }),
  CONFIG_RULE_UNUSED: sentence({
    weight: 'usage',
    what: (d: { match: string; nearest: string | null }) =>
      `the rule ${JSON.stringify(d.match)} matches no measurement of head, base or history${d.nearest === null ? '' : `; the nearest is ${d.nearest}`}`,
    fix: () => 'correct the glob (holdline inspect FILE lists the ids), or remove the rule',
    example: { match: '*/acuracy', nearest: 'sentiment/accuracy' as string | null },
  }),
};

const valueFaults = {
  CONFIG_TYPE: sentence({
    weight: 'usage',
    what: (d: { key: string; found: string; allowed: string }) =>
      `${d.key} is ${d.found}, and must be ${d.allowed}`,
    fix: (d: { key: string; found: string; allowed: string; write: string }) => `write ${d.write}`,
    example: { key: 'rules[0].min', found: 'the text "0.9x"', allowed: 'a number', write: 'min: 0.9' },
  }),
  CONFIG_CHOICE: sentence({
    weight: 'usage',
    what: (d: { key: string; found: string; nearest: string | null }) =>
      `${d.key} is ${d.found}, which is none of the words allowed here${d.nearest === null ? '' : `; did you mean ${d.nearest}?`}`,
    fix: (d: { key: string; found: string; nearest: string | null; choices: readonly string[] }) =>
      `write one of ${d.choices.join(', ')}`,
    example: {
      key: 'rules[0].severity',
      found: 'the text "err"',
      nearest: null as string | null,
      choices: ['fail', 'warn'] as readonly string[],
    },
  }),
  CONFIG_RANGE: sentence({
    weight: 'usage',
    what: (d: { problem: string }) => d.problem,
    fix: (d: { problem: string; write: string }) => d.write,
    example: { problem: 'rules[0].min is 0.9, above its max of 0.5', write: 'swap them, or correct one' },
  }),
  CONFIG_TWICE: sentence({
    weight: 'usage',
    what: (d: { key: string; value: string; line: number }) =>
      `${d.key} is ${JSON.stringify(d.value)}, which stands in line ${d.line} already`,
    fix: () => 'remove one of them, or give them different names',
    example: { key: 'suites[1].name', value: 'sentiment', line: 2 },
  }),
  CONFIG_PATTERN: sentence({
    weight: 'usage',
    what: (d: { key: string; found: string }) =>
      `${d.key} is the regular expression ${d.found}, and only globs are allowed`,
    fix: () => 'write a glob: * stands for any characters, ? for one, as in "*/accuracy"',
    example: { key: 'rules[0].match', found: '"/^acc.*$/"' },
  }),
  CONFIG_SECRET: sentence({
    weight: 'usage',
    what: (d: { key: string }) =>
      `${d.key} must name a variable of the environment, and holds something else`,
    fix: (d) =>
      `keep the secret out of the file: write ${d.key.slice(d.key.lastIndexOf('.') + 1)}: "\${NAME}", and set NAME under env: in the workflow`,
    example: { key: 'privacy.encryption-key' },
  }),
  CONFIG_VARIABLE_EMPTY: sentence({
    weight: 'usage',
    what: (d: { name: string }) => `the environment has no variable ${d.name}, or an empty one`,
    fix: (d) =>
      `set it under env: in the workflow (${d.name}: \${{ secrets.${d.name} }}); runs of forks and Dependabot have no secrets`,
    example: { name: 'HOLDLINE_KEY' },
  }),
  CONFIG_KEY_WEAK: sentence({
    weight: 'usage',
    what: (d: { name: string; least: number }) =>
      `the variable ${d.name} has fewer than ${d.least} characters, too few for a key`,
    fix: () => 'make one with: openssl rand -base64 32',
    example: { name: 'HOLDLINE_KEY', least: 16 },
  }),
  CONFIG_PATH: sentence({
    weight: 'usage',
    what: (d: { key: string; found: string }) => `${d.key} is ${d.found}, which leads out of the workspace`,
    fix: () => 'write a path relative to the workspace, such as results/*.csv',
    example: { key: 'suites[0].artifacts[0]', found: '"../results/*.csv"' },
  }),
  CONFIG_ID: sentence({
    weight: 'usage',
    what: (d: { key: string; found: string }) => `${d.key} is ${d.found}, which is no measurement id`,
    fix: () =>
      'write one whole id, such as sentiment/accuracy or "sentiment/f1{class=spam}", without *; holdline inspect FILE lists them',
    example: { key: 'required[0]', found: '"accuracy"' },
  }),
  CONFIG_NAME_RESERVED: sentence({
    weight: 'usage',
    what: (d: { key: string; found: string }) =>
      `${d.key} is ${d.found}, a name that JavaScript keeps for itself`,
    fix: () => 'choose another name',
    example: { key: 'suites[0].name', found: '"__proto__"' },
  }),
};

export const configurationFaults = { ...fileFaults, ...keyFaults, ...valueFaults };
