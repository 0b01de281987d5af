/**
 * One configuration speaks of evaluations and of health checks. Measurements of a health check are in suites whose names
 * begin with `health:`; a rule, requirement or waiver for them is none of a gate's, and the other way round.
 */
import type { Config } from '../config/config.js';

const HEALTH = 'health:';

/** Whether a glob or id is about measurements of a health check and no others. */
export function isOfHealth(match: string): boolean {
  return match.startsWith(HEALTH);
}

/** What a gate has to do with. */
export function scopeOfGate(config: Config): Config {
  return {
    ...config,
    rules: config.rules.filter(({ match }) => !isOfHealth(match)),
    required: config.required.filter((id) => !isOfHealth(id)),
    waivers: config.waivers.filter(({ match }) => !isOfHealth(match)),
  };
}

/** What a health check has to do with: rules of evaluations match what it takes out of records. */
export function scopeOfHealth(config: Config): Config {
  return {
    ...config,
    required: config.required.filter(isOfHealth),
    waivers: config.waivers.filter(({ match }) => isOfHealth(match)),
  };
}
