/** docs/dashboard.md: its workflow read by GitHub's own parser, its command by ours. */
import { readFileSync } from 'node:fs';
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { commandNamed, parseFlags } from '../../src/config/flags.js';
import { USUAL_BRANCH } from '../../src/config/place.js';

const docs = readFileSync(new URL('../../docs/dashboard.md', import.meta.url), 'utf8');
const recipe = /<!-- recipe: dashboard -->\n```yaml\n([\s\S]*?)```/.exec(docs)?.[1] ?? '';

it('has a workflow that GitHub’s own parser takes', () => {
  const { context } = parseWorkflow({ name: 'dashboard.yml', content: recipe }, new NoOperationTraceWriter());
  expect(context.errors.getErrors().map(String)).toEqual([]);
});

it('publishes from the branch that the history is on, and may do no more than that', () => {
  const { permissions, jobs } = parse(recipe);
  expect(permissions).toEqual({ contents: 'read', pages: 'write', 'id-token': 'write' });
  expect(jobs.publish.steps[0].with.ref).toBe(USUAL_BRANCH);
});

it('has commands that there are, with flags that they take', () => {
  const calls = [...docs.matchAll(/^ *(?:- run: )?node \S+index\.js (.+)$/gm)].map((match) => match[1] ?? '');
  expect(calls.length).toBeGreaterThan(1);
  for (const call of calls) {
    const [name = '', ...words] = call.split(/\s+/);
    expect(parseFlags(commandNamed(name), words).options.out).not.toBeNull();
  }
});
