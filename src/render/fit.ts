/**
 * A ladder of shorter forms, so that a report never vanishes for its length. GitHub refuses a comment over 65,536
 * characters and drops a job summary over 1 MiB; it doesn't say which characters it counts. Bytes of UTF-8 are never
 * fewer than characters by any count, so the budget is held in bytes and holds for both.
 */

/** For a comment, with room to spare for a marker. */
export const COMMENT_BYTES = 60_000;
/** For a job summary: other steps may write to it too. */
export const SUMMARY_BYTES = 900 * 1024;

/** Which rows a form shows at all. */
export type Scope = 'all' | 'notable' | 'failing' | 'none';

/** How much a form tells. */
export interface Form {
  readonly scope: Scope;
  /** Rows shown without opening anything. */
  readonly open: number;
  /** Further rows behind a fold. */
  readonly folded: number;
  /** Reasons below the table. */
  readonly reasons: number;
  /** Rows of each list of small print: values not judged, notices, examples. None: the lists are left out. */
  readonly details: number;
}

const WORST = [200, 100, 50, 0];

/** From the fullest form to the shortest, for so many open rows. */
export function ladder(open: number): readonly Form[] {
  const full: Form = { scope: 'all', open, folded: Number.POSITIVE_INFINITY, reasons: open, details: 50 };
  const few = Math.min(open, 10);
  const short: Form = { scope: 'notable', open: few, folded: 0, reasons: few, details: 5 };
  return [
    full,
    { ...full, scope: 'notable', details: 20 },
    { ...full, scope: 'failing', details: 10 },
    ...WORST.map((folded) => ({ ...short, folded })),
    { ...short, open: 3, reasons: 3, details: 0 },
    { scope: 'none', open: 0, folded: 0, reasons: 0, details: 0 },
  ];
}

function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** The longest form that fits into so many bytes of UTF-8; the last one where none does. */
export function longestThatFits(
  forms: readonly Form[],
  bytes: number,
  render: (form: Form) => string,
): string {
  let text = '';
  for (const form of forms) {
    text = render(form);
    if (utf8Length(text) <= bytes) return text;
  }
  return text;
}
