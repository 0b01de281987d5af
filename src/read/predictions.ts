/**
 * Tables of examples (CSV, TSV), one a row: predictions with their truth, as pandas, scikit-learn users and annotators
 * write them, or the value of a metric for each example under the metric's name.
 */

import { Failure } from '../failure/failure.js';
import { chooseColumns, classScoreColumns, type Parts, rankedParts, usualParts } from './columns.js';
import { perExampleMetric, perExampleTime } from './descriptive.js';
import { filledTable, type KeptColumn, type TableContent } from './example-rows.js';
import { classText, droppedColumns, idText, suiteOf } from './examples.js';
import { isNumberColumn } from './metric-cells.js';
import { metricsCsv } from './metrics-csv.js';
import { EXAMPLES_NEED } from './nearest-format.js';
import type { Found, Hints, PassedOver, Reader, Reading } from './reader.js';

/** What makes a list of columns one of predictions, or `null`. A prediction alone is enough to ask for the truth. */
export function predictionsBecause(columns: readonly string[]): string | null {
  const ranked = rankedParts(columns);
  if (ranked !== null) return `it has the columns ${ranked.query}, ${ranked.truth} and a score`;
  const { truth, prediction, score } = usualParts(columns);
  if (prediction !== null) {
    return truth === null ? `it has a column ${prediction}` : `it has the columns ${truth} and ${prediction}`;
  }
  if (truth === null) return null;
  if (score !== null) return `it has the columns ${truth} and ${score}`;
  return classScoreColumns(columns).length > 1 ? `it has the column ${truth} and columns p_CLASS` : null;
}

/** An id of its own and a metric's name over numbers: a value for each example. */
function scoresBecause({ header, first }: TableContent): string | null {
  const { id } = usualParts(header);
  const at = header.findIndex(perExampleMetric);
  if (id === null || id === '' || at < 0) return null;
  const numbers = first.every((row) => Number.isFinite(Number(scoreText(row[at] ?? ''))));
  return numbers ? `each row has the id ${id} and the metric ${header[at]}` : null;
}

/** An id of its own and how long its call took. A few named rows of times are metrics of models, and no calls. */
function timesBecause({ content, path }: Found): string | null {
  if (content.shape !== 'table' || metricsCsv.recognise({ content, path }) !== null) return null;
  const { id } = usualParts(content.header);
  const at = content.header.findIndex(perExampleTime);
  if (id === null || id === '' || at < 0) return null;
  return isNumberColumn(content.first, at)
    ? `each row has the id ${id} and the time ${content.header[at]}`
    : null;
}

const asItStands = (cell: string) => cell;

/** Python writes whether an answer was right as `True` and `False`. */
function scoreText(cell: string): string {
  const lower = cell.toLowerCase();
  return lower === 'true' ? '1' : lower === 'false' ? '0' : cell;
}

function keptColumns(header: readonly string[], parts: Parts): readonly KeptColumn[] {
  return header.flatMap((name, at): readonly KeptColumn[] => {
    if (name === parts.id) return [{ name, kind: 'id', at, text: idText }];
    if (name === '') return [];
    const isClass = name === parts.truth || name === parts.prediction;
    const isScore = parts.truth === null && perExampleMetric(name);
    return [{ name, kind: 'cells', at, text: isClass ? classText : isScore ? scoreText : asItStands }];
  });
}

async function read(found: Found, hints: Hints): Promise<Reading> {
  const { content, path } = found;
  if (content.shape !== 'table') throw new TypeError('predictions are read from tables only');
  const choice = chooseColumns(content.header, hints.columns, path);
  if (choice.faults.length > 0) throw new Failure(choice.faults);
  const kept = keptColumns(content.header, choice.parts);
  const table = await filledTable(content, kept, hints.likelyIds ?? null);
  const filled = { table, choice, path };
  const unnamed: readonly PassedOver[] =
    content.header[0] === '' && choice.parts.id !== ''
      ? [{ name: '(unnamed)', because: 'the index of the data frame; the ids are in another column' }]
      : [];
  return {
    suites: [suiteOf({ ...filled, scores: choice.parts.truth === null })],
    passedOver: [...unnamed, ...droppedColumns(table)],
    notices: [],
  };
}

export const predictions: Reader = {
  format: 'predictions',
  title: 'a table of examples: predictions, or one value each',
  needs: {
    of: ['table'],
    keys: EXAMPLES_NEED,
  },
  recognise: (found) => {
    const { content } = found;
    if (content.shape !== 'table') return null;
    return predictionsBecause(content.header) ?? scoresBecause(content) ?? timesBecause(found);
  },
  refuse: ({ content }) => (content.shape === 'table' ? null : 'this is no table with a header row'),
  read,
};
