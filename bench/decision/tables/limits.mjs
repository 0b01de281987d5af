// Where Holdline is beaten, and where it fails more harmless pull requests than it promises.
import { errorOf, percent, shareOf, table } from './markdown.mjs';
import { bestInCell } from './matched.mjs';

const ALPHA = 0.01;
/** So many Monte Carlo standard errors above alpha are no chance. */
const SURE = 3;

function historyRates(results) {
  return results.map(({ scenario, n, outcomes, repetitions }) => ({
    where: `one metric, ${scenario}, n = ${n}`,
    share: shareOf(outcomes[0], 'regressed'),
    repetitions,
  }));
}

function pairRates(results) {
  return results
    .filter(({ drop, k }) => (drop ?? k) === 0)
    .map(({ kind, n, shape, spread, outcomes, repetitions }) => ({
      where: ['pairs', kind, shape, `n = ${n}`, spread === undefined ? '' : `${100 * spread} pp a training`]
        .filter((part) => part !== undefined && part !== '')
        .join(', '),
      share: shareOf(outcomes, 'regressed'),
      repetitions,
    }));
}

function familyRates(results) {
  return results
    .filter(({ regressed }) => regressed === 0)
    .map(({ kind, size, n, holdline, repetitions }) => ({
      where: `${size} metrics, ${kind}, n = ${n}`,
      share: holdline.failed / repetitions,
      repetitions,
    }));
}

function itemRates(results) {
  return results
    .filter(({ kind, drop, collapse, hardest }) =>
      kind === 'runs' ? drop === 0 : collapse === 0 || hardest === false,
    )
    .map(({ kind, n, past, stable, repeats, outcomes, repetitions }) => ({
      where:
        kind === 'runs'
          ? `evaluation of ${n} examples × ${repeats}, ${past} past runs, ${100 * stable} % as before`
          : `evaluation of ${n} examples, ${kind}`,
      share: shareOf(outcomes, 'regressed'),
      repetitions,
    }));
}

function splitRates(results) {
  return results.map(({ kind, name, outcomes, repetitions }) => ({
    where: `real examples, ${kind}, ${name}`,
    share: shareOf(outcomes, 'regressed'),
    repetitions,
  }));
}

const RATES = {
  history: historyRates,
  pairs: pairRates,
  families: familyRates,
  items: itemRates,
  splits: splitRates,
};

/** Harmless cells in which Holdline fails surely more than alpha, the worst first, and how many cells were looked at. */
export function excesses(byStudy) {
  const all = Object.entries(RATES).flatMap(([study, ratesOf]) => ratesOf(byStudy[study] ?? []));
  const sure = all.filter(({ share, repetitions }) => share > ALPHA + SURE * errorOf(ALPHA, repetitions));
  return { looked: all.length, sure: sure.sort((a, b) => b.share - a.share) };
}

function excessTable(byStudy) {
  const { looked, sure } = excesses(byStudy);
  const rows = sure.map(({ where, share, repetitions }) => [
    where,
    `${percent(share)} ± ${percent(errorOf(share, repetitions))}`,
  ]);
  const head = `${sure.length} of ${looked} harmless cells exceed alpha = 1 % by more than ${SURE} Monte Carlo standard errors:`;
  return `${head}\n\n${table(['where', 'failed wrongly, %'], rows)}`;
}

function beatenTable(results) {
  const rows = results
    .filter(({ n }) => n === 30)
    .flatMap((cell) => [2, 3].map((drop) => ({ cell, drop, ...bestInCell(cell, drop) })))
    .filter(({ cell, share, own }) => share > own + 2 * errorOf(own, cell.repetitions))
    .map(({ cell, drop, title, share, own }) => [
      cell.scenario,
      `${drop} s`,
      title,
      percent(share),
      percent(own),
    ]);
  return table(['scenario, 30 runs', 'drop', 'seen most by', 'it sees', 'Holdline sees'], rows);
}

export function limitsSection(byStudy) {
  const history = byStudy.history ?? [];
  const beaten = `### Beaten by a rule tuned to the scenario

Each rival's threshold set by an oracle for this one scenario, so that its false alarms there are Holdline's. No rule has such an oracle; a
row says what is left to gain where one knew the shape of the noise beforehand.

${beatenTable(history)}
`;
  return `## Where Holdline is beaten or exceeds alpha

${excessTable(byStudy)}

${history.length > 0 ? beaten : ''}`;
}
