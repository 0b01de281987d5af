/**
 * YAML text → a plain tree with positions, and nothing else of YAML: no aliases, tags, merge keys or second documents.
 * Only this file knows the parser, and it is loaded when there is a configuration to read.
 */
import type { Document, LineCounter, Node, YAMLMap } from 'yaml';
import type { Complaints, Spot } from './complaints.js';

export type Tree =
  | {
      readonly kind: 'map';
      readonly spot: Spot;
      readonly entries: readonly Entry[];
      /** `false` where an entry was refused, so that nobody takes it for missing. */
      readonly whole: boolean;
    }
  | { readonly kind: 'list'; readonly spot: Spot; readonly items: readonly Tree[] }
  | { readonly kind: 'scalar'; readonly spot: Spot; readonly value: unknown; readonly source: string }
  /** Something was here, and has been complained of. */
  | { readonly kind: 'refused'; readonly spot: Spot };

export interface Entry {
  readonly key: string;
  /** Where the key stands. */
  readonly spot: Spot;
  readonly value: Tree;
}

const MOST_BYTES = 1_048_576;
const MOST_DEPTH = 16;
const START: Spot = { line: 1, column: 1 };

type Yaml = typeof import('yaml');

/** The tree of a text. `null` where it can't be read at all; then the reason is among the complaints. */
export async function parseTree(text: string, complaints: Complaints): Promise<Tree | null> {
  if (new TextEncoder().encode(text).length > MOST_BYTES) {
    complaints.add('CONFIG_SIZE', START, { most: MOST_BYTES });
    return null;
  }
  const yaml = await import('yaml');
  const lines = new yaml.LineCounter();
  const documents = yaml.parseAllDocuments(text.replace(/^\uFEFF/, ''), {
    lineCounter: lines,
    schema: 'core',
    // A `%YAML 1.1` line must not turn `yes` into true, nor `<<` into a merge.
    merge: false,
    resolveKnownTags: false,
    prettyErrors: false,
    // The parser compares every key with every other; the decoder looks for doubles itself.
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const planting = new Planting(yaml, lines, complaints);
  const [first, second] = 'empty' in documents ? [] : documents;
  if (second !== undefined) complaints.add('CONFIG_DOCUMENTS', planting.spot(second.range[0]), {});
  if (first === undefined) return { kind: 'scalar', spot: START, value: null, source: '' };
  return planting.sound(first) ? planting.tree(first.contents, 0) : null;
}

/** Turns nodes of the parser into trees. */
class Planting {
  readonly #yaml: Yaml;
  readonly #lines: LineCounter;
  readonly #complaints: Complaints;

  constructor(yaml: Yaml, lines: LineCounter, complaints: Complaints) {
    this.#yaml = yaml;
    this.#lines = lines;
    this.#complaints = complaints;
  }

  spot(offset: number): Spot {
    const { line, col } = this.#lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  }

  /** Whether the parser could follow. Its first error is told alone: the later ones come from losing the thread. */
  sound(document: Document.Parsed): boolean {
    const exhausted = document.errors.some((error) => error.code === 'RESOURCE_EXHAUSTION');
    const [first] = [...document.errors].sort((a, b) => a.pos[0] - b.pos[0]);
    if (exhausted) this.#complaints.add('CONFIG_DEPTH', START, { most: MOST_DEPTH });
    else if (first !== undefined) {
      this.#complaints.add('CONFIG_SYNTAX', this.spot(first.pos[0]), { problem: first.message });
    }
    return first === undefined;
  }

  tree(node: unknown, depth: number): Tree {
    const { isAlias, isMap, isNode, isScalar, isSeq } = this.#yaml;
    if (!isNode(node)) return { kind: 'scalar', spot: START, value: null, source: '' };
    const spot = this.spot(node.range?.[0] ?? 0);
    if (isAlias(node)) this.#complaints.add('CONFIG_ALIAS', spot, { alias: node.source });
    else if (depth > MOST_DEPTH) this.#complaints.add('CONFIG_DEPTH', spot, { most: MOST_DEPTH });
    else if (this.#tagged(node))
      this.#complaints.add('CONFIG_TAG', spot, {
        tag: (node.tag ?? '').replace(/^tag:yaml\.org,2002:/, '!!'),
      });
    else if (isMap(node)) {
      const entries = this.#entries(node, depth);
      return { kind: 'map', spot, entries, whole: entries.length === node.items.length };
    } else if (isSeq(node)) {
      return { kind: 'list', spot, items: node.items.map((item) => this.tree(item, depth + 1)) };
    } else if (isScalar(node)) return { kind: 'scalar', spot, value: node.value, source: node.source ?? '' };
    return { kind: 'refused', spot };
  }

  /** `!!str` and the like of the core schema change nothing and pass. */
  #tagged(node: Node): boolean {
    const core = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/;
    return node.tag !== undefined && !core.test(node.tag);
  }

  #entries(map: YAMLMap, depth: number): readonly Entry[] {
    const entries: Entry[] = [];
    const lines = new Map<string, number>();
    for (const { key: node, value: valueNode } of map.items) {
      const key = this.tree(node, depth + 1);
      const value = this.tree(valueNode, depth + 1);
      if (key.kind === 'refused') continue;
      const name = key.kind === 'scalar' ? key.source || String(key.value) : null;
      const first = name === null ? undefined : lines.get(name);
      if (name === null) {
        this.#complaints.add('CONFIG_SYNTAX', key.spot, {
          problem: 'a list or a mapping stands where a key must be',
        });
      } else if (name === '<<') this.#complaints.add('CONFIG_MERGE', key.spot, {});
      else if (first !== undefined)
        this.#complaints.add('CONFIG_KEY_TWICE', key.spot, { key: name, line: first });
      else {
        lines.set(name, key.spot.line);
        // A key without a value has no node of its own: its place is the key's.
        const placed = this.#yaml.isNode(valueNode) ? value : { ...value, spot: key.spot };
        entries.push({ key: name, spot: key.spot, value: placed });
      }
    }
    return entries;
  }
}
