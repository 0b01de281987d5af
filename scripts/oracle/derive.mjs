/**
 * The second opinion: derives every verdict of a report.json anew, from nothing but that file and the rules of
 * docs/decision.md. It shares no line with the judge, so that an error would have to be made twice.
 *
 * What a report does not hold is taken from it as evidence: p values of tests other than McNemar's, how small a change
 * can be seen, what waivers and labels said. Everything that follows from it is derived: change and loss, the
 * correction over the report, limits, outcomes, counts, result.
 */

const ROUNDING = 1e-12;
const RED = ['regressed', 'violated', 'missing', 'invalid'];
/** Margin, practical limit and warning of shares; of everything else they are parts of the reference. */
const SHARES = [0.005, 0.05, 0.01];
const OTHERS = [0.01, 0.1, 0.02];

const reaches = (size, bound) => bound - size <= ROUNDING * Math.max(1, Math.abs(size));
const exceeds = (size, bound) => size - bound > ROUNDING * Math.max(1, Math.abs(bound));
const alike = (a, b) => a === b || Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
const reasonOf = (verdict, kind) => verdict.reasons.find((reason) => reason.kind === kind);

function logFactorial(n) {
  let sum = 0;
  for (let k = 2; k <= n; k++) sum += Math.log(k);
  return sum;
}

/** McNemar's test, one-sided with the mid-p: as many losses or more among the pairs that differ, half of "as many". */
export function midP(lost, won) {
  const n = lost + won;
  if (n === 0) return 1;
  const top = logFactorial(n);
  const chance = (k) => Math.exp(top - logFactorial(k) - logFactorial(n - k) - n * Math.LN2);
  let p = chance(lost) / 2;
  for (let k = lost + 1; k <= n; k++) p += chance(k);
  return Math.min(1, p);
}

/** Benjamini and Hochberg's adjusted p values: from the largest down, p times m over its rank, never rising. */
export function adjusted(ps) {
  const order = ps.map((_, index) => index).sort((a, b) => ps[b] - ps[a]);
  const result = ps.map(() => 1);
  let least = 1;
  order.forEach((index, place) => {
    least = Math.min(least, (ps[index] * ps.length) / (ps.length - place));
    result[index] = least;
  });
  return result;
}

/** What a test of the report puts into the correction: in the Bayesian style what is left of the probability. */
function entered(verdict, bayesian) {
  const posterior = reasonOf(verdict, 'posterior');
  if (bayesian && posterior !== undefined) return 1 - posterior.probability;
  return verdict.change?.p ?? null;
}

/** Adjusted p values by verdict: against base, and against the anchor. */
function corrections(report) {
  // Of a probability against an anchor the report tells no more than what it came to.
  const taken =
    report.policy.style === 'bayesian' && report.verdicts.some((verdict) => verdict.againstAnchor !== null);
  if (taken)
    return new Map(
      report.verdicts.map((verdict) => [
        verdict,
        { base: verdict.change?.pAdjusted ?? null, anchor: verdict.againstAnchor?.pAdjusted ?? null },
      ]),
    );
  const bayesian = report.policy.style === 'bayesian';
  const tests = [];
  const wholes = new Set(
    report.verdicts.filter((v) => v.head !== null && Object.keys(v.labels).length === 0).map((v) => v.suite),
  );
  for (const verdict of report.verdicts) {
    if (verdict.head === null || verdict.head.value === null) continue;
    const narrowed = Object.keys(verdict.labels).length > 0 && wholes.has(verdict.suite);
    const part = `${verdict.severity}/${narrowed}`;
    const covered = report.policy.covered?.includes(verdict.id) === true;
    const both = [
      ['base', entered(verdict, bayesian)],
      ['anchor', verdict.againstAnchor?.p ?? null],
    ];
    for (const [side, p] of both) if (p !== null) tests.push({ verdict, side, part, covered, p });
  }
  const found = new Map(report.verdicts.map((verdict) => [verdict, { base: null, anchor: null }]));
  for (const part of new Set(tests.map((test) => test.part))) {
    const members = tests.filter((test) => test.part === part);
    const [severity, narrowed] = part.split('/');
    const hasOther = tests.some((test) => test.part === `${severity}/${narrowed === 'false'}`);
    const share = hasOther ? (narrowed === 'true' ? 0.2 : 0.8) : 1;
    const all = adjusted(members.map((test) => test.p));
    const without = adjusted(members.map((test) => (test.covered ? 1 : test.p)));
    members.forEach((test, at) => {
      const p = test.covered ? all[at] : without[at];
      found.get(test.verdict)[test.side] = Math.min(1, p / share);
    });
  }
  return found;
}

