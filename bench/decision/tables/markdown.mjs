// Tables and rates as the document prints them.

export function table(columns, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A share in percent: one decimal below ten, none above; a dash where nothing was counted. */
export function percent(share) {
  if (!Number.isFinite(share)) return '–';
  return (100 * share).toFixed(100 * share < 9.95 ? 1 : 0);
}

export function percents(shares) {
  return shares.map(percent).join(' / ');
}

export function meanOf(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** How often one of these outcomes came, of all. */
export function shareOf(outcomes, ...wanted) {
  const all = Object.values(outcomes).reduce((sum, count) => sum + count, 0);
  return wanted.reduce((sum, outcome) => sum + (outcomes[outcome] ?? 0), 0) / all;
}

/** The standard error of a share by simulation. */
export function errorOf(share, repetitions) {
  return Math.sqrt((share * (1 - share)) / repetitions);
}
