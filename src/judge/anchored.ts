/** From the comparison with an anchor to what it adds to an outcome. */
import type { Decision } from '../model/policy.js';
import type { Reason } from '../model/reason.js';
import type { Outcome } from '../model/report.js';
import type { AgainstAnchor } from './hearing.js';
import { type Decided, exceeds, reaches } from './outcome.js';
import type { Scale } from './scale.js';

/** From the best to the worst of what can be said of a comparison. */
const GRAVITY: readonly Outcome[] = ['improved', 'passed', 'new', 'inconclusive', 'suspected', 'regressed'];

/** The worse of two decisions, with the reasons of both, the graver ones first. */
export function graver(decided: Decided, more: Decided | null): Decided {
  if (more === null || !GRAVITY.includes(decided.outcome)) return decided;
  const worse = GRAVITY.indexOf(more.outcome) > GRAVITY.indexOf(decided.outcome);
  if (worse) return { outcome: more.outcome, reasons: [...more.reasons, ...decided.reasons] };
  return { outcome: decided.outcome, reasons: [...decided.reasons, ...more.reasons] };
}

interface Anchored {
  readonly anchored: AgainstAnchor;
  readonly pAdjusted: number | null;
}

/** Large and sure, or, where no noise is known, beyond what fails without knowing it. */
function outcomeOf({ anchored, pAdjusted }: Anchored, scale: Scale, decision: Decision): Outcome {
  const { loss } = anchored;
  if (pAdjusted === null) return exceeds(loss, scale.limit) ? 'regressed' : 'passed';
  if (!(loss > 0 && reaches(loss, scale.margin))) return 'passed';
  if (pAdjusted <= decision.alpha) return 'regressed';
  return pAdjusted <= decision.alphaWarn ? 'suspected' : 'passed';
}

/** `null` where head stands no lower than the anchor, as far as can be told. */
export function decideAgainstAnchor(found: Anchored, scale: Scale, decision: Decision): Decided | null {
  const outcome = outcomeOf(found, scale, decision);
  if (outcome === 'passed') return null;
  const { anchored, pAdjusted } = found;
  const { name, value, loss, ownLoss, mainLoss, mainP } = anchored;
  const mainIsBelow = mainP !== null && mainP <= decision.alpha && reaches(mainLoss, scale.margin);
  // A change that makes nothing worse is not the one that crosses the line.
  if (mainIsBelow || !(ownLoss > 0)) {
    const reason: Reason = { kind: 'main-below-anchor', anchor: name, value, loss };
    return { outcome: 'suspected', reasons: [reason] };
  }
  const reason: Reason = {
    kind: 'below-anchor',
    anchor: name,
    value,
    loss,
    margin: pAdjusted === null ? scale.limit : scale.margin,
    pAdjusted,
    probability: anchored.probability,
  };
  return { outcome, reasons: [reason] };
}
