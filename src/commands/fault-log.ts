/** The second story of `holdline explain`: one table of incidents, and the column of it that is to be explained. */
import type { Options } from '../config/settle.js';
import { faultTree, type NoTree } from '../explain/fault-tree.js';
import { redaction } from '../explain/redaction.js';
import { failure, fault } from '../failure/catalogue.js';
import { Failure, type Fault } from '../failure/failure.js';
import { nearest } from '../failure/nearest.js';
import { noticeOf } from '../gate/report.js';
import type { Explanation } from '../model/explanation.js';
import type { FaultNode, FaultTree } from '../model/fault-tree.js';
import type { Source } from '../model/source.js';
import { listed } from '../read/columns.js';
import { type PlainTable, readPlainTable } from '../read/plain-table.js';
import type { World } from '../world.js';
import { configured } from './configuration.js';

function noTree(
  none: NoTree,
  label: string,
  { path, columns }: { path: string; columns: readonly string[] },
) {
  switch (none.because) {
    case 'no-such-column': {
      const known = { nearest: nearest(label, columns), found: listed(columns) };
      return failure('FAULT_LABEL_MISSING', path, { label, ...known });
    }
    case 'not-labels':
      return failure('FAULT_LABEL_KIND', path, { label });
    case 'empty':
      return failure('FAULT_LABEL_EMPTY', path, { label });
    case 'one-class':
      return failure('FAULT_LABEL_ONE', path, { label, name: none.name });
    case 'too-many-classes':
      return failure('FAULT_LABELS_MANY', path, { label, classes: none.classes, most: none.most });
    case 'too-few-rows':
      return failure('FAULT_ROWS_FEW', path, { label, common: none.common, fewest: none.fewest });
    case 'no-columns':
      return failure('FAULT_LABEL_ALONE', path, {
        label,
        passedOver: none.passedOver.map(({ column }) => column),
      });
  }
}

function columnsIn({ split }: FaultNode): readonly string[] {
  return split === null ? [] : [split.condition.column, ...columnsIn(split.yes), ...columnsIn(split.no)];
}

/** A tree without any mistake has mostly found the label under another name. */
function twinNotices({ label, root, trust }: FaultTree, path: string): readonly Fault[] {
  const columns = [...new Set(columnsIn(root))];
  return trust.accuracy < 1 || columns.length === 0
    ? []
    : [fault('FAULT_LABEL_TWIN', path, { label, columns })];
}

async function onlySource(world: World, globs: readonly string[]): Promise<Source> {
  const { sources, faults } = await world.files.find(globs);
  if (faults.length > 0) throw new Failure(faults);
  const [source, ...more] = sources;
  if (source === undefined || more.length > 0)
    throw failure('FAULT_TABLES_MANY', null, { files: sources.map(({ path }) => path) });
  return source;
}

const columnsOf = ({ table, passedOver }: PlainTable): readonly string[] => [
  ...table.columns.keys(),
  ...table.dropped,
  ...passedOver.map(({ name }) => name),
];

/** Fails with a sentence for every reason why there is no tree. */
export async function explainedLog(world: World, options: Options, label: string): Promise<Explanation> {
  const { config } = await configured(world, options.config);
  const source = await onlySource(world, options.artifacts);
  const read = await readPlainTable({ ...source, limits: config.limits });
  const log = { table: read.table, unreadable: read.passedOver.map(({ name }) => name), label };
  const { privacy } = config;
  const grown = faultTree(log, {
    seed: options.seed ?? config.decision.seed,
    minGroup: privacy.minGroup,
    redact: redaction(privacy.redact),
  });
  if ('none' in grown) throw noTree(grown.none, label, { path: source.path, columns: columnsOf(read) });
  const { tree } = grown;
  return {
    schema: 'holdline/explain@1',
    drivers: [],
    even: [],
    flips: [],
    turned: [],
    mix: [],
    tree,
    notices: twinNotices(tree, source.path).map(noticeOf),
  };
}
