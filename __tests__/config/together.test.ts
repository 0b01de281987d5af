/** One table of options: `action.yml`, the docs, the help, the schema and the documentation say the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { helpText } from '../../src/cli/help.js';
import { DEFAULTS } from '../../src/config/config.js';
import { decodeConfig } from '../../src/config/decode.js';
import { KEYS } from '../../src/config/keys.js';
import { COMMANDS } from '../../src/config/option.js';
import { choicesOf, flagsOf, OPTIONS } from '../../src/config/options.js';
import { catalogue } from '../../src/failure/catalogue.js';
import { configurationFaults } from '../../src/failure/configuration.js';
import { optionsTable, queryTable, tableOf } from './options-table.js';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

const action = parse(read('action.yml'));
const schema = JSON.parse(read('schemas/config.schema.json'));
const guide = read('docs/configuration.md');

/** The properties of each section in the JSON Schema. */
const SCHEMA_SECTIONS = {
  configuration: schema.properties,
  suites: schema.$defs.suite.properties,
  'suites.columns': schema.$defs.suite.properties.columns.properties,
  rules: schema.$defs.rule.properties,
  waivers: schema.$defs.waiver.properties,
  decision: schema.properties.decision.properties,
  pairing: schema.properties.pairing.properties,
  history: schema.properties.history.properties,
  privacy: schema.properties.privacy.properties,
  limits: schema.properties.limits.properties,
  'health.issue': schema.properties.health.properties.issue.oneOf[1].properties,
  respond: schema.properties.respond.properties,
  'respond.labels': schema.properties.respond.properties.labels.properties,
  'respond.dispatch': schema.properties.respond.properties.dispatch.properties,
  export: schema.properties.export.items.properties,
  'notify.email': schema.$defs['notify-email'].properties,
  'notify.twilio': schema.$defs['notify-twilio'].properties,
  'notify.alibaba-sms': schema.$defs['notify-alibaba-sms'].properties,
  'notify.sms-gateway': schema.$defs['notify-sms-gateway'].properties,
  'notify.dingtalk': schema.$defs['notify-dingtalk'].properties,
  'notify.feishu': schema.$defs['notify-feishu'].properties,
  'notify.wecom': schema.$defs['notify-wecom'].properties,
  'notify.slack': schema.$defs['notify-slack'].properties,
  'notify.teams': schema.$defs['notify-teams'].properties,
  'notify.webhook': schema.$defs['notify-webhook'].properties,
  'notify.quiet-hours': schema.$defs['notify-slack'].properties['quiet-hours'].properties,
  health: schema.properties.health.properties,
  'health.sources': schema.properties.health.properties.sources.items.properties,
  'health.workflows': schema.properties.health.properties.workflows.additionalProperties.properties,
};

describe('the options table', () => {
  it('has each name and flag once, and every option can be given somehow', () => {
    const names = OPTIONS.map((option) => option.name);
    const flags = OPTIONS.flatMap((option) => option.flag ?? []);
    expect([new Set(names).size, new Set(flags).size]).toEqual([names.length, flags.length]);
    for (const option of OPTIONS) {
      expect(option.action || option.cli.length > 0).toBe(true);
      expect(option.cli.length > 0).toBe(option.flag !== null);
      expect(option.description).toMatch(/^[A-Z][^\n]*\.$/);
      // Only the engine of a query has no usual one.
      if (option.choices !== null && option.name !== 'dialect')
        expect(option.choices).toContain(option.default);
    }
  });

  it('is what action.yml has, which knows no defaults but the token', () => {
    const rows = OPTIONS.filter((option) => option.action);
    const inputs = rows.map(({ name, description }) => [
      name,
      name === 'github-token' ? { description, default: `\${{ github.token }}` } : { description },
    ]);
    expect(Object.entries(action.inputs)).toEqual(inputs);
  });

  it('is what the help shows, command by command', () => {
    for (const command of COMMANDS) {
      const help = helpText(command);
      const shown = [...help.matchAll(/^ {2}--([a-z-]+) /gm)].map((match) => match[1]);
      expect(shown).toEqual(flagsOf(command).map((option) => option.flag));
      const prose = help.replace(/\s+/g, ' ');
      for (const option of flagsOf(command)) {
        expect(prose).toContain(option.description);
        expect(prose).toContain(choicesOf(option, command)?.join(', ') ?? '');
      }
    }
  });

  it('is the table of the documentation', () => {
    const table = optionsTable();
    expect(tableOf(read('docs/options.md')), `put this between the markers:\n\n${table}\n`).toBe(table);
    expect(tableOf(read('docs/engines.md'))).toBe(queryTable());
  });

  it('names keys that the configuration has', () => {
    const keys = Object.entries(KEYS).flatMap(([section, names]) =>
      names.map((name) => (section === 'configuration' ? name : `${section}.${name}`)),
    );
    for (const { config } of OPTIONS) if (config !== null) expect(keys).toContain(config);
  });
});

