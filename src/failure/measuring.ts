/** What can be wrong with examples when they are measured. */
import { sentence } from './failure.js';

const quotedList = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');
const meant = (nearest: string | null): string => (nearest === null ? '' : `; did you mean "${nearest}"?`);

/** Long lists are cut: the first dozen shows what kind of names they are. */
const shown = (names: readonly string[]): string =>
  names.length <= 12 ? quotedList(names) : `${quotedList(names.slice(0, 12))} and ${names.length - 12} more`;

export const measuringFaults = {
  POSITIVE_UNKNOWN: sentence({
    weight: 'notice',
    what: (d: { labels: readonly string[] }) =>
      `of the labels ${d.labels.map((label) => `"${label}"`).join(' and ')} none is known to be the positive one, so macro averages were taken`,
    fix: () => 'name it in the configuration: columns: { positive: "…" }',
    example: { labels: ['spam', 'ham'] as readonly string[] },
  }),
  POSITIVE_ABSENT: sentence({
    weight: 'reading',
    what: (d: { positive: string; labels: readonly string[] }) =>
      `the positive label is set to "${d.positive}", and the examples have only ${shown(d.labels)}`,
    fix: () => 'set columns.positive to one of the labels, exactly as the file writes it',
    example: { positive: 'yes', labels: ['0', '1'] as readonly string[] },
  }),
  LABELS_DISJOINT: sentence({
    weight: 'notice',
    what: (d: { truth: readonly string[]; prediction: readonly string[] }) =>
      `no predicted label is ever a true one: the truth has ${shown(d.truth)}, the prediction ${shown(d.prediction)}`,
    fix: () => 'write both columns with the same names for the classes, or every prediction counts as wrong',
    example: { truth: ['0', '1'] as readonly string[], prediction: ['neg', 'pos'] as readonly string[] },
  }),
  LABEL_SETS_DIFFER: sentence({
    weight: 'notice',
    what: (d: { onlyBase: readonly string[]; onlyHead: readonly string[] }) =>
      `the truth of head and base has not the same labels: only head has ${shown(d.onlyHead) || 'none'}, only base has ${shown(d.onlyBase) || 'none'}`,
    fix: () => 'evaluate both on the same data; averages over classes are over other classes here',
    example: { onlyBase: ['bird'] as readonly string[], onlyHead: [] as readonly string[] },
  }),
  LABELS_UNKNOWN: sentence({
    weight: 'notice',
    what: (d: { labels: readonly string[] }) =>
      `head predicts ${shown(d.labels)}, which no truth has and base never predicts`,
    fix: () =>
      'check how labels are spelled; each of them is a class of its own, and one more in macro averages',
    example: { labels: ['Cat'] as readonly string[] },
  }),
  SCORES_NOT_PROBABILITIES: sentence({
    weight: 'notice',
    what: (d: { column: string; value: number; row: number }) =>
      `"${d.column}" holds ${d.value} in row ${d.row}, which is no probability, so log_loss, brier_score and expected_calibration_error were left out`,
    fix: () =>
      'write probabilities from 0 to 1 to have them measured; roc_auc and average_precision need none',
    example: { column: 'score', value: -1.5, row: 3 },
  }),
  LOSS_CLIPPED: sentence({
    weight: 'notice',
    what: (d: { column: string; rows: number; of: number; row: number }) =>
      `"${d.column}" calls what came true impossible in ${d.rows === 1 ? 'one' : d.rows} of ${d.of} rows, first in row ${d.row}: there log_loss is infinite, and is taken for 36.04, the loss of the probability 2⁻⁵², as scikit-learn does`,
    fix: () =>
      'write probabilities with all their digits, and look at these rows: a few of them decide the mean',
    example: { column: 'y_score', rows: 2, of: 1000, row: 17 },
  }),
  PREDICTION_ABSENT: sentence({
    weight: 'reading',
    what: (d: { truth: string; columns: readonly string[] }) =>
      `there is a truth column ("${d.truth}") and no prediction or score to hold against it (columns: ${shown(d.columns)})`,
    fix: () => 'name the column: columns: { prediction: "…" } or columns: { score: "…" }',
    example: { truth: 'label', columns: ['id', 'label', 'out'] as readonly string[] },
  }),
  LABELS_UNREADABLE: sentence({
    weight: 'reading',
    what: (d: { truth: string; prediction: string }) =>
      `"${d.truth}" against "${d.prediction}" are neither labels (few distinct texts in both) nor numbers (in both)`,
    fix: () => 'check that these are the right columns: columns: { truth: "…", prediction: "…" }',
    example: { truth: 'answer', prediction: 'output' },
  }),
  NOTHING_TO_MEASURE: sentence({
    weight: 'reading',
    what: (d: { columns: readonly string[] }) =>
      d.columns.length === 0
        ? 'the examples have no column that can be measured'
        : `none of the columns is known to be a truth, a prediction or a latency (columns: ${shown(d.columns)})`,
    fix: () => 'name them: columns: { truth: "…", prediction: "…" }, or ask for metrics: ["mean(COLUMN)"]',
    example: { columns: ['id', 'text'] as readonly string[] },
  }),
  METRIC_UNKNOWN: sentence({
    weight: 'usage',
    what: (d: { metric: string; nearest: string | null }) =>
      `there is no metric "${d.metric}" that can be computed from examples${meant(d.nearest)}`,
    fix: () => 'use one of the names of the list of metrics in the documentation',
    example: { metric: 'acuracy', nearest: 'accuracy' as string | null },
  }),
  METRIC_MALFORMED: sentence({
    weight: 'usage',
    what: (d: { metric: string; wrong: string; right: string }) => `"${d.metric}": ${d.wrong}`,
    fix: (d) => `write it as ${d.right}`,
    example: {
      metric: 'deadline_miss_rate(latency_ms)',
      wrong: 'it has no limit',
      right: 'deadline_miss_rate(COLUMN,LIMIT)',
    },
  }),
  METRIC_UNFIT: sentence({
    weight: 'reading',
    what: (d: { metric: string; needs: string; found: string }) =>
      `"${d.metric}" needs ${d.needs}, and these examples have ${d.found}`,
    fix: () => 'leave the metric out for this suite, or name the columns it needs under columns:',
    example: { metric: 'r2', needs: 'numbers in truth and prediction', found: 'labels' },
  }),
  WEIGHTS_NOT_COUNTS: sentence({
    weight: 'notice',
    what: (d: { column: string; value: number; row: number }) =>
      `"${d.column}" holds ${d.value} in row ${d.row}, which is no count, so every weight is taken for how much one example matters: n is the number of rows, and errors are those of weighted rows`,
    fix: () => 'nothing, where that is meant; else write whole counts, as GROUP BY does',
    example: { column: 'sample_weight', value: 0.5, row: 3 },
  }),
  METRIC_UNWEIGHTED: sentence({
    weight: 'reading',
    what: (d: { metric: string; weight: string; most: number }) =>
      `"${d.metric}" has no weighted form, and the weights ("${d.weight}") are no counts of at most ${d.most} examples`,
    fix: (d) =>
      d.metric.startsWith('latency_mean')
        ? 'use latency_weighted_mean, or leave columns.weight out'
        : 'leave the metric out for this suite, or leave columns.weight out',
    example: { metric: 'max_error', weight: 'sample_weight', most: 20_000_000 },
  }),
  COLUMN_ABSENT: sentence({
    weight: 'reading',
    what: (d: {
      needed: string;
      column: string | null;
      kind: 'numbers' | 'groups';
      columns: readonly string[];
      nearest: string | null;
    }) =>
      d.column === null
        ? `${d.needed} needs a column of ${d.kind}, and none was named (such columns: ${shown(d.columns) || 'none'})`
        : `${d.needed} needs "${d.column}" as a column of ${d.kind}, and there is none (such columns: ${shown(d.columns) || 'none'})${meant(d.nearest)}`,
    fix: (d) =>
      d.kind === 'groups'
        ? 'name one of them, as in "worst_group(accuracy,lang)"'
        : 'name one of them, as in "latency_p95(latency_ms)"',
    example: {
      needed: '"latency_p95"',
      column: null as string | null,
      kind: 'numbers' as 'numbers' | 'groups',
      columns: ['took_ms', 'score'] as readonly string[],
      nearest: null as string | null,
    },
  }),
};
