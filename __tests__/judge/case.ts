/** Trials for tests of the judge, in few words. */

import type { Case } from '../../src/judge/comparison.js';
import { type Judgement, judge } from '../../src/judge/judge.js';
import type { Trial } from '../../src/judge/trial.js';
import type { Measurement } from '../../src/model/evaluation.js';
import { measurementId } from '../../src/model/identity.js';
import type { Rule, Waiver } from '../../src/model/policy.js';
import type { Verdict } from '../../src/model/report.js';

export function measured(metric: string, value: number | null, more: Partial<Measurement> = {}): Measurement {
  return {
    suite: 's',
    metric,
    labels: {},
    value,
    invalid: value === null ? 'NaN' : null,
    n: null,
    standardError: null,
    interval: null,
    direction: 'higher',
    unit: 'fraction',
    ...more,
  };
}

export function rule(match: string, terms: Partial<Rule>): Rule {
  return {
    match,
    where: 'c.yml:1:1',
    min: null,
    max: null,
    target: null,
    maxDrop: null,
    maxRise: null,
    direction: null,
    severity: null,
    ...terms,
  };
}

/** A waiver in force on the usual day of a trial. */
export function waiver(match: string, more: Partial<Waiver> = {}): Waiver {
  return {
    match,
    until: '2026-12-31',
    owner: '@org/nlp',
    reason: 'label fix, #812',
    maxDrop: null,
    maxRise: null,
    where: 'c.yml:9:5',
    ...more,
  };
}

/** A case of two plain values, of which higher is better. */
export function caseOf(base: number, head: number, more: Partial<Case> = {}): Case {
  const found: Case = {
    orientation: { direction: 'higher', target: 0 },
    unit: 'fraction',
    head: { value: head, n: null, standardError: null, runs: 1 },
    base: { value: base, n: null, standardError: null, runs: 1 },
    paired: null,
    series: [],
    boundaries: [],
    recordRuns: 1,
    scale: { margin: 0.005, limit: 0.05, warning: 0.01, tolerated: false },
    alpha: 0.01,
    ...more,
  };
  return Object.freeze(found);
}

type Given = Partial<Omit<Trial, 'base'>> & { readonly base?: readonly Measurement[] };

/** Everything frozen, so that a judge that changes its input fails. */
export function trial(given: Given): Trial {
  const { base = [], ...others } = given;
  return Object.freeze({
    head: [],
    baseIsRecord: false,
    series: new Map(),
    boundaries: new Map(),
    refused: new Map(),
    anchor: null,
    accepted: null,
    paired: new Map(),
    rules: [],
    required: [],
    waivers: [],
    today: '2026-06-01',
    decision: Object.freeze({ alpha: 0.01, alphaWarn: 0.05, style: 'frequentist' as const }),
    partial: false,
    base: new Map(base.map((one) => [measurementId(one), Object.freeze(one)])),
    ...others,
  });
}

export function judged(given: Given): Judgement {
  return judge(trial(given));
}

/** The one verdict of a trial of one measurement. */
export function verdict(given: Given): Verdict {
  const [only, ...others] = judged(given).verdicts;
  if (only === undefined || others.length > 0)
    throw new Error(`${others.length + Number(only !== undefined)} verdicts`);
  return only;
}
