/** The examples of a suite that turned, in texts that may be shown. */
import { type Flips, flipsOf, type TextOf } from '../explain/flips.js';
import type { Redact } from '../explain/redaction.js';
import { type Values, valuesIn } from '../explain/units.js';
import type { ExampleLabels, ExampleValues } from '../metrics/per-example.js';
import type { Codes } from '../model/table.js';
import { textAt } from '../table/text.js';
import type { ExplainedSuite } from './explained-suite.js';

/** More different answers than this are no classes but texts. */
const MOST_CLASSES = 100;

interface Shown {
  readonly redact: Redact;
  readonly showExamples: boolean;
  readonly most: number;
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

/** `null` where examples are not paired row by row, or their outcome is more than right or wrong. */
export function flipsOfSuite(suite: ExplainedSuite, { redact, showExamples, most }: Shown): Flips | null {
  const { outcome, units, name } = suite;
  const ids = suite.head.table.ids;
  if (units === null || units.members !== null || ids === null || !outcome.binary) return null;
  // Of a loss or an error rate, 0 is right.
  if (outcome.direction === 'lower') return null;
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
  };
  return flipsOf(outcomes, most);
}
