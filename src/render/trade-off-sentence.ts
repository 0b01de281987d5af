/** The sentence of a requirement over several metrics, beside each measurement that it speaks of. */
import type { ClauseState } from '../model/reason.js';
import type { Verdict } from '../model/report.js';
import { sizeText } from './number.js';
import { pText } from './probability.js';
import type { Sentences } from './sentence.js';

const STATE: Readonly<Record<ClauseState, string>> = {
  held: 'Holds',
  broken: 'Does not hold',
  unsure: "Can't be told from noise",
  untold: 'Nothing to tell it by',
};

const WHOLE: Readonly<Record<ClauseState, string>> = {
  held: 'is met',
  broken: 'is not met',
  unsure: 'is not known to be met',
  untold: 'is not known to be met',
};

/** `it dropped by 12.3 ms, 9.8 % of base`. */
function movedText(verdict: Verdict): string | null {
  const { base, change, unit } = verdict;
  if (change === null) return null;
  const { absolute } = change;
  if (absolute === 0) return 'it did not move';
  const share = Math.abs(absolute / (base?.value ?? 0));
  const part = Number.isFinite(share) ? `, ${(100 * share).toPrecision(2)} % of base` : '';
  return `it ${absolute < 0 ? 'dropped' : 'rose'} by ${sizeText(absolute, unit)}${part}`;
}

export const tradeOffs: Pick<Sentences, 'trade-off'> = {
  'trade-off': ({ require, clause, state, whole, moved, p }, verdict) => {
    const far = moved === null ? null : movedText(verdict);
    const chance = p === null ? '' : ` (${pText(p)})`;
    const of = require === clause ? '' : ` The requirement "${require}" ${WHOLE[whole]}.`;
    return `${STATE[state]}: "${clause}"${far === null ? '' : `; ${far}`}${chance}.${of}`;
  },
};
