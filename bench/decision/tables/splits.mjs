// False alarms on real examples.
import { percent, shareOf, table } from './markdown.mjs';

function rowOf({ kind, name, examples, differing, outcomes }) {
  return [
    kind === 'split' ? 'halves' : 'swapped',
    name,
    String(examples),
    differing === null ? '–' : String(differing),
    percent(shareOf(outcomes, 'regressed')),
    percent(shareOf(outcomes, 'regressed', 'suspected')),
    percent(shareOf(outcomes, 'inconclusive')),
  ];
}

export function splitsSection(results, folder) {
  const head = `## Real examples with nothing changed

One file's examples split at random in two "runs" (judged by standard errors), and two scores of the same examples swapped at random, example
by example (judged by pairs).
`;
  if (results.length === 0) {
    return `${head}\n**SKIPPED**: ${folder === null ? 'there was no folder of samples' : 'no file there had usable examples'}.\n`;
  }
  const columns = [
    'runs are',
    'file and score',
    'examples',
    'that differ',
    'failed',
    'failed or warned',
    'inconclusive',
  ];
  return `${head}\n${table(columns, results.map(rowOf))}\n`;
}
