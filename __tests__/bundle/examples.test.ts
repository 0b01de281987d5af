/** The projects of examples/: judged by the committed bundle with the very commands of their READMEs, and their workflows. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { decodeConfig } from '../../src/config/decode.js';
import { OPTIONS } from '../../src/config/options.js';
import { configText } from '../../src/init/files.js';
import { runCli } from '../cli/run.js';

const ROOT = join(import.meta.dirname, '../../examples');
/** What the commands of each README come to, in their order. */
const EXPECTED: Readonly<Record<string, readonly ('pass' | 'fail')[]>> = {
  latency: ['pass', 'fail'],
  'lm-eval': ['fail'],
  ragas: ['pass'],
  'scikit-learn': ['fail'],
};
const WORKFLOW = '.github/workflows/model-quality.yml';

interface Step {
  readonly uses?: string;
  readonly if?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

const textOf = (...path: readonly string[]): string => readFileSync(join(ROOT, ...path), 'utf8');

/** The calls of the bundle in the README, as words. */
function callsOf(name: string): readonly (readonly string[])[] {
  const calls = [...textOf(name, 'README.md').matchAll(/^node \.\.\/\.\.\/dist\/index\.js (check .*)$/gm)];
  return calls.map(([, call = '']) => call.split(/\s+/).map((word) => word.replace(/^["']|["']$/g, '')));
}

function stepsOf(name: string): readonly Step[] {
  const { jobs }: Workflow = parse(textOf(name, WORKFLOW));
  return Object.values(jobs).flatMap(({ steps }) => steps);
}

it('every example is expected to come to something', () => {
  const folders = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(EXPECTED));
});

describe.each(Object.entries(EXPECTED))('%s', (name, results) => {
  const cwd = join(ROOT, name);

  it('comes to what its README says', async () => {
    const found = [];
    for (const call of callsOf(name)) {
      const { status, stdout } = await runCli([...call, '--format', 'json'], { cwd });
      found.push([JSON.parse(stdout).result, status]);
    }
    expect(found).toEqual(results.map((result) => [result, result === 'pass' ? 0 : 1]));
  });

  it('has a configuration that decodes, and tells editors of its schema as that of `init` does', async () => {
    const text = textOf(name, 'holdline.yml');
    await decodeConfig('holdline.yml', text);
    expect(text.split('\n')[0]).toBe(configText([]).split('\n')[0]);
  });

  it('has a workflow to GitHub’s own parser, with a gate that a failed evaluation can’t skip', () => {
    const content = textOf(name, WORKFLOW);
    const { context } = parseWorkflow({ name: WORKFLOW, content }, new NoOperationTraceWriter());
    expect(context.errors.getErrors().map(String)).toEqual([]);
    expect(Object.keys(parse(content).permissions ?? {})).toContain('pull-requests');
    const gate = stepsOf(name).find(({ uses }) => uses?.startsWith('OWNER/holdline'));
    expect(gate?.if).toContain('!cancelled()');
    expect(gate?.with).toMatchObject({ config: 'holdline.yml' });
    const inputs = OPTIONS.filter((option) => option.action).map((option) => String(option.name));
    expect(Object.keys(gate?.with ?? {}).filter((input) => !inputs.includes(input))).toEqual([]);
  });

  it('has in its workflow no program that is not there', () => {
    const scripts = stepsOf(name).flatMap(({ run = '' }) => [
      ...run.matchAll(/python (?:before\/)?(\S+\.py)/g),
    ]);
    expect(scripts.length).toBeGreaterThan(0);
    for (const [, script = ''] of scripts) expect(existsSync(join(cwd, script)), script).toBe(true);
  });

  it('has a workflow that passes actionlint', (context) => {
    const { status, stdout, error } = spawnSync('actionlint', [join(cwd, WORKFLOW)], { encoding: 'utf8' });
    if (error !== undefined) return context.skip('no actionlint on this machine');
    expect([status, stdout]).toEqual([0, '']);
  });
});
