/** The examples of a suite that turned, in texts that may be shown. */
import { type Flips, flipsOf, type TextOf } from '../explain/flips.js';
import type { Redact } from '../explain/redaction.js';
import { type Values, valuesIn } from '../explain/units.js';
import type { ExampleLabels, ExampleValues } from '../metrics/per-example.js';
import type { Flaky } from '../model/report.js';
import type { Codes } from '../model/table.js';
import { textAt } from '../table/text.js';
import type { ExplainedSuite } from './explained-suite.js';

/** More different answers than this are no classes but texts. */
const MOST_CLASSES = 100;

interface Shown {
  readonly redact: Redact;
  readonly showExamples: boolean;
  readonly most: number;
  /** Rows of head that are flaky; `null` where nothing is known of that. */
  readonly flakes: ReadonlyMap<number, Flaky> | null;
}

/** The words for what has no class that may be shown: it is known only whether it was right. */
function verdictText(values: Values, rows: Int32Array): TextOf {
  return (unit) => (values[rows[unit] ?? -1] === 1 ? 'right' : 'wrong');
}

function labelText(
  { names }: ExampleLabels,
  codes: Codes,
  { rows, redact }: { rows: Int32Array; redact: Redact },
): TextOf {
  const known = new Map<number, string>();
  return (unit) => {
    const code = codes[rows[unit] ?? -1] ?? -1;
    const text = known.get(code) ?? redact(names[code] ?? '');
    known.set(code, text);
    return text;
  };
}

/** By how much the score of the right answer moved. */
function moved(
  base: ExampleValues,
  head: ExampleValues,
  { baseRows, headRows }: { baseRows: Int32Array; headRows: Int32Array },
): ((unit: number) => number) | null {
  const [before, after] = [base.trueScore, head.trueScore];
  if (before === null || after === null) return null;
  return (unit) => after(headRows[unit] ?? -1) - before(baseRows[unit] ?? -1);
}

/** Whether examples are paired row by row, and their outcome is right or wrong: of a loss or an error rate, 0 is right. */
function hasFlips({ outcome, units, head }: ExplainedSuite): boolean {
  const paired = units !== null && units.members === null && head.table.ids !== null;
  return paired && outcome.binary && outcome.direction !== 'lower';
}

/** The rows of head whose outcome is another than in base. */
export function flippedRows(suite: ExplainedSuite): Int32Array {
  const { outcome, units } = suite;
  if (units === null || !hasFlips(suite)) return new Int32Array(0);
  const { base, head } = outcome;
  return units.headRows.filter((row, unit) => head.values[row] !== base.values[units.baseRows[unit] ?? -1]);
}

/** `null` where examples are not paired row by row, or their outcome is more than right or wrong. */
export function flipsOfSuite(
  suite: ExplainedSuite,
  { redact, showExamples, most, flakes }: Shown,
): Flips | null {
  const { outcome, units, name } = suite;
  const ids = suite.head.table.ids;
  if (units === null || ids === null || !hasFlips(suite)) return null;
  const { base, head } = outcome;
  const { baseRows, headRows } = units;
  const classes = [base.labels, head.labels].every(
    (labels) => labels !== null && (showExamples || labels.names.length <= MOST_CLASSES),
  );
  const [before, after] = [base.labels, head.labels];
  const texts =
    classes && before !== null && after !== null
      ? {
          truth: labelText(after, after.truth, { rows: headRows, redact }),
          from: labelText(before, before.prediction, { rows: baseRows, redact }),
          to: labelText(after, after.prediction, { rows: headRows, redact }),
        }
      : {
          truth: () => 'right',
          from: verdictText(base.values, baseRows),
          to: verdictText(head.values, headRows),
        };
  const outcomes = {
    suite: name,
    base: valuesIn(base.values, baseRows),
    head: valuesIn(head.values, headRows),
    move: moved(base, head, units),
    id: (unit: number) => redact(textAt(ids, headRows[unit] ?? 0)),
    ...texts,
    flaky: (unit: number) => flakes?.get(headRows[unit] ?? -1) ?? null,
  };
  return flipsOf(outcomes, most);
}
