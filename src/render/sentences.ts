/** One sentence for every kind of reason, in the units of the metric. Names found in files are quoted, never bare. */
import type { Reason } from '../model/reason.js';
import type { Verdict } from '../model/report.js';
import { countText, sizeText, sizeTexts, valuesApart, valueText } from './number.js';
import { pPairText, pText, rarity, shareText } from './probability.js';
import type { ByKind, Kind, Sentences } from './sentence.js';
import { settlingText } from './settling.js';
import { tradeOffs } from './trade-off-sentence.js';
import { waivers } from './waiver-sentences.js';

/** `1 in 710 harmless changes looks this bad (p = 0.0001, adjusted p = 0.0014)`. */
function chance(p: number, pAdjusted: number): string {
  const told = rarity(pAdjusted);
  const figures = pPairText(p, pAdjusted);
  return told === null ? figures : `${told} (${figures})`;
}

/** How the value moved, in words that hold for its direction; the level of a history may differ from its last value. */
function worse({ change, direction, unit }: Verdict): string {
  if (direction === 'target') return 'Farther from its target';
  const size = change === null ? 0 : direction === 'lower' ? change.absolute : -change.absolute;
  return size > 0 ? `Worse by ${sizeText(size, unit)}` : 'Worse than the level of the base branch';
}

/** The tolerance that speaks of this direction, as the user wrote it. */
function tolerance({
  direction,
  limits,
}: Verdict): { readonly key: string; readonly written: string | null } | null {
  const { maxDrop, maxRise } = limits;
  const rise = direction === 'lower' || (direction === 'target' && maxDrop === null);
  const set = rise ? maxRise : maxDrop;
  if (set === null) return null;
  return { key: rise ? 'max-rise' : 'max-drop', written: typeof set === 'string' ? set : null };
}

/** `the margin of 0.5 pp`, or the user's own: `the 1.9 pp of max-drop "2%"`. */
function marginText(verdict: Verdict, size: string): string {
  const rule = tolerance(verdict);
  if (rule === null) return `the margin of ${size}`;
  return `the ${size} of ${rule.key}${rule.written === null ? '' : ` "${rule.written}"`}`;
}

/** `Worse by 3.1 pp, more than the margin of 0.5 pp`. */
function beyond(verdict: Verdict, margin: number): string {
  return `${worse(verdict)}, more than ${marginText(verdict, sizeText(margin, verdict.unit))}`;
}

const limits: Pick<Sentences, 'below-min' | 'above-max' | 'at-risk' | 'within-limits'> = {
  'below-min': ({ value, min }, { unit }) => {
    const [is, least] = valuesApart([value, min], unit);
    return `${is} is below the minimum of ${least}, by ${sizeText(min - value, unit)}.`;
  },
  'above-max': ({ value, max }, { unit }) => {
    const [is, most] = valuesApart([value, max], unit);
    return `${is} is above the maximum of ${most}, by ${sizeText(value - max, unit)}.`;
  },
  'at-risk': ({ bound, limit }, { unit }) => {
    const [worst, allowed] = valuesApart([bound, limit], unit);
    return `The limit of ${allowed} holds, but not safely: with this much data the true value may be ${worst}.`;
  },
  'within-limits': () => 'Within its limits.',
};

const losses: Pick<
  Sentences,
  | 'significant-loss'
  | 'warning-level-loss'
  | 'two-stage'
  | 'within-margin'
  | 'beyond-tolerance'
  | 'within-tolerance'
  | 'beyond-practical-limit'
  | 'possible-loss'
> = {
  'significant-loss': ({ p, pAdjusted, margin }, verdict) =>
    `${beyond(verdict, margin)} and more than chance explains: ${chance(p, pAdjusted)}.`,
  'warning-level-loss': ({ p, pAdjusted, margin }, verdict) =>
    `${beyond(verdict, margin)}; enough evidence to warn, not to fail: ${chance(p, pAdjusted)}.`,
  'two-stage': ({ runs, pooled, loss }, { unit }) => {
    const before = pooled - runs === 1 ? 'this one' : 'those there are';
    return `${countText(runs, 'more run')} of this commit, pooled with ${before}, would settle it: a mean loss of ${sizeText(loss, unit)} or more fails.`;
  },
  'within-margin': ({ p, margin }, verdict) =>
    `${worse(verdict)}, more than chance explains (${pText(p)}), but within ${marginText(verdict, sizeText(margin, verdict.unit))}.`,
  'beyond-tolerance': (reason, verdict) => {
    const [is, allowed] = sizeTexts([reason.loss, reason.tolerance], verdict.unit);
    return `Worse by ${is}, more than ${marginText(verdict, allowed ?? '')}.`;
  },
  'within-tolerance': (reason, verdict) => {
    const [is, allowed] = sizeTexts([reason.loss, reason.tolerance], verdict.unit);
    const how = reason.loss > 0 ? `Worse by ${is}, within` : 'Not worse than the base; a loss may be up to';
    return `${how} ${marginText(verdict, allowed ?? '')}.`;
  },
  'beyond-practical-limit': ({ loss, limit }, { unit }) => {
    const [size, allowed] = sizeTexts([loss, limit], unit);
    return `Worse by ${size}. There is no measure of noise yet, so only a loss beyond ${allowed} fails, and this one is.`;
  },
  'possible-loss': ({ loss, limit }, { unit }) => {
    const [size, bound] = sizeTexts([loss, limit], unit);
    return `Worse by ${size}, which may be noise: there is no measure of that yet. A loss beyond ${bound} would fail.`;
  },
};

