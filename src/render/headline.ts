/** The result in one line: what happened to how many metrics, and the worst of them. */
import type { Outcome, Report, Result, Verdict } from '../model/report.js';
import { changeText, countText, valuesApart, wholeText } from './number.js';
import { isFailing, worstFirst } from './order.js';
import { adjustedText } from './probability.js';

/** The result in one line, in parts so that the name in it can be shown as a name. */
export interface ResultParts {
  readonly before: string;
  /** Untrusted: an id or a place. */
  readonly name: string | null;
  readonly after: string;
}

/** What a number of verdicts of an outcome did: `2 metrics regressed`, `1 broke a limit`. */
const DID: Readonly<Record<Outcome, readonly [one: string, many: string]>> = {
  passed: ['holds', 'hold'],
  improved: ['improved', 'improved'],
  regressed: ['regressed', 'regressed'],
  suspected: ['suspected', 'suspected'],
  violated: ['broke a limit', 'broke a limit'],
  inconclusive: ['inconclusive', 'inconclusive'],
  missing: ['is missing', 'are missing'],
  invalid: ['is not a number', 'are not numbers'],
  incomparable: ['is not comparable', 'are not comparable'],
  waived: ['waived', 'waived'],
  new: ['new', 'new'],
};

function did(count: number, outcome: Outcome): string {
  return `${wholeText(count)} ${DID[outcome][count === 1 ? 0 : 1]}`;
}

function tally(verdicts: readonly Verdict[]): ReadonlyMap<Outcome, number> {
  const counts = new Map<Outcome, number>();
  for (const { outcome } of verdicts) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return counts;
}

function sizeOfWorst(worst: Verdict): string {
  const broken = worst.reasons.find((reason) => reason.kind === 'below-min' || reason.kind === 'above-max');
  if (worst.outcome === 'violated' && broken !== undefined) {
    const limit = broken.kind === 'below-min' ? broken.min : broken.max;
    const [is, allowed] = valuesApart([broken.value, limit], worst.unit);
    return ` ${is} (limit ${allowed})`;
  }
  if (worst.change === null) return '';
  const { p, pAdjusted } = worst.change;
  // p of a change is of a loss, and says nothing of a gain that is too small.
  const gained = worst.reasons[0]?.kind === 'trade-off' && p !== null && p > 0.5;
  const shownP = p === null || gained ? '' : ` (${adjustedText(p, pAdjusted)})`;
  return ` ${changeText(worst.change.absolute, worst.unit)}${shownP}`;
}

function failParts(report: Report): ResultParts {
  const failed = worstFirst(report.verdicts).filter((verdict) => isFailing(verdict, report.policy));
  const [worst] = failed;
  if (worst === undefined) return { before: 'the gate failed', name: null, after: '' };
  const kinds = [...tally(failed)];
  const total = countText(report.verdicts.length, 'metric');
  const list = kinds.map(([outcome, count]) => did(count, outcome)).join(', ');
  const what = kinds.length === 1 ? DID[worst.outcome][failed.length === 1 ? 0 : 1] : `failed (${list})`;
  const lead = failed.length === 1 ? ': ' : ', worst ';
  return {
    before: `${wholeText(failed.length)} of ${total} ${what}${lead}`,
    name: worst.id,
    after: sizeOfWorst(worst),
  };
}

function passParts(report: Report): ResultParts {
  const total = report.verdicts.length;
  const counts = tally(worstFirst(report.verdicts));
  const holding = (counts.get('passed') ?? 0) + (counts.get('improved') ?? 0);
  const others = [...counts]
    .filter(([outcome]) => outcome !== 'passed')
    .map(([outcome, count]) => did(count, outcome));
  const subject =
    holding === total ? countText(total, 'metric') : `${wholeText(holding)} of ${countText(total, 'metric')}`;
  const list = others.length === 0 ? '' : `; ${others.join(', ')}`;
  return { before: `${subject} ${holding === 1 ? 'holds' : 'hold'}${list}`, name: null, after: '' };
}

function neutralParts(report: Report): ResultParts {
  const measured = countText(report.verdicts.length, 'metric');
  return { before: `nothing to compare with yet; ${measured} measured, none judged`, name: null, after: '' };
}

function errorParts(report: Report): ResultParts {
  const apart = worstFirst(report.verdicts).filter(({ outcome }) => outcome === 'incomparable');
  const [incomparable] = apart;
  const [first] = report.notices;
  if (incomparable !== undefined) {
    const are = DID.incomparable[apart.length === 1 ? 0 : 1];
    const before = `not judged, ${countText(apart.length, 'metric')} ${are} with the base: `;
    return { before, name: incomparable.id, after: '' };
  }
  if (first === undefined) return { before: 'not judged', name: null, after: '' };
  if (first.where === null) return { before: `not judged: ${first.what}`, name: null, after: '' };
  return { before: 'not judged: ', name: first.where, after: `: ${first.what}` };
}

const PARTS: Readonly<Record<Result, (report: Report) => ResultParts>> = {
  fail: failParts,
  pass: passParts,
  neutral: neutralParts,
  error: errorParts,
};

/** The result in parts: `Holdline: fail — 2 of 14 metrics regressed, worst ` + name + ` −3.1 pp (p = 0.0002)`. */
export function resultParts(report: Report): ResultParts {
  const { before, name, after } = PARTS[report.result](report);
  const tool = report.mode === 'health' ? 'Holdline health' : 'Holdline';
  return { before: `${tool}: ${report.result} — ${before}`, name, after };
}
