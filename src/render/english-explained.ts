/** What `holdline explain` says besides the report's own words, in English. */
import { countText, wholeText } from './number.js';
import type { ExplanationWords, FaultTreeWords } from './printed.js';

export const EXPLANATION: ExplanationWords = {
  heading: 'What drives the change',
  where: 'Where',
  turned: 'What turned into what',
  flips: 'Examples that turned',
  mix: 'Items and mix',
  also: ', also',
  nothing: 'Nothing changed.',
  times: (count, lost) => `${countText(count, 'time')}, ${lost ? 'lost' : 'won'}`,
  even: ({ slices, chance, seen }) => [
    `: the change is spread evenly. Of ${countText(slices, 'slice')} none stands out (${chance} for the most); a tenth of the examples that lost ${seen} more than the rest would be found four times in five.`,
  ],
  split: ({ change, items, mix, by }) => [
    `: ${change}, of which ${items} is examples that got better or worse and ${mix} another mix of them,`,
    ...(by === null ? ['by example'] : ['by', { name: by }]),
  ],
  more: (more) => `… and ${wholeText(more)} more`,
};

export const FAULT_TREE: FaultTreeWords = {
  because: {
    'too-many-labels': 'too many different texts, as an id has',
    constant: 'the same in every row',
    neither: 'neither few texts nor numbers',
    'too-many-columns': 'only the first 100 usable columns are searched',
  },
  missing: (column, { holds }) => `${column} is ${holds ? '' : 'not '}missing`,
  orMissing: ' or missing',
  head: (rows, label, classes) => `${countText(rows, 'row')} by ${label}: ${classes.join(', ')}.`,
  unlabelled: (rows) => `${countText(rows, 'row')} without a label ${rows === 1 ? 'is' : 'are'} left out.`,
  rare: (rows, kinds, more) =>
    `${countText(rows, 'row')} of kinds too rare to be learnt left out: ${kinds.join(', ')}${more === 0 ? '' : `, and ${more} more kinds`}.`,
  leaf: ({ kind, count, rows, share, lift, conditions }) =>
    `${kind}: ${wholeText(count)} of ${countText(rows, 'row')} (${share}, ${lift} × its share in all) ${conditions.length === 0 ? 'everywhere' : `where ${conditions.join(' and ')}`}`,
  plainly: ({ accuracy, majority, commonest }) =>
    `Of all rows alike it tells ${accuracy} right, and ${majority} is what always saying ${commonest} would.`,
  trust: ({ told, chance, rows, p, isTrusted }) => {
    const found = `of rows it had not seen it tells ${told} right, averaged over classes, where ${chance} is chance (five-fold, on ${countText(rows, 'row')})`;
    return isTrusted
      ? `Trust: ${found}; shuffled labels do as well in ${p} of trials at most.`
      : `Do not trust this tree: ${found}, and shuffled labels do as well in ${p} of trials. The columns do not tell the classes apart.`;
  },
  passed: (because, columns, more) =>
    `Passed over (${because}): ${columns.join(', ')}${more === 0 ? '' : ` and ${more} more`}.`,
  where: 'Where each kind comes',
  heading: (label) => `Where each ${label} comes`,
  notLooked: 'Not looked at',
  diagram: 'The same as a Mermaid diagram',
  yes: 'yes',
  no: 'no',
};
