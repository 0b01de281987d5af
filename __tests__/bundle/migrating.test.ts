/** docs/migrating.md: each new configuration is run by the committed bundle on files of the old tool, and comes to what the page says. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { OPTIONS } from '../../src/config/options.js';
import { runCli } from '../cli/run.js';
import { folderWith } from './folder.js';

const FIXTURES = join(import.meta.dirname, 'fixtures/migrating');
const page = readFileSync(join(import.meta.dirname, '../../docs/migrating.md'), 'utf8');

interface Step {
  readonly uses?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

/** A part of the page: from its title to the next. */
function part(title: string) {
  const text = page.split(`\n## From ${title}\n`)[1]?.split('\n## ')[0] ?? '';
  const blocks = [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block = '']) => block);
  const config = blocks.filter((block) => block.startsWith('# yaml-language-server:'));
  return { text, config, workflows: blocks.filter((block) => block.startsWith('name:')) };
}

function gateOf(workflow: string): Step | undefined {
  const { jobs }: Workflow = parse(workflow);
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  return steps.find(({ uses }) => uses?.startsWith('OWNER/holdline'));
}

/** The report on one folder of files held against another, by this configuration. */
async function judged(folder: string, head: 'base' | 'head', config: string) {
  const cwd = folderWith({ 'holdline.yml': config });
  const side = (name: string) =>
    readdirSync(join(FIXTURES, folder, name)).map((file) => join(FIXTURES, folder, name, file));
  const files = [...side(head), ...side('base').flatMap((file) => ['--base', file])];
  const { status, stdout } = await runCli(
    ['check', ...files, '--config', 'holdline.yml', '--format', 'json'],
    { cwd },
  );
  return { report: JSON.parse(stdout), status };
}

const TOOLS = [
  ['github-action-benchmark', 'github-action-benchmark', 'pytest-benchmark'],
  ['promptfoo-action', 'promptfoo', 'promptfoo'],
  ['Bencher', 'bencher', 'bencher-bmf'],
  ['DVC and CML', 'dvc', 'metrics-json'],
  ['MLflow’s validation of models', 'mlflow', 'metrics-json'],
] as const;

it('the page has a part for each tool', () => {
  const titles = [...page.matchAll(/^## From (.*)$/gm)].map(([, title]) => title);
  expect(titles).toEqual(TOOLS.map(([title]) => title));
});

describe.each(TOOLS)('from %s', (title, folder, format) => {
  const { text, config, workflows } = part(title);
  const [after = ''] = workflows.slice(-1);

  it('the workflows are ones to GitHub’s own parser', () => {
    // MLflow's rule stands in a program; every other one in a workflow too.
    expect(workflows).toHaveLength(folder === 'mlflow' ? 1 : 2);
    for (const content of workflows) {
      const { context } = parseWorkflow({ name: 'x.yml', content }, new NoOperationTraceWriter());
      expect(context.errors.getErrors().map(String)).toEqual([]);
    }
    expect(workflows.slice(0, -1).map(gateOf)).toEqual(workflows.slice(0, -1).map(() => undefined));
  });

  it('the new workflow has inputs that there are, and a gate that a failed step can’t skip', () => {
    const gate = gateOf(after);
    const inputs = OPTIONS.filter((option) => option.action).map((option) => String(option.name));
    expect(Object.keys(gate?.with ?? {}).filter((input) => !inputs.includes(input))).toEqual([]);
    expect(gate?.if).toContain('!cancelled()');
    const [file] = readdirSync(join(FIXTURES, folder, 'head'));
    expect(gate?.with?.['artifacts']).toMatch(new RegExp(`(?:^|/)${file}$`));
  });

  it('the new configuration comes to what the page says', async () => {
    expect(config).toHaveLength(1);
    const { report, status } = await judged(folder, 'head', config[0] ?? '');
    const [, result, exit] = /comes to `(\w+)`\s+\(exit\s+status (\d)\)/.exec(text) ?? [];
    expect([report.result, String(status)]).toEqual([result, exit]);
    expect(report.head.suites.map((suite: { format: string }) => suite.format)).toEqual([format]);
  });

  it('the same files on both sides pass', async () => {
    const { report, status } = await judged(folder, 'base', config[0] ?? '');
    expect([report.result, status]).toEqual(['pass', 0]);
  });

  it('the figures of the page are those of the report', async () => {
    const { report } = await judged(folder, 'head', config[0] ?? '');
    const failing = report.verdicts.filter(({ outcome }: { outcome: string }) => outcome === 'regressed');
    expect(failing.length).toBeGreaterThan(0);
    const told = failing.flatMap(({ base, head, change }: Record<string, Record<string, number>>) => [
      [base?.['value'], head?.['value']].map((value) => String(Number((value ?? 0).toFixed(4)))),
      [`${Math.round((change?.['relative'] ?? 0) * 100)} %`],
      [`${Number(((head?.['value'] ?? 0) * 100).toFixed(1))} %`],
    ]);
    const isTold = (figures: readonly string[]) => figures.every((figure) => text.includes(figure));
    expect(told.some(isTold), JSON.stringify(told)).toBe(true);
  });
});

describe('what the page says of the old rules on the same files', () => {
  const json = (...path: readonly string[]) => JSON.parse(readFileSync(join(FIXTURES, ...path), 'utf8'));

  it('github-action-benchmark’s ratio is below its threshold', () => {
    const mean = (side: string) =>
      json('github-action-benchmark', side, 'speed.json').benchmarks[0].stats.mean;
    const ratio = mean('head') / mean('base');
    const { text } = part('github-action-benchmark');
    expect(text).toContain(`a ratio of ${ratio.toFixed(2)}: no alert`);
    expect(ratio).toBeLessThan(2);
    expect(text).toContain(
      `from ${(mean('base') * 1e3).toFixed(3)} to ${(mean('head') * 1e3).toFixed(3)} ms`,
    );
  });

  it('promptfoo-action’s share of passed tests is above its threshold', () => {
    const { successes, failures } = json('promptfoo', 'head', 'results.json').results.stats;
    const share = (successes / (successes + failures)) * 100;
    expect(part('promptfoo-action').text).toContain(
      `from 100 % to ${share.toFixed(1)} %, which is above 80 %`,
    );
    expect(share).toBeGreaterThan(80);
    expect(json('promptfoo', 'base', 'results.json').results.stats).toMatchObject({ failures: 0 });
  });

  it('MLflow’s threshold is kept', () => {
    expect(json('mlflow', 'head', 'metrics.json').accuracy_score).toBeGreaterThan(0.8);
  });
});
