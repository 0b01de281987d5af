// Merges until a lasting loss is seen.
import { LASTING_RULES, MERGES } from '../studies/lasting.mjs';
import { table } from './markdown.mjs';

function at(sorted, share) {
  const merge = sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
  return merge > MERGES ? `> ${MERGES}` : String(merge);
}

function seenWithin(sorted, merges) {
  return `${((100 * sorted.filter((merge) => merge <= merges).length) / sorted.length).toFixed(0)} %`;
}

export function lastingSection(results) {
  const rows = LASTING_RULES.map(({ id, title }) => [
    title,
    ...results.map(({ loss, first }) =>
      loss === null
        ? seenWithin(first[id], MERGES)
        : `${at(first[id], 0.5)} / ${at(first[id], 0.9)} (${seenWithin(first[id], 1)})`,
    ),
  ]);
  const columns = results.map(({ loss }) =>
    loss === null ? `nothing: any alarm in ${MERGES} merges` : loss,
  );
  return `## Merges until a lasting loss is seen

30 runs of history, then a loss that stays. What is not failed is merged and becomes history. Cells: the merge by which half / nine in ten of the
simulations have seen it (and how many at the very first merge, which is the one that caused it).

${table(['rule', ...columns], rows)}
`;
}
