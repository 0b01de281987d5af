// Rates of one rule over cells of the history study. Holdline's rows are read from its outcomes.
import { HISTORY_RULES } from '../rivals/history-rules.mjs';
import { COMPARED_LENGTHS, DROPS } from '../studies/history.mjs';
import { meanOf, shareOf } from './markdown.mjs';

function holdline(...outcomes) {
  return (cell, place) => shareOf(cell.outcomes[place], ...outcomes);
}

/** { id, title, rate(cell, place of the drop) }; Holdline first. */
export const RATED = [
  { id: 'holdline', title: '**Holdline fails (alpha 0.01)**', rate: holdline('regressed') },
  { id: 'holdline-warns', title: '**Holdline fails or warns**', rate: holdline('regressed', 'suspected') },
  ...HISTORY_RULES.map(({ id, title }) => ({
    id,
    title,
    rate: (cell, place) => cell.alarms[id][place] / cell.repetitions,
  })),
];

/** The cells of these scenarios, of the lengths that are compared. */
export function cellsOf(results, scenarios) {
  const names = new Set(Object.keys(scenarios));
  return results.filter(({ scenario, n }) => names.has(scenario) && COMPARED_LENGTHS.includes(n));
}

export function placeOf(drop) {
  return DROPS.indexOf(drop);
}

export function meanRate(rate, cells, drop) {
  return meanOf(cells.map((cell) => rate(cell, placeOf(drop))));
}

/** The cell with the most false alarms, and their rate. */
export function worstOf(rate, cells) {
  return cells
    .map((cell) => ({ cell, share: rate(cell, 0) }))
    .reduce((worst, one) => (one.share > worst.share ? one : worst));
}
