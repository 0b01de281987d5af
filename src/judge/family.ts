/**
 * One correction over everything that is shown and can do the same harm: what can fail is one family, what can only
 * warn another, so that forty resource metrics do not eat the power of the few that guard quality.
 *
 * What a waiver covers is taken out first: a loss that is known and accepted must not make the others look worse, as a
 * small p value does in Benjamini–Hochberg. The number of tests stays that of the report, m: the rest are corrected as
 * p₍ᵢ₎·m/i, which is the procedure with p = 1 in place of each that is covered. Raising one p value can only raise
 * the others' adjusted ones, so a new waiver never turns another measurement red; with a smaller m it could.
 * Example: p = 0.006, and 0.5 for the one that is covered. Adjusted: 0.012 with or without the waiver; with m = 1 it
 * would be 0.006, and regressed at 0.01 because of a waiver for something else.
 */
import type { Severity } from '../model/report.js';
import { benjaminiHochberg } from '../stats/benjamini-hochberg.js';

/** How many p values each family counts, covered ones too. */
export interface Family {
  readonly fail: number;
  readonly warn: number;
}

/** One test of the report. */
export interface Test {
  /** `null` where there was nothing to test with. */
  readonly p: number | null;
  readonly severity: Severity;
  /** Whether a waiver covers what it may find. */
  readonly covered: boolean;
}

export interface Corrected {
  /** In the order of the tests; `null` where there was no p value. Of what is covered: as if there were no waivers. */
  readonly adjusted: readonly (number | null)[];
  readonly family: Family;
}

/** Corrects all p values together; those that are covered leave the others alone. */
export function correctedTogether(tests: readonly Test[]): Corrected {
  const adjusted: (number | null)[] = tests.map(() => null);
  const sizes: Record<Severity, number> = { fail: 0, warn: 0 };
  for (const severity of ['fail', 'warn'] as const) {
    const members = tests.flatMap(({ p, covered, ...test }, index) =>
      test.severity !== severity || p === null ? [] : [{ index, p, covered }],
    );
    sizes[severity] = members.length;
    const whole = benjaminiHochberg(members.map((member) => member.p));
    const without = benjaminiHochberg(members.map((member) => (member.covered ? 1 : member.p)));
    for (const [position, member] of members.entries()) {
      adjusted[member.index] = (member.covered ? whole : without)[position] ?? null;
    }
  }
  return { adjusted, family: sizes };
}
