/** The two files that a gate needs, as texts: the workflow, and a configuration that says in comments what it could say. */
import { stringify } from 'yaml';
import type { StartSuite } from './found.js';

export const WORKFLOW_PATH = '.github/workflows/holdline.yml';
export const CONFIG_PATH = '.github/holdline.yml';

const SCHEMA = 'https://unpkg.com/holdline/schemas/config.schema.json';
const METRICS_NAMED = 12;

/** Least permissions, and a gate that a failed evaluation can't skip. `action` is how the Action is called. */
export function workflowText(suites: readonly StartSuite[], action: string): string {
  const artifacts = suites.length === 0 ? '\n          artifacts: results/**' : '';
  return `# Written by holdline init. The rules are in ${CONFIG_PATH}.
name: model quality
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: write # the history lives on a branch of its own
  pull-requests: write # for the comment; without it the report is in the job summary
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      # TODO: what evaluates your model and writes ${suites[0]?.artifacts[0] ?? 'results/'}
      - run: make evaluate
      - uses: ${action}
        # A failed evaluation must not skip the gate: a required check that is skipped counts as passed.
        if: \${{ !cancelled() }}
        with:${artifacts}
          history: branch
`;
}

/** A text in a comment can't leave it. */
function comment(text: string): string {
  return `# ${text.replace(/\s+/g, ' ')}`;
}

function suiteLines({ name, artifacts, formats, metrics }: StartSuite): readonly string[] {
  const told = metrics.slice(0, METRICS_NAMED).join(', ');
  const more = metrics.length > METRICS_NAMED ? ` and ${metrics.length - METRICS_NAMED} more` : '';
  const [entry = ''] = stringify([{ name, artifacts }], { flowCollectionPadding: false }).split('\n\n');
  return [
    comment(`  read as ${formats.join(', ')}; metrics: ${told}${more}`),
    ...entry
      .trimEnd()
      .split('\n')
      .map((line) => `  ${line}`),
  ];
}

/** One whose fall everybody understands; else the first. */
function leadingMetric(suites: readonly StartSuite[]): string {
  const all = suites.flatMap(({ metrics }) => metrics);
  return (
    all.find((metric) => /^(?:accuracy|f1|exact_match|pass_rate|mean)/.test(metric)) ?? all[0] ?? 'accuracy'
  );
}

/** A configuration that decodes as it stands; everything but the suites is a comment to take the sign off. */
export function configText(suites: readonly StartSuite[]): string {
  const metric = leadingMetric(suites);
  const named = suites[0] === undefined ? `sentiment/${metric}` : `${suites[0].name}/${metric}`;
  const head = [
    `# yaml-language-server: $schema=${SCHEMA}`,
    comment('Every key is optional: without any rule Holdline compares each metric with the base branch.'),
    comment('docs/configuration.md of Holdline tells all keys.'),
    '',
  ];
  const own =
    suites.length === 0
      ? ['# suites:', '#   - name: sentiment', '#     artifacts: [results/sentiment/*.csv]']
      : ['suites:', ...suites.flatMap(suiteLines)];
  const rest = [
    '',
    comment(
      'What a metric may come to at least, and how much worse than base it may be: the last rule that matches wins.',
    ),
    '# rules:',
    comment(`  - { match: ${JSON.stringify(`*/${metric}`)}, min: 0.9, max-drop: 0.01 }`),
    comment('  - { match: "*/latency_*", max-rise: 5%, severity: warn }'),
    '',
    comment('Without these the gate is red, whatever else is well.'),
    comment(`required: [${JSON.stringify(named)}]`),
    '',
    comment('Also held against the last release, so that ten small losses cannot creep by.'),
    '# anchor: last-release',
  ];
  // A file of comments alone holds no configuration: an empty section says that this is meant.
  const end = suites.length === 0 ? ['', 'history: { store: branch }'] : [];
  return `${[...head, ...own, ...rest, ...end].join('\n')}\n`;
}