/** How much worse head is, in units of the value; `null` where no direction is known. */
function lossOf({ direction, limits }, head, base) {
  if (direction === 'higher') return base - head;
  if (direction === 'lower') return head - base;
  if (direction === 'target') return Math.abs(head - limits.target) - Math.abs(base - limits.target);
  return null;
}

function toleranceOf({ direction, limits }) {
  if (direction === 'higher') return limits.maxDrop;
  if (direction === 'lower') return limits.maxRise;
  return limits.maxDrop ?? limits.maxRise;
}

function scaleOf(verdict, base) {
  const { unit } = verdict;
  const factor = { fraction: 1, index: 1, percent: 100 }[unit] ?? Math.abs(base);
  const parts = ['fraction', 'index', 'percent'].includes(unit) ? SHARES : OTHERS;
  const [margin, limit, warning] = parts.map((part) => part * factor);
  const tolerance = toleranceOf(verdict);
  if (tolerance === null || tolerance === undefined) return { margin, limit, warning, tolerated: false };
  const share = /^(.*)%$/.exec(String(tolerance));
  const size = share === null ? Number(tolerance) : (Number(share[1]) / 100) * Math.abs(base);
  return { margin: size, limit: Math.max(limit, size), warning: size, tolerated: true };
}

function byPoint(loss, { limit, warning, margin, tolerated }) {
  if (tolerated) return exceeds(loss, margin) ? 'regressed' : 'passed';
  if (exceeds(loss, limit)) return 'regressed';
  if (exceeds(loss, warning)) return 'suspected';
  return exceeds(-loss, limit) ? 'improved' : 'inconclusive';
}

/**
 * Where the history decides, head is held against its level. The report shows that level as base, but where base came
 * from files, or where the level is one of distances from a target: then the size is the reason's.
 */
function isUntold({ direction, change }, fromRecord) {
  return change.evidence.includes('history') && (direction === 'target' || !fromRecord);
}

function withoutLoss(verdict, loss, scale, { alpha, untold }) {
  const gain = reasonOf(verdict, 'significant-gain');
  const large = untold || (loss < 0 && reaches(-loss, scale.margin));
  if (gain !== undefined && gain.p <= alpha && large) return 'improved';
  const reach = verdict.minimumDetectableChange;
  return reach !== null && exceeds(reach, scale.limit) ? 'inconclusive' : 'passed';
}

function byTest(verdict, { loss, p, scale, policy, untold }) {
  const told = ['significant-loss', 'warning-level-loss'].some(
    (kind) => reasonOf(verdict, kind) !== undefined,
  );
  const bayesian = reasonOf(verdict, 'posterior') !== undefined;
  const large = (untold && told) || (loss > 0 && (bayesian || reaches(loss, scale.margin)));
  if (large && p <= policy.alpha) return 'regressed';
  if (large && p <= policy.alphaWarn) return 'suspected';
  if (reasonOf(verdict, 'run-noise') !== undefined) return 'suspected';
  if (!bayesian && loss > 0 && p <= policy.alpha) return 'passed';
  return withoutLoss(verdict, loss, scale, { alpha: policy.alpha, untold });
}

const GRAVITY = ['improved', 'passed', 'new', 'inconclusive', 'suspected', 'regressed'];

/** What the anchor makes of it; `null` where it says nothing worse. */
function byAnchor(verdict, pAdjusted, scale, policy) {
  if (reasonOf(verdict, 'main-below-anchor') !== undefined) return 'suspected';
  const below = reasonOf(verdict, 'below-anchor');
  if (below === undefined) return null;
  if (pAdjusted === null) return exceeds(below.loss, scale.limit) ? 'regressed' : null;
  if (!(below.loss > 0 && reaches(below.loss, scale.margin))) return null;
  if (pAdjusted <= policy.alpha) return 'regressed';
  return pAdjusted <= policy.alphaWarn ? 'suspected' : null;
}

function brokenLimits({ head, limits }) {
  const held =
    (limits.min === null || head.value >= limits.min) && (limits.max === null || head.value <= limits.max);
  return !held;
}