describe('action.yml', () => {
  it('runs the bundle on Node 24 and has the outputs of the contract', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
    expect(Object.keys(action.outputs)).toEqual([
      'result',
      'regressed',
      'suspected',
      'violated',
      'inconclusive',
      'improved',
      'summary',
      'report',
      'record-path',
      'comment-url',
      'recorded',
      'effective-policy',
    ]);
    // The Marketplace cuts longer ones off.
    expect(action.description.length).toBeLessThanOrEqual(125);
  });
});

describe('the keys of the configuration', () => {
  it.each(Object.entries(KEYS))('of %s are those of the JSON Schema, with descriptions', (section, keys) => {
    const properties = Object.entries(SCHEMA_SECTIONS).find(([name]) => name === section)?.[1];
    expect(Object.keys(properties)).toEqual(keys);
    for (const key of keys) expect(properties[key].description).toMatch(/\.$/);
  });

  it('have the same defaults in the JSON Schema', () => {
    const usual = (section: 'decision' | 'pairing' | 'history', key: string) =>
      SCHEMA_SECTIONS[section][key].default;
    expect({
      alpha: usual('decision', 'alpha'),
      alphaWarn: usual('decision', 'alpha-warn'),
      style: usual('decision', 'style'),
      correction: usual('decision', 'correction'),
      seed: usual('decision', 'seed'),
    }).toEqual(DEFAULTS.decision);
    expect(usual('pairing', 'min-paired')).toBe(DEFAULTS.pairing.minPaired);
    for (const key of ['keep', 'window', 'outcomes'] as const)
      expect(usual('history', key)).toBe(DEFAULTS.history[key]);
  });
});

describe('docs/configuration.md', () => {
  const blocks = [...guide.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');

  it.each(blocks)('shows a configuration that is right: %j', async (text) => {
    expect(parseAllDocuments(text)).toHaveLength(1);
    await decodeConfig('docs.yml', text);
  });

  it.each(Object.entries(KEYS))('tells every key of %s', (section, keys) => {
    const [outer, inner] = section.split('.');
    const title = inner === undefined ? `## ${outer}` : `### ${inner}`;
    const start = section === 'configuration' ? 0 : guide.indexOf(`\n${title}\n`);
    expect(start).toBeGreaterThanOrEqual(0);
    for (const key of keys)
      expect(guide.slice(start)).toContain(section === 'configuration' ? `\n## ${key}\n` : `| \`${key}\` |`);
  });

  it('has the defaults, the keys to come and every fault', () => {
    const { alpha, alphaWarn, correction, seed } = DEFAULTS.decision;
    const usual = {
      alpha,
      'alpha-warn': alphaWarn,
      correction,
      seed,
      'min-paired': DEFAULTS.pairing.minPaired,
      keep: DEFAULTS.history.keep,
      window: DEFAULTS.history.window,
      outcomes: DEFAULTS.history.outcomes,
    };
    for (const [key, value] of Object.entries(usual)) {
      const row = guide.split('\n').find((line) => line.startsWith(`| \`${key}\` |`));
      expect(row?.split('|')[3]?.trim()).toBe(`\`${value}\``);
    }
    for (const code of Object.keys(configurationFaults)) expect(guide).toContain(`\`${code}\``);
    const named = [...guide.matchAll(/`(CONFIG_[A-Z_]+)`/g)].map((match) => match[1] ?? '');
    for (const code of named) expect(catalogue).toHaveProperty(code);
  });
});
