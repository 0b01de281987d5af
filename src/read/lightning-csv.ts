/**
 * `metrics.csv` of Lightning's `CSVLogger`: columns in any order, `epoch` and `step` among them, and in each row only
 * what was logged at that step, so training, validation and test stand in rows of their own. Of each column the last
 * cell with a value counts. `X_step` is the value of one batch and `X_epoch` the mean; `X/dataloader_idx_N` tells the
 * data loader. Each run is a folder `version_N` of its own, which the user names.
 */
import { descriptive } from './descriptive.js';
import { lastCell, logRows } from './log-rows.js';
import { isNumberColumn } from './metric-cells.js';
import { lastRowNotice } from './metric-tables.js';
import { NamedValues } from './named-values.js';
import type { Found, Reader, Reading } from './reader.js';

const LOADER = /^(.+)\/dataloader_idx_(\d+)$/;

function recognise({ content }: Found): string | null {
  if (content.shape !== 'table') return null;
  const { header, first } = content;
  const logged = ['epoch', 'step'].every(
    (name) => header.includes(name) && isNumberColumn(first, header.indexOf(name)),
  );
  const numbers = header.every(
    (name, at) => name !== '' && (isNumberColumn(first, at) || first.every((row) => row[at] === '')),
  );
  return logged && numbers && header.length > 2
    ? 'it is a log with the columns "epoch" and "step", and nothing but numbers beside them'
    : null;
}

/** `val_loss_epoch` is `val_loss`, where there is no such column already. */
function metricOf(name: string, header: readonly string[]): string {
  const plain = name.replace(/_epoch$/, '');
  return header.includes(plain) ? name : plain;
}

function addColumn(values: NamedValues, column: string, header: readonly string[]) {
  return (rows: readonly (readonly string[])[], at: number): void => {
    const [, before = column, loader = null] = LOADER.exec(column) ?? [];
    if (/_step$/.test(before) && descriptive(before.replace(/_step$/, '')) === null) {
      values.passedOver.push({
        name: column,
        because: 'it was measured on one batch (its name ends with "_step")',
      });
      return;
    }
    const labels = loader === null ? {} : { labels: { dataloader: loader } };
    values.add(metricOf(before, header), lastCell(rows, at), labels);
  };
}

async function read(found: Found): Promise<Reading> {
  const { content } = found;
  const rows = await logRows(found);
  const header = content.shape === 'table' ? content.header : [];
  const values = new NamedValues();
  for (const [at, name] of header.entries()) addColumn(values, name, header)(rows, at);
  const { measurements, passedOver } = values;
  const suite = { name: null, model: null, dataset: null, fingerprints: {}, measurements, examples: null };
  return {
    suites: measurements.length === 0 ? [] : [suite],
    passedOver,
    notices: rows.length > 1 ? [lastRowNotice({ path: found.path, header, rows }, 'epoch')] : [],
  };
}

export const lightningCsv: Reader = {
  format: 'lightning-csv',
  title: "metrics.csv of Lightning's CSVLogger",
  recognise,
  refuse: ({ content }) =>
    content.shape === 'table' && content.header.includes('step')
      ? null
      : 'this is no table with a column "step"',
  read,
};
