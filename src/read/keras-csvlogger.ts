/**
 * The log of Keras's `CSVLogger`: `epoch,accuracy,loss,val_accuracy,val_loss`, columns in order of the alphabet, epochs
 * from 0. Known by columns `X` and `val_X` beside `epoch`. What has no `val_` was measured on the training data while
 * the epoch ran: it is told and not judged. `NA` is Keras's word for what was not measured in an epoch. The last epoch
 * counts, which need not be the model that ships: accuracies of 0.99, 0.32 and 1.0 in turn were seen in one real log.
 */
import { descriptive } from './descriptive.js';
import { lastCell, logRows } from './log-rows.js';
import { lastRowNotice } from './metric-tables.js';
import { NamedValues } from './named-values.js';
import type { Found, Reader, Reading } from './reader.js';
import { TRAINING } from './splits.js';

const VALIDATION = /^val_(.+)$/;

function pairs(header: readonly string[]): number {
  return header.filter((name) => header.includes(VALIDATION.exec(name)?.[1] ?? '')).length;
}

function recognise({ content }: Found): string | null {
  if (content.shape !== 'table' || content.header[0] !== 'epoch' || content.header.includes('step'))
    return null;
  return pairs(content.header) > 0
    ? 'it is a log by epoch with metrics and their twins that start with "val_"'
    : null;
}

async function read(found: Found): Promise<Reading> {
  const { content } = found;
  const rows = await logRows(found);
  const values = new NamedValues();
  const header = content.shape === 'table' ? content.header : [];
  for (const [at, name] of header.entries()) {
    const because = descriptive(name) ?? (VALIDATION.test(name) ? null : TRAINING);
    if (because === null) values.add(name, lastCell(rows, at, ['', 'NA']), {});
    else values.passedOver.push({ name, because });
  }
  const { measurements, passedOver } = values;
  const suite = { name: null, model: null, dataset: null, fingerprints: {}, measurements, examples: null };
  return {
    suites: measurements.length === 0 ? [] : [suite],
    passedOver,
    notices: rows.length > 1 ? [lastRowNotice({ path: found.path, header, rows }, 'epoch')] : [],
  };
}

export const kerasCsvLogger: Reader = {
  format: 'keras-csvlogger',
  title: "the log of Keras's CSVLogger",
  recognise,
  refuse: ({ content }) =>
    content.shape === 'table' && content.header[0] === 'epoch'
      ? null
      : 'this is no table whose first column is "epoch"',
  read,
};
