/**
 * `results.csv` of Ultralytics (YOLOv5, v8, 11): `epoch`, `train/…`, `metrics/…`, `val/…` and learning rates (`x/lr0`,
 * `lr/pg0`), names and cells padded with blanks in older versions. Metrics were measured on the validation data, 0 to 1;
 * `(B)` is of boxes, `(M)` of masks, `(P)` of poses. What ships is best.pt and not the last epoch, so the row of the
 * best fitness is read: mAP50-95, added up over boxes, masks and poses, or the mean of top-1 and top-5; of equals the
 * later, as the tool saves it. Until 8.3.180 at least it was 0.1·mAP50 + 0.9·mAP50-95, since 8.3.200 at the latest it is
 * not; no file tells its version, so those without a column `time`, which 8.3 brought, are held to the older rule. A
 * folder that is used again goes on in the same file from its first epoch: only the last run counts. Zeros all over mean
 * that there were no labels to validate with, or that nothing was found.
 */
import { failure, fault } from '../failure/catalogue.js';
import { NotANumber } from './json.js';
import { logRows } from './log-rows.js';
import { cellValue } from './metric-cells.js';
import { NamedValues } from './named-values.js';
import type { Found, Reader, Reading } from './reader.js';

type Row = readonly string[];

/** Part of the fitness that a column has, in files with a column `time` and in older ones. */
const WEIGHTS: readonly (readonly [column: RegExp, newer: number, older: number])[] = [
  [/^metrics\/mAP(?:_0\.5|50)(?:\([A-Z]\))?$/, 0, 0.1],
  [/^metrics\/mAP(?:_0\.5:0\.95|50-95)(?:\([A-Z]\))?$/, 1, 0.9],
  [/^metrics\/accuracy_top[15]$/, 0.5, 0.5],
];

/** The weight of each column of the header. */
function weightsOf(header: Row): readonly number[] {
  const newer = header.includes('time');
  return header.map((name) => {
    const [, since = 0, before = 0] = WEIGHTS.find(([column]) => column.test(name)) ?? [];
    return newer ? since : before;
  });
}

function recognise({ content }: Found): string | null {
  if (content.shape !== 'table' || !content.header.includes('epoch')) return null;
  const has = (start: string) => content.header.some((name) => name.startsWith(start));
  return has('metrics/') && (has('train/') || has('val/'))
    ? 'it has columns "epoch", "metrics/…" and "train/…" as Ultralytics writes them'
    : null;
}

function numberIn(cell: string | undefined): number {
  const value = cellValue(cell ?? '');
  return typeof value === 'number' ? value : Number.NaN;
}

/** The rows of the last run: epochs that fall back begin another. */
function lastRun(rows: readonly Row[], epoch: number): readonly Row[] {
  const at = rows.findLastIndex((row, index) => {
    const before = numberIn(rows[index - 1]?.[epoch]);
    return numberIn(row[epoch]) <= before;
  });
  return at < 0 ? rows : rows.slice(at);
}

/** NaN where a part of it is no number: such an epoch is never the best. */
function fitnessOf(row: Row, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => (weight === 0 ? sum : sum + weight * numberIn(row[at])), 0);
}

/** The best row, the later of equals; the last where no fitness is told. Fault: `ULTRALYTICS_EMPTY`. */
function bestOf(rows: readonly Row[], header: Row, path: string): Row {
  const weights = weightsOf(header);
  if (!weights.some((weight) => weight > 0)) return rows.at(-1) ?? [];
  let best: Row | null = null;
  let most = 0;
  for (const row of rows) {
    const fitness = fitnessOf(row, weights);
    if (fitness > 0 && fitness >= most) {
      best = row;
      most = fitness;
    }
  }
  if (best === null) throw failure('ULTRALYTICS_EMPTY', path, { epochs: rows.length });
  return best;
}

function addCell(values: NamedValues, name: string, cell: string): void {
  const value = cellValue(cell) ?? new NotANumber('an empty cell');
  const setting = name === 'time' || /^(?:x|lr)\//.test(name);
  if (setting) values.passedOver.push({ name, because: 'a time or a learning rate, not a quality' });
  else if (name.startsWith('metrics/'))
    values.add(`val/${name.slice('metrics/'.length)}`, value, { unit: 'fraction' });
  else values.add(name, value);
}

async function read(found: Found): Promise<Reading> {
  const { content, path } = found;
  const all = await logRows(found);
  const header = content.shape === 'table' ? content.header : [];
  const epoch = header.indexOf('epoch');
  const rows = lastRun(all, epoch);
  const row = bestOf(rows, header, path);
  const values = new NamedValues();
  for (const [at, name] of header.entries()) addCell(values, name, row[at] ?? '');
  const { measurements, passedOver } = values;
  const suite = { name: null, model: null, dataset: null, fingerprints: {}, measurements, examples: null };
  const told = { epoch: row[epoch] ?? '', epochs: rows.length, earlier: all.length - rows.length };
  return {
    suites: measurements.length === 0 ? [] : [suite],
    passedOver,
    notices: all.length > 1 ? [fault('ULTRALYTICS_EPOCH', path, told)] : [],
  };
}

export const ultralytics: Reader = {
  format: 'ultralytics',
  title: 'results.csv of Ultralytics YOLO',
  recognise,
  refuse: (found) =>
    recognise(found) === null ? 'there are no columns "epoch", "metrics/…" and "train/…" in it' : null,
  read,
};
