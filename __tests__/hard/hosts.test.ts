/** Whom the bundle contacts: GitHub and the hosts that the configuration names, and nobody else. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { gitHub, run } from '../bundle/faults/scene.js';
import { folderWith, predictions } from '../bundle/folder.js';
import { ANSWERS, sink } from '../bundle/sinks.js';
import { runCli } from '../cli/run.js';

const BASE = predictions({ right: 300, wrong: 50 });
const HEAD = predictions({ right: 300, wrong: 50, lost: 60 });

/** An environment in which every contact is written down, and what was written. */
function noted(folder: string) {
  const file = join(folder, 'contacts.txt');
  const hook = pathToFileURL(join(import.meta.dirname, 'contacts.mjs'));
  hook.searchParams.set('into', file);
  const contacts = (): readonly string[] =>
    existsSync(file) ? [...new Set(readFileSync(file, 'utf8').trimEnd().split('\n'))].sort() : [];
  return { env: { NODE_OPTIONS: `--import ${hook.href}` }, contacts };
}

const hostOf = (url: string): string => new URL(url).host;

describe('the command line', () => {
  it.each([
    ['check', 'head.csv', '--base', 'base.csv', '--out', 'out'],
    ['explain', 'head.csv', '--base', 'base.csv'],
    ['inspect', 'head.csv'],
    ['record', 'head.csv', '--history', 'history'],
    ['init'],
    ['demo'],
    ['--help'],
  ])('%s contacts nobody', async (...args) => {
    const cwd = folderWith({ 'head.csv': HEAD, 'base.csv': BASE });
    const { env, contacts } = noted(cwd);
    const { status } = await runCli(args, { cwd, env });
    expect([0, 1]).toContain(status);
    expect(contacts()).toEqual([]);
  });

  it('contacts the host that an export names, and nobody without --export', async () => {
    const { url, got } = await sink(ANSWERS.taken);
    const target = `{ type: prometheus-pushgateway, url: "${url}", allow-private-hosts: true }`;
    const files = { 'head.csv': HEAD, 'base.csv': BASE, 'holdline.yml': `export: [${target}]\n` };
    const cwd = folderWith(files);
    const { env, contacts } = noted(cwd);
    const args = ['check', 'head.csv', '--base', 'base.csv', '--config', 'holdline.yml'];
    await runCli(args, { cwd, env });
    expect(contacts()).toEqual([]);
    await runCli([...args, '--export'], { cwd, env });
    expect(got).toHaveLength(1);
    expect(contacts().filter((one) => !one.startsWith('name '))).toEqual([hostOf(url)]);
  });
});

describe('the Action', () => {
  it('contacts GitHub alone: its API, and where it keeps the artifact of the history', async () => {
    const github = await gitHub();
    const { env, contacts } = noted(folderWith({}));
    const { outputs } = await run({ github, env });
    expect(outputs['result']).toBe('pass');
    const connected = contacts().filter((one) => !one.startsWith('name '));
    expect(connected).toEqual([hostOf(github.url)]);
  });
});
