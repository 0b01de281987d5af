// How many merges a lasting loss lives through: what is not failed is merged, and is history for the next.
import { judgedOne } from '../holdline.mjs';
import { alarms, HISTORY_RULES } from '../rivals/history-rules.mjs';
import { changePoints } from '../rivals/otava.mjs';
import { LASTING, pastOf, valueAfter } from '../scenarios/steps.mjs';

export const MERGES = 30;
const LENGTH = 30;
const REPETITIONS = 400;

/** Rules that judge each merge, and one that looks at the whole series for a step anywhere since the loss. */
export const LASTING_RULES = [
  { id: 'holdline', title: '**Holdline fails**' },
  { id: 'holdline-says', title: '**Holdline fails, warns or says that main dropped**' },
  ...HISTORY_RULES.filter(({ id }) => id !== 'otava-0.02').map(({ id, title }) => ({ id, title })),
  { id: 'otava-anywhere', title: 'apache/otava p = 0.001, any step since' },
];

export function cells() {
  return [
    { loss: null, repetitions: REPETITIONS },
    ...Object.keys(LASTING).map((loss) => ({ loss, repetitions: REPETITIONS })),
  ];
}

function heard(history, head) {
  const { outcome, reasons } = judgedOne({ history, head });
  const told = reasons.some(({ kind }) => kind === 'base-already-low');
  return {
    failed: outcome === 'regressed',
    said: outcome === 'regressed' || outcome === 'suspected' || told,
  };
}

/** The ids of the rules that see something in this merge. */
function seenBy(history, head, started) {
  const { failed, said } = heard(history, head);
  const found = HISTORY_RULES.filter((rule) => alarms(rule, history, head)).map(({ id }) => id);
  if (changePoints([...history, head]).some(({ place }) => place >= started - 1))
    found.push('otava-anywhere');
  return [...(failed ? ['holdline'] : []), ...(said ? ['holdline-says'] : []), ...found];
}

/** Of each rule, the merge at which it first saw the loss; `MERGES + 1` where it never did. */
export function measure({ loss, repetitions }, chance) {
  const first = Object.fromEntries(LASTING_RULES.map(({ id }) => [id, []]));
  for (let i = 0; i < repetitions; i++) {
    const history = pastOf(LENGTH, chance);
    const at = {};
    for (let merge = 1; merge <= MERGES; merge++) {
      const head = valueAfter(loss === null ? 0 : LASTING[loss](merge), chance);
      for (const id of seenBy(history, head, LENGTH)) at[id] ??= merge;
      history.push(head);
    }
    for (const { id } of LASTING_RULES) first[id].push(at[id] ?? MERGES + 1);
  }
  for (const list of Object.values(first)) list.sort((a, b) => a - b);
  return { first };
}
