/** What `holdline init` writes: a workflow that GitHub's parser takes, and a configuration that our decoder does. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { decodeConfig } from '../../src/config/decode.js';
import { configText, workflowText } from '../../src/init/files.js';
import type { FoundFile } from '../../src/init/found.js';
import { suitesOf } from '../../src/init/suites.js';
import { folderWith, predictions } from '../bundle/folder.js';
import { runCli } from '../cli/run.js';
import { faultsBy, validator } from '../schemas/load.js';

const file = (path: string, ...metrics: readonly string[]): FoundFile => ({
  path,
  format: 'metrics-json',
  measurements: metrics.map((metric) => `s/${metric}`),
});

const HOSTILE = [
  'a b.json',
  'x: y.json',
  '#z.json',
  '"q".json',
  "it's.json",
  '*.json',
  '指标.json',
  '-.json',
  'a\nb.json',
];

describe('suites', () => {
  it('are folders with a glob, and files of their own', () => {
    const found = [
      file('results/sentiment/a.json', 'accuracy', 'f1{class=x}'),
      file('results/sentiment/b.json', 'accuracy'),
      file('old/sentiment/a.json', 'loss'),
      file('preds.csv', 'accuracy'),
    ];
    expect(suitesOf(found)).toMatchObject([
      { name: 'sentiment', artifacts: ['results/sentiment/*.json'], files: 2, metrics: ['accuracy', 'f1'] },
      { name: 'sentiment-2', artifacts: ['old/sentiment/*.json'] },
      { name: 'preds', artifacts: ['preds.csv'] },
    ]);
  });
});

describe.each([
  ['nothing', []],
  ['a folder', [file('results/a.json', 'accuracy', 'latency_p95')]],
  ['hostile names', HOSTILE.map((name) => file(`results/${name}/${name}`, 'accuracy', 'x# y: {z'))],
  ['hostile files', HOSTILE.map((name) => file(name, 'm'))],
  ['many metrics', [file('m.json', ...Array.from({ length: 50 }, (_, index) => `metric_${index}`))]],
] as const)('for %s', (_, found) => {
  const suites = suitesOf(found);

  it('the configuration decodes, with the suites that were found', async () => {
    const text = configText(suites);
    expect(text).toMatch(/^# yaml-language-server: \$schema=https:\/\//);
    const config = await decodeConfig('.github/holdline.yml', text);
    expect(config.suites.map(({ name }) => name)).toEqual(suites.map(({ name }) => name));
    expect(config.rules).toEqual([]);
    // The examples are right when the sign is taken off.
    const bare = text
      .replace(/^# (rules:|required:|anchor:|suites:)/gm, '$1')
      .replace(/^# {2,3}( *[-a-z])/gm, '  $1');
    expect(bare).not.toBe(text);
  });

  it('the workflow is one, and skips no gate', () => {
    const text = workflowText(suites, 'octo/holdline@v1');
    const { context } = parseWorkflow({ name: 'holdline.yml', content: text }, new NoOperationTraceWriter());
    expect(context.errors.getErrors().map(String)).toEqual([]);
    const { permissions, jobs } = parse(text);
    expect(permissions).toEqual({ contents: 'write', 'pull-requests': 'write' });
    expect(jobs.gate.steps.at(-1).if).toContain('{{ !cancelled() }}');
  });
});

describe('from outside', () => {
  const REPOSITORY = {
    'results/sentiment/preds.csv': predictions({ right: 45, wrong: 5 }),
    'results/notes.json': '["no result"]',
    'package.json': '{"version": 1}',
    'node_modules/x/results/a.json': '{"accuracy": 1}',
  };

  it('writes what check then takes, and says what to do next', async () => {
    const cwd = folderWith(REPOSITORY);
    const { status, stdout, stderr } = await runCli(['init'], { cwd });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Found 1 file in 1 suite: sentiment.\n');
    expect(stdout).toContain('Wrote .github/workflows/holdline.yml.\nWrote .github/holdline.yml.\nNext:\n');
    const checked = await runCli(['check', '--format', 'json'], { cwd });
    expect(JSON.parse(checked.stdout).verdicts.map(({ suite }: { suite: string }) => suite)).toContain(
      'sentiment',
    );
  });

  it('writes over nothing, and nothing at all where one is there', async () => {
    const cwd = folderWith({ ...REPOSITORY, '.github/holdline.yml': '# mine\n' });
    const refused = await runCli(['init'], { cwd });
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('INIT_EXISTS .github/holdline.yml');
    expect(readFileSync(join(cwd, '.github/holdline.yml'), 'utf8')).toBe('# mine\n');
    expect(() => readFileSync(join(cwd, '.github/workflows/holdline.yml'))).toThrow();
    expect((await runCli(['init', '--force'], { cwd })).status).toBe(0);
    expect(readFileSync(join(cwd, '.github/holdline.yml'), 'utf8')).toContain('suites:');
  });

  it('only shows with --dry-run', async () => {
    const cwd = folderWith(REPOSITORY);
    const { status, stdout } = await runCli(['init', '--dry-run'], { cwd });
    expect(status).toBe(0);
    expect(stdout).toContain('# .github/workflows/holdline.yml\n');
    expect(() => readFileSync(join(cwd, '.github/holdline.yml'))).toThrow();
  });

  it('of an empty repository says what to do', async () => {
    const cwd = folderWith({});
    const { stdout } = await runCli(['init'], { cwd });
    expect(stdout).toContain('Found no results of an evaluation here.\n');
    expect(readFileSync(join(cwd, '.github/workflows/holdline.yml'), 'utf8')).toContain(
      'artifacts: results/**',
    );
  });

  it('of another folder writes there, and tells it in JSON', async () => {
    const cwd = folderWith({ 'repo/results/preds.csv': predictions({ right: 45, wrong: 5 }) });
    const { stdout } = await runCli(['init', 'repo', '--format', 'json'], { cwd });
    const told = JSON.parse(stdout);
    expect(faultsBy(validator('init'), told)).toEqual([]);
    expect(told.found).toMatchObject([{ path: 'results/preds.csv', format: 'predictions' }]);
    expect(told.written).toEqual(['repo/.github/workflows/holdline.yml', 'repo/.github/holdline.yml']);
  });

  it.each([
    [['init', 'nowhere'], 'INIT_NO_FOLDER nowhere'],
    [['init', 'a-file'], 'INIT_NO_FOLDER a-file'],
    [['init', '.', 'more'], 'POSITIONAL_UNEXPECTED more'],
  ])('%j is refused', async (call, code) => {
    const cwd = folderWith({});
    writeFileSync(join(cwd, 'a-file'), '');
    const { status, stderr, stdout } = await runCli(call, { cwd });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(code);
  });
});
