/** Tables of predictions (CSV, TSV), one example a row: as pandas, scikit-learn users and annotators write them. */
import { Failure } from '../failure/failure.js';
import type { ExampleTable } from '../model/table.js';
import { TableBuilder } from '../table/build.js';
import { chooseColumns, classScoreColumns, type Parts, usualParts } from './columns.js';
import { classText, droppedColumns, examplesOf, idText, suiteOf } from './examples.js';
import type { Content, Found, Hints, PassedOver, Reader, Reading } from './reader.js';

type TableContent = Extract<Content, { readonly shape: 'table' }>;

/** What makes a list of columns one of predictions, or `null`. A prediction alone is enough to ask for the truth. */
export function predictionsBecause(columns: readonly string[]): string | null {
  const { truth, prediction, score } = usualParts(columns);
  if (prediction !== null) {
    return truth === null ? `it has a column ${prediction}` : `it has the columns ${truth} and ${prediction}`;
  }
  if (truth === null) return null;
  if (score !== null) return `it has the columns ${truth} and ${score}`;
  return classScoreColumns(columns).length > 1 ? `it has the column ${truth} and columns p_CLASS` : null;
}

interface KeptColumn {
  readonly name: string;
  readonly kind: 'id' | 'cells';
  /** Where it stands in the file. */
  readonly at: number;
  readonly text: (cell: string) => string;
}

const asItStands = (cell: string) => cell;

function keptColumns(header: readonly string[], parts: Parts): readonly KeptColumn[] {
  return header.flatMap((name, at): readonly KeptColumn[] => {
    if (name === parts.id) return [{ name, kind: 'id', at, text: idText }];
    if (name === '') return [];
    const isClass = name === parts.truth || name === parts.prediction;
    return [{ name, kind: 'cells', at, text: isClass ? classText : asItStands }];
  });
}

async function filled(content: TableContent, parts: Parts): Promise<ExampleTable> {
  const kept = keptColumns(content.header, parts);
  const builder = new TableBuilder(kept);
  for await (const batch of content.rows()) {
    for (const row of batch) {
      for (let target = 0; target < kept.length; target++) {
        const column = kept[target];
        if (column !== undefined) builder.text(target, column.text(row[column.at] ?? ''));
      }
      builder.endRow();
    }
  }
  return builder.finish();
}

async function read(found: Found, hints: Hints): Promise<Reading> {
  const { content, path } = found;
  if (content.shape !== 'table') throw new TypeError('predictions are read from tables only');
  const choice = chooseColumns(content.header, hints.columns, path);
  if (choice.faults.length > 0) throw new Failure(choice.faults);
  const table = await filled(content, choice.parts);
  const unnamed: readonly PassedOver[] =
    content.header[0] === '' && choice.parts.id !== ''
      ? [{ name: '(unnamed)', because: 'the index of the data frame; the ids are in another column' }]
      : [];
  return {
    suites: [suiteOf(examplesOf({ table, choice, path }))],
    passedOver: [...unnamed, ...droppedColumns(table)],
    notices: [],
  };
}

export const predictions: Reader = {
  format: 'predictions',
  title: 'a table of predictions',
  recognise: ({ content }) => (content.shape === 'table' ? predictionsBecause(content.header) : null),
  refuse: ({ content }) => (content.shape === 'table' ? null : 'this is no table with a header row'),
  read,
};
