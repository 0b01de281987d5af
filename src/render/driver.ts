/** A slice that carries a change, in words. */
import type { Driver } from '../model/report.js';
import { changeText, countText } from './number.js';
import { pText } from './probability.js';

/** The sentence in parts, so that the condition in it can be shown as a name. */
export interface DriverParts {
  readonly before: string;
  /** Untrusted. */
  readonly condition: string;
  readonly after: string;
}

export function percentText(share: number): string {
  const percent = 100 * share;
  return `${percent > 0 && percent < 1 ? '< 1' : Math.round(percent)} %`;
}

/** A driver is always worse than the rest, so the two tell which way is worse, and whether the whole got worse. */
export function lost({ change, elsewhere, coverage }: Driver): boolean {
  const whole = change * coverage + elsewhere * (1 - coverage);
  return whole * (change - elsewhere) > 0;
}

/** `82 % of the loss of accuracy is` … `(312 examples, −14 pp inside, −0.3 pp elsewhere; p = 0.003)`. */
export function driverParts(driver: Driver): DriverParts {
  const { share, examples, change, elsewhere, unit, metric, condition, p } = driver;
  const part = share !== null && lost(driver) ? `${percentText(share)} of the loss of "${metric}" is` : null;
  const sizes = `${changeText(change, unit)} inside, ${changeText(elsewhere, unit)} elsewhere`;
  const chance = p === null ? '' : `; ${pText(p)}`;
  const before = part ?? `the change of "${metric}" hides a loss in`;
  return { before, condition, after: `(${countText(examples, 'example')}, ${sizes}${chance})` };
}
