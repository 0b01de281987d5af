/**
 * One correction over everything that is shown and can do the same harm: what can fail is one family, what can only
 * warn another, so that forty resource metrics do not eat the power of the few that guard quality.
 */
import type { Severity } from '../model/report.js';
import { benjaminiHochberg } from '../stats/benjamini-hochberg.js';
import type { Hearing } from './hearing.js';

export interface Family {
  readonly fail: number;
  readonly warn: number;
}

export interface Corrected {
  /** In the order of the hearings; `null` where there was no p value. */
  readonly adjusted: readonly (number | null)[];
  readonly family: Family;
}

function pOf(hearing: Hearing): number | null {
  return hearing.compared?.comparison.p ?? null;
}

export function correctedTogether(hearings: readonly Hearing[]): Corrected {
  const adjusted: (number | null)[] = hearings.map(() => null);
  const sizes: Record<Severity, number> = { fail: 0, warn: 0 };
  for (const severity of ['fail', 'warn'] as const) {
    const members = hearings.flatMap((hearing, index) => {
      const p = hearing.severity === severity ? pOf(hearing) : null;
      return p === null ? [] : [{ index, p }];
    });
    sizes[severity] = members.length;
    const together = benjaminiHochberg(members.map((member) => member.p));
    for (const [position, member] of members.entries()) adjusted[member.index] = together[position] ?? null;
  }
  return { adjusted, family: sizes };
}
