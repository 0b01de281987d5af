/** The recipes of docs/workflows.md and docs/health.md, read by GitHub's own workflow parser and held against the options and the costs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { OPTIONS } from '../../src/config/options.js';

const ROOT = join(import.meta.dirname, '../..');
const docs = ['docs/workflows.md', 'docs/health.md']
  .map((path) => readFileSync(join(ROOT, path), 'utf8'))
  .join('\n');
const RECIPE = /<!-- recipe: ([\w-]+) -->\n```yaml\n([\s\S]*?)```/g;
const recipes = [...docs.matchAll(RECIPE)].map((match) => [match[1] ?? '', match[2] ?? ''] as const);
const readme =
  /```yaml\n(name: model quality[\s\S]*?)```/.exec(readFileSync(join(ROOT, 'README.md'), 'utf8'))?.[1] ?? '';

interface Step {
  readonly uses?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, string>>;
}

function gateOf(text: string): Step | undefined {
  const jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>> = parse(text).jobs;
  return Object.values(jobs)
    .flatMap((job) => job.steps)
    .find((step) => step.uses?.startsWith('OWNER/holdline'));
}

describe.each([...recipes, ['README', readme] as const])('the recipe %s', (name, text) => {
  it('is a workflow to GitHub’s own parser', () => {
    const { context } = parseWorkflow({ name: `${name}.yml`, content: text }, new NoOperationTraceWriter());
    expect(context.errors.getErrors().map(String)).toEqual([]);
  });

  it('has inputs that there are, and a gate that a failed evaluation can’t skip', () => {
    const gate = gateOf(text);
    // The untrusted half of the recipe for forks only evaluates.
    if (name === 'fork-evaluate') return expect(gate).toBeUndefined();
    const inputs = OPTIONS.filter((option) => option.action).map((option) => String(option.name));
    expect(Object.keys(gate?.with ?? {}).filter((input) => !inputs.includes(input))).toEqual([]);
    // A job that holds nothing but the gate has nothing that could fail before it.
    if (name !== 'fork-judge') expect(gate?.if).toContain('!cancelled()');
  });

  it('asks for its permissions one by one', () => {
    const { permissions } = parse(text);
    expect(Object.keys(permissions ?? {}).length).toBeGreaterThan(0);
  });
});

it('there are recipes for every situation', () => {
  expect(recipes.map(([name]) => name)).toEqual([
    'pull-requests',
    'branch',
    'fork-evaluate',
    'fork-judge',
    'merge-queue',
    'nightly',
    'health-issue',
    'rollback',
    'matrix',
    'monorepo',
    'enterprise',
    'health',
  ]);
});

it('planted mistakes are seen by the parser', () => {
  const broken = readme.replace('runs-on:', 'run-on:');
  const { context } = parseWorkflow({ name: 'x.yml', content: broken }, new NoOperationTraceWriter());
  expect(context.errors.getErrors().length).toBeGreaterThan(0);
});
