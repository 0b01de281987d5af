/**
 * Scores put into bins of one width, closed on the right, each score taken for the middle of its bin.
 *
 *   bin k = ⌈s·B⌉ (1 for s = 0), its middle (k − ½)/B; no score moves by more than 1/(2B)
 *   roc_auc       pairs in different bins keep their order, pairs in one bin get ½ instead of 0, ½ or 1:
 *                 |error| ≤ ½·Σ_b p_b·n_b / (P·N), p_b and n_b the positives and negatives of bin b
 *   brier_score   |(m − y)² − (s − y)²| = |m − s|·|m + s − 2y| ≤ 2/(2B) = 1/B for s from 0 to 1
 *   expected_calibration_error  1/(2B) where B is a multiple of its 15 bins, so that none of them is cut
 *
 * Source: P(score of a positive > score of a negative) + ½·P(equal), see metrics/curve.ts.
 * Example: B = 10, positives at .81 and .35, negatives at .89 and .31: in each of two bins 1·1, bound ½·2/(2·2) = ¼;
 * the area is ½ and becomes ½ + 0 (one pair was won and one lost, each is a half now).
 */
import type { Reduction } from '../model/query.js';
import { type Engine, engineOf, tableName } from './dialect.js';

/** As in metrics/probability.ts: a multiple of these leaves the calibration's bins whole. */
const CALIBRATION_BINS = 15;

const POSITIVES = ['1', '1.0', 'true', 'yes', 'positive'];

/** The score as a double, or the middle of its bin. Fractions have an exponent, so that no engine takes them for decimals. */
export function scoreExpression(engine: Engine, column: string, bins: number): string {
  const score = engine.asNumber(column);
  if (bins === 0) return score;
  return `(CASE WHEN ${score} = 0E0 THEN 1E0 ELSE CEIL(${score} * ${bins}) END - 5E-1) / ${bins}`;
}

/** The most that binning can change these metrics; `null` where there is no such number. */
export interface BinBounds {
  readonly brier_score: number;
  readonly expected_calibration_error: number | null;
}

export function binBounds(bins: number): BinBounds {
  const whole = bins % CALIBRATION_BINS === 0;
  return { brier_score: 1 / bins, expected_calibration_error: whole ? 1 / (2 * bins) : null };
}

function isPositive(engine: Engine, truth: string, positive: string | null): string {
  const text = engine.asText(truth);
  if (positive !== null) return `${text} = ${engine.text(positive)}`;
  return `LOWER(${text}) IN (${POSITIVES.map(engine.text).join(', ')})`;
}

/** The query that gives the bound of `roc_auc` for the table as it is. */
export function areaBoundQuery({ dialect, table, columns, bins }: Reduction): string {
  const engine = engineOf(dialect);
  const of = (name: string): string => `t.${engine.name(name)}`;
  const truth = of(columns.truth);
  const positive = isPositive(engine, truth, columns.positive);
  const weight = columns.weight === null ? '1E0' : engine.asNumber(of(columns.weight));
  return [
    'SELECT SUM(5E-1 * s.positives * s.negatives) / (SUM(s.positives) * SUM(s.negatives)) AS roc_auc_error',
    'FROM (',
    '  SELECT',
    `    ${scoreExpression(engine, of(columns.score ?? ''), bins)} AS middle,`,
    `    SUM(CASE WHEN ${positive} THEN ${weight} ELSE 0E0 END) AS positives,`,
    `    SUM(CASE WHEN ${positive} THEN 0E0 ELSE ${weight} END) AS negatives`,
    `  FROM ${tableName(engine, table)} AS t`,
    `  WHERE ${truth} IS NOT NULL`,
    '  GROUP BY 1',
    ') AS s;',
  ].join('\n');
}
