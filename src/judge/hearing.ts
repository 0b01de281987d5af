/**
 * One measurement's case: its terms, its orientation, and the comparison with base where there is one. A hearing is
 * opened with what this measurement's own past says, and held once it is known what all pasts together say.
 */
import type { Measurement } from '../model/evaluation.js';
import { measurementId } from '../model/identity.js';
import type { Terms } from '../model/policy.js';
import type { Severity } from '../model/report.js';
import type { Shares } from '../stats/shape-shares.js';
import { type AnchorComparison, bestLevel, compareAnchor } from './anchor.js';
import { type Compared, compare } from './compare.js';
import type { Case, Standing } from './comparison.js';
import { matchesId } from './glob.js';
import { hasLimits } from './limits.js';
import { type Past, pastOf } from './noise.js';
import { type Orientation, orientationOf } from './orientation.js';
import { type Posterior, posteriorOf, spared } from './posterior.js';
import { type Scale, scaleOf, toleranceOf } from './scale.js';
import { seriesOf } from './series.js';
import { severityOf } from './severity.js';
import type { Trial } from './trial.js';

/** What is known of a measurement before any is compared. */
export interface Opened {
  readonly id: string;
  readonly head: Measurement;
  readonly base: Measurement | null;
  readonly terms: Terms;
  readonly severity: Severity;
  readonly orientation: Orientation | null;
  readonly series: readonly number[];
  /** Where the level of the series starts anew. */
  readonly boundaries: readonly number[];
  /** Older values of the history that are on another scale. */
  readonly leftOut: number;
  /** `null` where either side has no finite number, or there is no base. */
  readonly given: Case | null;
  readonly past: Past | null;
}

export interface AgainstAnchor extends AnchorComparison {
  /** A tag, a commit, or `best`. */
  readonly name: string;
  /** That head is worse by more than the margin; `null` where the style is not Bayesian, or no noise is known. */
  readonly probability: number | null;
}

export interface Hearing extends Omit<Opened, 'given' | 'past'> {
  /** `null` where either side has no finite number, or there is no base. */
  readonly compared: (Compared & { readonly scale: Scale; readonly posterior: Posterior | null }) | null;
  /** `null` where there is no anchor, or it does not have this measurement. */
  readonly anchored: AgainstAnchor | null;
}

/** The value as a standing, where it is a finite number. */
function standingOf(measurement: Measurement): Standing | null {
  if (measurement.value === null || !Number.isFinite(measurement.value)) return null;
  const { value, n, standardError, runs = 1 } = measurement;
  // What is no standard error is none.
  const usable = standardError !== null && standardError >= 0 && Number.isFinite(standardError);
  return { value, n, standardError: usable ? standardError : null, runs };
}

/** The case opened, or `null` for a measurement of unknown direction that no limit bounds and nothing requires. */
export function openHearing(trial: Trial, head: Measurement, terms: Terms): Opened | null {
  const orientation = orientationOf(head, terms);
  const required = trial.required.some((glob) => matchesId(glob, head));
  if (orientation === null && !hasLimits(terms) && !required) return null;
  const id = measurementId(head);
  const base = trial.base.get(id) ?? null;
  const told = { values: trial.series.get(id) ?? [], boundaries: trial.boundaries.get(id) ?? [] };
  const { values: series, boundaries, leftOut } = seriesOf(head, told);
  const severity = required ? 'fail' : severityOf(head, terms);
  const opened = { id, head, base, terms, severity, orientation, series, boundaries, leftOut };
  const standing = standingOf(head);
  const against = base === null ? null : standingOf(base);
  const refused = trial.refused.has(head.suite) || differingUnits(head, base) !== null;
  if (orientation === null || standing === null || against === null || refused) {
    return { ...opened, given: null, past: null };
  }
  const given: Case = {
    orientation,
    unit: head.unit,
    head: standing,
    base: against,
    paired: trial.paired.get(id) ?? null,
    series,
    boundaries,
    recordRuns: trial.recordRuns?.get(id) ?? 1,
    scale: scaleOf(head.unit, against.value, toleranceOf(terms, orientation)),
    alpha: trial.decision.alpha,
  };
  return { ...opened, given, past: pastOf(given) };
}

/** The hearing, given how common each shape of noise is in this trial. */
export function hear(trial: Trial, { given, past, ...opened }: Opened, shares: Shares): Hearing {
  if (given === null) return { ...opened, compared: null, anchored: null };
  const compared = compare(given, { past, shares });
  const byHistory = (other: Case) => compare(other, { past: pastOf(other), shares }).comparison;
  const asked = trial.decision.style === 'bayesian';
  const posterior = asked ? posteriorOf(given, compared.comparison, byHistory) : null;
  const anchored = againstAnchor(trial, { ...opened, given }, shares);
  return { ...opened, compared: { ...compared, scale: given.scale, posterior }, anchored };
}

/** The Bayesian style asks how probable it is that head is worse than the anchor by more than the margin. */
function againstAnchor(
  { anchor, decision }: Trial,
  { id, given }: { readonly id: string; readonly given: Case },
  shares: Shares,
): AgainstAnchor | null {
  if (anchor === null) return null;
  const { name, values } = anchor;
  const value = values === null ? bestLevel(given) : (values.get(id) ?? null);
  if (value === null) return null;
  const sparedP = decision.style === 'bayesian' ? compareAnchor(spared(given), value, shares).p : null;
  const probability = sparedP === null ? null : 1 - sparedP;
  return { ...compareAnchor(given, value, shares), name, probability };
}

/** A fraction against a percentage: the same name, another scale. `null` where the units are one, or not told. */
export function differingUnits(
  head: Measurement,
  base: Measurement | null,
): { readonly base: string; readonly head: string } | null {
  if (base === null || base.unit === null || head.unit === null || base.unit === head.unit) return null;
  return { base: base.unit, head: head.unit };
}
