/** What `holdline audit` prints: schema `holdline/audit@1`. Types only. */

export interface Finding {
  readonly code: string;
  /** The glob of the rule it is about, or the id of the measurement; `null` where it is about the whole gate. */
  readonly match: string | null;
  /** `file:line:column` in the configuration; `null` where it is about the history. */
  readonly where: string | null;
  readonly what: string;
  readonly fix: string | null;
}

export interface Audit {
  readonly schema: 'holdline/audit@1';
  /** Records that were judged. */
  readonly runs: number;
  readonly rules: number;
  readonly measurements: number;
  readonly findings: readonly Finding[];
}
