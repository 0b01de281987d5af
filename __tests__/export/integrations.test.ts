import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { integrations } from '../../scripts/integrations.mjs';
import { SERIES } from '../../src/export/series.js';

const FOLDER = join(import.meta.dirname, '../../integrations');
const made: Readonly<Record<string, string>> = integrations();

describe('integrations/', () => {
  it.each(Object.keys(made))('%s is what the table of series gives today', (path) => {
    // To renew it: npx tsc && node scripts/integrations.mjs
    expect(readFileSync(join(FOLDER, path), 'utf8')).toBe(made[path]);
  });

  it('asks for no series that is not written', () => {
    const names = new Set(SERIES.map(({ name }) => name));
    for (const text of Object.values(made)) {
      const asked = text.match(/\bholdline_\w+/g) ?? [];
      expect(asked.length).toBeGreaterThan(4);
      for (const name of asked) expect(names).toContain(name);
    }
  });

  it('is named in its README', () => {
    const readme = readFileSync(join(FOLDER, 'README.md'), 'utf8');
    for (const path of Object.keys(made)) expect(readme).toContain(path);
  });
});

describe('docs/export-prometheus.md', () => {
  it('says of each series what the table says', () => {
    // To renew it: npm run build && node scripts/fill-docs.mjs
    const docs = readFileSync(join(FOLDER, '../docs/export-prometheus.md'), 'utf8');
    for (const { name, help } of SERIES) expect(docs).toContain(`| \`${name}\` | ${help} |`);
    expect(docs.match(/^\| `holdline_/gm)).toHaveLength(SERIES.length);
  });
});

const PROMTOOL = process.env['HOLDLINE_PROMTOOL'] ?? 'promtool';
const isThere = spawnSync(PROMTOOL, ['--version']).error === undefined;

describe.skipIf(!isThere)('promtool', () => {
  it.each([
    ['check', 'alerts.yml'],
    ['test', 'alerts.test.yml'],
  ])('%s rules %s', (verb, file) => {
    const { status, stdout, stderr } = spawnSync(PROMTOOL, [verb, 'rules', file], {
      cwd: join(FOLDER, 'prometheus'),
      encoding: 'utf8',
    });
    expect({ status, said: `${stdout}${stderr}` }).toMatchObject({ status: 0 });
    expect(stdout).toContain('SUCCESS');
  });
});
