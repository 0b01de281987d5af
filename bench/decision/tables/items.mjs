// Whole evaluations, and what else happens to examples.
import { HISTORY_RULES } from '../rivals/history-rules.mjs';
import { percents, shareOf, table } from './markdown.mjs';

const RULES = HISTORY_RULES.filter(({ id }) =>
  ['any-drop', 'drop-2pp', 'bencher-t', 'conbench-z', 'mad', 'otava'].includes(id),
);

function failed(cell) {
  return shareOf(cell.outcomes, 'regressed');
}

function runsTable(cells) {
  const groups = [
    ...new Set(cells.map(({ n, past, stable, repeats }) => JSON.stringify([stable, n, repeats, past]))),
  ];
  const rows = groups.map((group) => {
    const [stable, n, repeats, past] = JSON.parse(group);
    const same = cells.filter((c) => JSON.stringify([c.stable, c.n, c.repeats, c.past]) === group);
    return [
      stable === 0 ? 'answered anew' : '90 % as before',
      String(n),
      String(repeats),
      String(past),
      percents(same.map(failed)),
      percents(same.map((cell) => shareOf(cell.outcomes, 'inconclusive'))),
      ...RULES.map(({ id }) => percents(same.map((cell) => cell.failed[id] / cell.repetitions))),
    ];
  });
  const columns = ['examples are', 'n', 'tries each', 'past runs', '**Holdline**', 'inconclusive'];
  return table([...columns, ...RULES.map(({ title }) => title)], rows);
}

function otherTable(cells, titleOf) {
  const rows = cells.map((cell) => [
    titleOf(cell),
    percents([failed(cell)]),
    Object.keys(cell.outcomes).sort().join(', '),
    ...RULES.map(({ id }) => percents([cell.failed[id] / cell.repetitions])),
  ]);
  return table(['what happens', '**Holdline**', 'its outcomes', ...RULES.map(({ title }) => title)], rows);
}

export function itemsSection(results) {
  const of = (kind) => results.filter((cell) => cell.kind === kind);
  return `## Whole evaluations, example by example

Difficulties from a beta distribution, mean 85 % right. Failed at no drop / 1 / 3 / 8 points; rivals see the scores, Holdline the pairs and the scores.

${runsTable(of('runs'))}

One slice of ten collapses, the average stays (Holdline judges the whole and every slice by pairs; rivals see the whole):

${otherTable(of('slices'), ({ collapse }) => `${100 * collapse} points in one slice`)}

Half of the examples are missing from head, nothing else changed:

${otherTable(of('half'), ({ hardest }) => (hardest ? 'the easier half is missing' : 'a random half is missing'))}

A score that was always 1 falls to 0.6:

${otherTable(of('perfect'), ({ past }) => `${past} past runs`)}
`;
}
