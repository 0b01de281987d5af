/**
 * YAML → the values that JSON has: core schema, one document, no tags, and no aliases but so many as the configuration
 * allows, so that a small file can't grow into a large value. NaN and infinities become `NotANumber`, as in JSON.
 */
import type { Alias, Document, LineCounter, Node, YAMLMap } from 'yaml';
import { failure } from '../failure/catalogue.js';
import type { Failure } from '../failure/failure.js';
import type { Limits } from '../model/limits.js';
import type { Source } from '../model/source.js';
import { type JsonObject, type JsonValue, NotANumber } from './json.js';
import { limitsOf } from './limits.js';

type Yaml = typeof import('yaml');
type Written = Pick<Source, 'path' | 'limits'>;

class YamlReader {
  readonly #yaml: Yaml;
  readonly #lines: LineCounter;
  readonly #source: Written;
  readonly #limits: Limits;
  #aliases = 0;

  constructor(yaml: Yaml, lines: LineCounter, source: Written) {
    this.#yaml = yaml;
    this.#lines = lines;
    this.#source = source;
    this.#limits = limitsOf(source);
  }

  at(offset: number): string {
    const { line, col } = this.#lines.linePos(offset);
    return `${this.#source.path}:${Math.max(1, line)}:${Math.max(1, col)}`;
  }

  /** The parser's first error is told alone: the later ones come from losing the thread. */
  sound(document: Document.Parsed): void {
    const [first] = [...document.errors].sort((a, b) => a.pos[0] - b.pos[0]);
    if (first === undefined) return;
    if (document.errors.some((error) => error.code === 'RESOURCE_EXHAUSTION')) throw this.tooDeep(0);
    const found = first.message.split('\n', 1)[0] ?? '';
    throw failure('YAML_SYNTAX', this.at(first.pos[0]), { found });
  }

  value(node: unknown, depth: number, document: Document.Parsed): JsonValue {
    const { isAlias, isMap, isNode, isScalar, isSeq } = this.#yaml;
    if (!isNode(node)) return null;
    const offset = node.range?.[0] ?? 0;
    if (depth > this.#limits['yaml-depth']) throw this.tooDeep(offset);
    if (isAlias(node)) return this.value(this.#followed(node, document), depth + 1, document);
    const core = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/;
    if (node.tag !== undefined && !core.test(node.tag)) {
      throw failure('YAML_TAG', this.at(offset), { tag: node.tag.slice(0, 80) });
    }
    if (isMap(node)) return this.#object(node, depth, document);
    if (isSeq(node)) return node.items.map((item) => this.value(item, depth + 1, document));
    return isScalar(node) ? scalar(node.value, node.source ?? '') : null;
  }

  tooDeep(offset: number): Failure {
    return failure('YAML_DEPTH', this.at(offset), { limit: this.#limits['yaml-depth'] });
  }

  /** Each alias counts as often as it is followed, so that aliases of aliases come to their end. */
  #followed(alias: Alias, document: Document.Parsed): Node | undefined {
    this.#aliases++;
    const limit = this.#limits['yaml-aliases'];
    if (this.#aliases > limit) {
      const where = this.at(alias.range?.[0] ?? 0);
      throw failure('YAML_ALIAS', where, { alias: alias.source.slice(0, 80), limit });
    }
    return alias.resolve(document);
  }

  #object(map: YAMLMap, depth: number, document: Document.Parsed): JsonObject {
    const object: Record<string, JsonValue> = Object.create(null);
    for (const { key: node, value } of map.items) {
      const { isNode, isScalar } = this.#yaml;
      const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
      if (isNode(node) && !isScalar(node)) {
        throw failure('YAML_SYNTAX', this.at(offset), {
          found: 'a list, mapping or alias stands where a key must be',
        });
      }
      const key = isScalar(node) ? node.source || String(node.value) : '';
      if (key in object) throw failure('YAML_KEY_TWICE', this.at(offset), { key: key.slice(0, 80) });
      object[key] = this.value(value, depth + 1, document);
    }
    return object;
  }
}

function scalar(value: unknown, source: string): JsonValue {
  if (typeof value === 'number') return Number.isFinite(value) ? value : new NotANumber(source.slice(0, 40));
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  return value === null || value === undefined ? null : source;
}

/** Faults: `YAML_SYNTAX`, `YAML_ALIAS`, `YAML_TAG`, `YAML_DEPTH`, `YAML_KEY_TWICE`, `YAML_DOCUMENTS`. */
export async function readYaml(text: string, source: Written): Promise<JsonValue> {
  const yaml = await import('yaml');
  const lines = new yaml.LineCounter();
  const documents = yaml.parseAllDocuments(text.replace(/^\uFEFF/, ''), {
    lineCounter: lines,
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
    prettyErrors: false,
    // The parser compares every key with every other; the reader looks for doubles itself.
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const reader = new YamlReader(yaml, lines, source);
  const [first, second] = 'empty' in documents ? [] : documents;
  if (first === undefined) return null;
  reader.sound(first);
  if (second !== undefined) throw failure('YAML_DOCUMENTS', reader.at(second.range[0]), {});
  return reader.value(first.contents, 0, first);
}