const evidence: Pick<
  Sentences,
  | 'significant-gain'
  | 'practical-gain'
  | 'no-loss'
  | 'underpowered'
  | 'no-noise-estimate'
  | 'run-noise'
  | 'run-noise-unmeasured'
  | 'base-already-low'
  | 'too-few-pairs'
  | 'history-unit'
  | 'posterior'
  | 'below-anchor'
  | 'main-below-anchor'
> = {
  'significant-gain': ({ p, margin }, { unit, change }) => {
    const size = change === null ? '' : ` by ${sizeText(change.absolute, unit)}`;
    return `Better${size}, more than the margin of ${sizeText(margin, unit)} and more than chance explains (${pText(p)}).`;
  },
  'practical-gain': ({ gain, limit }, { unit }) => {
    const [size, bound] = sizeTexts([gain, limit], unit);
    return `Better by ${size}, beyond the ${bound} that count without a measure of noise.`;
  },
  'no-loss': ({ p }) => `No loss beyond chance (${pText(p)}).`,
  underpowered: (reason, verdict) => {
    const [seen, matters] = sizeTexts([reason.minimumDetectableChange, reason.limit], verdict.unit);
    return `Too little data to tell: only a loss of ${seen} or more would be seen, and ${matters} matters. ${settlingText(reason, verdict)}`;
  },
  'no-noise-estimate': ({ records, needed }) =>
    `How much this metric varies from run to run is not known yet: ${countText(records, 'record')} of the ${needed} it takes.`,
  'run-noise': ({ p, records }) =>
    `These outputs are worse, but the base branch itself varies this much between runs (${pText(p)} over ${countText(records, 'record')}).`,
  'run-noise-unmeasured': ({ records }) =>
    `How much the base branch varies between runs is not measured yet (${countText(records, 'record')}).`,
  'base-already-low': ({ p }) =>
    `The newest base run was low already, and against it this is no loss beyond chance (${pText(p)}).`,
  'too-few-pairs': ({ pairs, needed, clusters }) =>
    `${countText(pairs, clusters ? 'cluster' : 'example')} in both base and head ${pairs === 1 ? 'is' : 'are'} too few to compare them one by one: it takes ${needed}.`,
  posterior: ({ probability, prior, adjusted, needed, margin }, verdict) => {
    const size = marginText(verdict, sizeText(margin, verdict.unit));
    return `${shareText(probability)} probable that it is worse by more than ${size} (${prior} prior); ${shareText(adjusted)} after correction, and ${shareText(needed)} fails.`;
  },
  'history-unit': ({ leftOut }) =>
    `${countText(leftOut, 'older record')} of the history ${leftOut === 1 ? 'is' : 'are'} left out: up to there it is on another scale, such as percents beside shares.`,
  'below-anchor': ({ anchor, value, loss, margin, pAdjusted, probability }, { unit }) => {
    const [is, allowed] = sizeTexts([loss, margin], unit);
    const chance = pAdjusted === null ? '' : ` and more than chance explains (${pText(pAdjusted)})`;
    const how = probability === null ? chance : ` (${shareText(probability)} probable)`;
    return `Against the anchor "${anchor}" (${valueText(value, unit)}) worse by ${is}, more than ${allowed}${how}: losses too small to see have added up.`;
  },
  'main-below-anchor': ({ anchor, value, loss }, { unit }) =>
    `Below the anchor "${anchor}" (${valueText(value, unit)}) by ${sizeText(loss, unit)}, where the base branch stands already: not this change's doing.`,
};

const absences: Pick<
  Sentences,
  | 'not-finite'
  | 'absent'
  | 'not-in-base'
  | 'no-base'
  | 'base-not-finite'
  | 'direction-unknown'
  | 'unit-differs'
  | 'fingerprint-differs'
> = {
  'not-finite': ({ found }) => `Not a finite number: found "${found}".`,
  absent: ({ required }) =>
    required ? 'Required, but not measured this time.' : 'The base has it, and this evaluation does not.',
  'not-in-base': () => 'New: the base does not have it.',
  'no-base': () => 'Nothing to compare with yet.',
  'base-not-finite': ({ found }) =>
    `Can't be compared: the base has no finite number here, found "${found}".`,
  'direction-unknown': () => 'It is not known which way is better, so only its limits were judged.',
  'unit-differs': ({ base, head }) =>
    `Can't be compared: the base is measured in "${base}", this evaluation in "${head}".`,
  'fingerprint-differs': ({ name, base, head }) =>
    `Can't be compared: "${name}" must agree, and the base ${fingerprintText(base)} where this evaluation ${fingerprintText(head)}.`,
};

function fingerprintText(value: string | null): string {
  return value === null ? 'does not tell it' : `has "${value}"`;
}

const sentences: Sentences = { ...limits, ...losses, ...evidence, ...absences, ...tradeOffs, ...waivers };

function say<K extends Kind>(kind: K, reason: ByKind[K], verdict: Verdict): string {
  return sentences[kind](reason, verdict);
}

/** The sentence of a reason of this verdict, plain text in one line; what was found in a file is quoted in it. */
export function sentenceOf(reason: Reason, verdict: Verdict): string {
  return say(reason.kind, reason, verdict);
}