/** The outcome before waivers and labels. */
function bareOutcome(verdict, corrected, { policy, base: side }) {
  const fromRecord = side?.source === 'history';
  const { head, base, change } = verdict;
  if (head === null) return 'missing';
  if (head.value === null || !Number.isFinite(head.value)) return 'invalid';
  if (brokenLimits(verdict)) return 'violated';
  if (change === null) {
    if (['unit-differs', 'fingerprint-differs'].some((kind) => reasonOf(verdict, kind)))
      return 'incomparable';
    if (reasonOf(verdict, 'at-risk') !== undefined) return 'suspected';
    return verdict.limits.min === null && verdict.limits.max === null ? 'new' : 'passed';
  }
  const loss = lossOf(verdict, head.value, base.value);
  const scale = scaleOf(verdict, base.value);
  const alone =
    corrected.base === null
      ? byPoint(loss, scale)
      : byTest(verdict, { loss, p: corrected.base, scale, policy, untold: isUntold(verdict, fromRecord) });
  const anchored = byAnchor(verdict, corrected.anchor, scale, policy);
  return anchored !== null && GRAVITY.indexOf(anchored) > GRAVITY.indexOf(alone) ? anchored : alone;
}

const WAIVABLE = ['regressed', 'violated', 'suspected', 'missing'];

function outcomeOf(verdict, corrected, report) {
  const bare = bareOutcome(verdict, corrected, report);
  const waived = reasonOf(verdict, 'waived') !== undefined && WAIVABLE.includes(bare);
  const accepted =
    reasonOf(verdict, 'accepted') !== undefined && WAIVABLE.includes(bare) && bare !== 'violated';
  return waived || accepted ? 'waived' : bare;
}

export function resultOf(verdicts, failOn) {
  if (verdicts.length === 0 || verdicts.some(({ outcome }) => outcome === 'incomparable')) return 'error';
  const failing = [
    ...RED,
    ...(['suspected', 'inconclusive'].includes(failOn) ? ['suspected'] : []),
    ...(failOn === 'inconclusive' ? ['inconclusive'] : []),
  ];
  if (verdicts.some(({ severity, outcome }) => severity === 'fail' && failing.includes(outcome)))
    return 'fail';
  return verdicts.every(({ outcome }) => outcome === 'new') ? 'neutral' : 'pass';
}

function verdictFaults(verdict, corrected, report) {
  const faults = [];
  const tell = (what, reported, derived) => {
    if (
      typeof reported === 'number' && typeof derived === 'number'
        ? !alike(reported, derived)
        : reported !== derived
    )
      faults.push(`${verdict.id}: ${what} is reported as ${reported} and derived as ${derived}`);
  };
  const { change, head, base } = verdict;
  if (change !== null) {
    tell('the change', change.absolute, head.value - base.value);
    if (change.relative !== null) tell('the share', change.relative, change.absolute / Math.abs(base.value));
    tell('the adjusted p', change.pAdjusted, corrected.base);
    if (change.method === 'mcnemar-midp' && change.evidence === 'paired')
      tell('the p of McNemar', change.p, midP(change.lost, change.won));
  }
  if (verdict.againstAnchor?.p != null && report.policy.style === 'frequentist')
    tell('the adjusted p against the anchor', verdict.againstAnchor.pAdjusted, corrected.anchor);
  // A requirement weighs several metrics against each other by clauses that the report only quotes.
  if (reasonOf(verdict, 'trade-off') === undefined)
    tell('the outcome', verdict.outcome, outcomeOf(verdict, corrected, report));
  return faults;
}

/** What in the report does not follow from the rest of it, one sentence each; empty where all of it does. */
export function faultsOf(report) {
  const corrected = corrections(report);
  const faults = report.verdicts.flatMap((verdict) => verdictFaults(verdict, corrected.get(verdict), report));
  for (const [outcome, count] of Object.entries(report.counts)) {
    const derived = report.verdicts.filter((verdict) => verdict.outcome === outcome).length;
    if (derived !== count) faults.push(`${outcome}: counted as ${count}, and there are ${derived}`);
  }
  const result = resultOf(report.verdicts, report.policy.failOn);
  if (result !== report.result)
    faults.push(`the result is reported as ${report.result} and derived as ${result}`);
  return faults;
}
