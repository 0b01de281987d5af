/**
 * Limits and tolerances that fit the history: a limit where a run without any change breaks it as seldom as was asked,
 * over all limits together; a tolerance of one standard deviation, below which a change is no more than noise.
 */
import type { Config } from '../config/config.js';
import { fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import type { Translate } from '../failure/translation.js';
import { noticeOf } from '../gate/report.js';
import { type Prospect, prospectsOf, undirected } from '../judge/prospect.js';
import { alphaAmong } from '../judge/reach.js';
import type { History } from '../model/history.js';
import type { SuggestedRule, Suggestion, WhySuggested } from '../model/suggestion.js';
import { nextTrial } from './turn.js';

/** Fewer records say too little of the tails for a limit. */
const FEWEST_RECORDS = 10;
const BOUNDED: readonly string[] = ['fraction', 'index'];

/** A number of few digits on the side that is further off. */
function roundedAway(value: number, step: number, up: boolean): number {
  const digits = Math.min(15, Math.max(0, 1 - Math.floor(Math.log10(step))));
  const scale = 10 ** digits;
  return (up ? Math.ceil(value * scale) : Math.floor(value * scale)) / scale;
}

/** A limit that the metric can't reach anyway is none. */
function possible(limit: number, { measurement, direction }: Prospect): boolean {
  if (!Number.isFinite(limit)) return false;
  if (measurement.unit === null || !BOUNDED.includes(measurement.unit)) return true;
  return direction === 'higher' ? limit > 0 : limit < 1;
}

export interface SuggestRequest {
  /** In (0, 1), over all limits. */
  readonly falseAlarms: number;
  /** Why a rule is suggested, in the words of a language. */
  readonly because: (why: WhySuggested) => string;
  readonly translate: Translate;
}

function ruleOf(prospect: Prospect, chance: number, because: SuggestRequest['because']): SuggestedRule {
  const { id, direction, noise, margin, level, records, worstAt } = prospect;
  const up = direction === 'lower';
  const step = noise > 0 ? noise : Math.max(margin, Math.abs(level) * 1e-6);
  const rounded = roundedAway(worstAt(chance), step, up);
  const limit = possible(rounded, prospect) ? rounded : null;
  // The procedure's own margin is as good where a run moves less than that.
  const tolerance = noise > margin ? roundedAway(noise, noise, true) : null;
  return {
    match: id,
    min: up ? null : limit,
    max: up ? limit : null,
    maxDrop: up ? null : tolerance,
    maxRise: up ? tolerance : null,
    because: because({ records, level, noise, limit, once: Math.round(1 / chance), isUp: up }),
  };
}

function noticesOf(young: readonly Prospect[], blind: readonly string[]): readonly Fault[] {
  const told = young.map(({ id, records }) =>
    fault('SUGGEST_YOUNG', id, { records, needed: FEWEST_RECORDS }),
  );
  if (blind.length === 0) return told;
  return [...told, fault('AUDIT_NO_DIRECTION', null, { ids: blind, count: blind.length })];
}

/** `null` where there is no record. */
export function suggest(
  history: History,
  config: Config,
  { falseAlarms, because, translate }: SuggestRequest,
): Suggestion | null {
  // Limits that are set already say nothing about those to set; directions do.
  const rules = config.rules.map((rule) => ({ ...rule, maxDrop: null, maxRise: null }));
  const next = nextTrial(history, { ...config, rules });
  if (next === null) return null;
  const prospects = prospectsOf(next).filter(({ direction }) => direction !== 'target');
  const old = prospects.filter(({ records }) => records >= FEWEST_RECORDS);
  const young = prospects.filter(({ records }) => records < FEWEST_RECORDS);
  const chance = alphaAmong(falseAlarms, old.length);
  return {
    schema: 'holdline/suggest@1',
    falseAlarms,
    rules: old.map((prospect) => ruleOf(prospect, chance, because)),
    notices: noticesOf(young, undirected(next)).map((one) => noticeOf(translate(one))),
  };
}
