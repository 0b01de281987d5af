/**
 * The schema of a Parquet file: a list in which children follow their parent, the first being the root. What has one
 * value a row is a column, in structs too (`doc.id`); lists and maps are none.
 */
import type { ColumnChunk, FileMetaData, SchemaElement } from 'hyparquet';
import { BytesTrouble } from './byte-cursor.js';
import { keptRaw } from './parquet-decimal.js';
import type { PassedOver } from './reader.js';

const DEEPEST = 64;

/** The parser goes down into a schema by calling itself. Throws `BytesTrouble`. */
export function checkDepth({ schema }: FileMetaData): void {
  const open: number[] = [];
  for (const { num_children: children = 0 } of schema) {
    if (open.length > DEEPEST) throw new BytesTrouble(`its schema is more than ${DEEPEST} deep`);
    if (children > 0) open.push(children);
    else closeLeaf(open);
  }
}

/** One child less is left of the innermost group; a group without any left is a child of the one around it. */
function closeLeaf(open: number[]): void {
  for (let left = open.pop(); left !== undefined; left = open.pop()) {
    if (left > 1) {
      open.push(left - 1);
      return;
    }
  }
}

/** A column with at most one value a row. */
export interface FlatColumn {
  /** The path, with points. */
  readonly name: string;
  readonly path: readonly string[];
  readonly element: SchemaElement;
  /** How many of the path may be null: the level of a value that is there. */
  readonly level: number;
}

interface Node {
  readonly element: SchemaElement;
  readonly children: readonly Node[];
  /** Behind the last of it. */
  readonly end: number;
}

function nodeAt(schema: readonly SchemaElement[], at: number): Node {
  const element = schema[at];
  if (element === undefined) throw new BytesTrouble('its schema is cut');
  const children: Node[] = [];
  let end = at + 1;
  while (children.length < (element.num_children ?? 0)) {
    const child = nodeAt(schema, end);
    children.push(child);
    end = child.end;
  }
  return { element, children, end };
}

interface Walk {
  readonly flat: FlatColumn[];
  readonly passedOver: PassedOver[];
}

/** What is left of a node when lists and maps are taken out; empty where nothing is. */
function pruned(node: Node, above: Pick<FlatColumn, 'path' | 'level'>, walk: Walk): readonly SchemaElement[] {
  const { element, children } = node;
  const path = [...above.path, element.name];
  const level = above.level + (element.repetition_type === 'REQUIRED' ? 0 : 1);
  const only = children.length === 1 ? [node, ...children] : [node];
  const isList = only.some((one) => one.element.repetition_type === 'REPEATED');
  if (isList) {
    walk.passedOver.push({ name: path.join('.'), because: 'it holds lists or objects' });
    return [];
  }
  if (children.length === 0) {
    walk.flat.push({ name: path.join('.'), path, element, level });
    return [keptRaw(element)];
  }
  return group(
    element,
    children.map((child) => pruned(child, { path, level }, walk)),
  );
}

function group(
  element: SchemaElement,
  children: readonly (readonly SchemaElement[])[],
): readonly SchemaElement[] {
  const kept = children.filter((child) => child.length > 0);
  return kept.length === 0 ? [] : [{ ...element, num_children: kept.length }, ...kept.flat()];
}

export interface ParquetColumns {
  readonly flat: readonly FlatColumn[];
  readonly passedOver: readonly PassedOver[];
  /** As if the file had no other columns, and no decimals but whole numbers and bytes. */
  readonly metadata: FileMetaData;
}

function isOf(names: ReadonlySet<string>, { meta_data: meta }: ColumnChunk): boolean {
  return meta === undefined || names.has(meta.path_in_schema.join('.'));
}

/** Throws `BytesTrouble`. */
export function columnsOf(metadata: FileMetaData): ParquetColumns {
  const walk: Walk = { flat: [], passedOver: [] };
  const { element, children } = nodeAt(metadata.schema, 0);
  const schema = group(
    element,
    children.map((child) => pruned(child, { path: [], level: 0 }, walk)),
  );
  const names = new Set(walk.flat.map(({ name }) => name));
  const groups = metadata.row_groups.map((one) => ({
    ...one,
    columns: one.columns.filter((chunk) => isOf(names, chunk)),
  }));
  return { ...walk, metadata: { ...metadata, schema: [...schema], row_groups: groups } };
}
