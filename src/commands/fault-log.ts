/** The second story of `holdline explain`: one table of incidents, and the column of it that is to be explained. */
import type { Options } from '../config/settle.js';
import { faultTree, type NoTree } from '../explain/fault-tree.js';
import { redaction } from '../explain/redaction.js';
import { failure, fault } from '../failure/catalogue.js';
import { Failure, type Fault } from '../failure/failure.js';
import { nearest } from '../failure/nearest.js';
import { translator } from '../failure/translator.js';
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

/** The class that a side of the first split has all of, and nothing else. */
function wholeKind({ root, classes }: FaultTree): string | null {
  const sides = root.split === null ? [] : [root.split.yes, root.split.no];
  const alone = ({ counts }: FaultNode): number =>
    counts.findIndex(
      (count, kind) => count === classes[kind]?.rows && counts.every((n, i) => i === kind || n === 0),
    );
  const kinds = sides.map(alone).filter((kind) => kind >= 0);
  return classes[kinds[0] ?? -1]?.name ?? null;
}

/** A tree without any mistake, or a condition that has all of one kind, has mostly found the label under another name. */
function twinNotices(tree: FaultTree, path: string): readonly Fault[] {
  const { label, root, trust } = tree;
  const columns = [...new Set(columnsIn(root))];
  const perfect = trust.accuracy >= 1;
  const name = perfect ? null : wholeKind(tree);
  if (columns.length === 0 || (!perfect && name === null)) return [];
  return [fault('FAULT_LABEL_TWIN', path, { label, name, columns: perfect ? columns : columns.slice(0, 1) })];
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
  const translate = await translator(options.locale);
  return {
    schema: 'holdline/explain@1',
    quality: [],
    drivers: [],
    even: [],
    flips: [],
    turned: [],
    confusion: [],
    mix: [],
    tree,
    notices: twinNotices(tree, source.path).map((one) => noticeOf(translate(one))),
  };
}
