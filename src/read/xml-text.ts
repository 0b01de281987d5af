/** XML → a tree of elements. No document type, no entities but the five of XML and characters by number. */
import { failure } from '../failure/catalogue.js';
import type { Source } from '../model/source.js';
import { limitsOf } from './limits.js';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** All text directly in the element, CDATA too, without blanks around its parts. */
  readonly text: string;
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** One pass, so that `&amp;lt;` is the text `&lt;`. */
function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(lt|gt|amp|quot|apos));/gi, (all, ten, hex, name) => {
    if (typeof name === 'string') return NAMED[name.toLowerCase()] ?? all;
    const code = typeof ten === 'string' ? Number(ten) : Number.parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}

function isNode(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** The parser's ordered form is a list of `{name: [children], ":@": {attribute: value}}` and `{"#text": text}`. */
function elementsOf(list: unknown): readonly XmlElement[] {
  const nodes: readonly unknown[] = Array.isArray(list) ? list : [];
  return nodes.filter(isNode).flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ':@');
    return name === undefined || name.startsWith('#') ? [] : [elementOf(name, node)];
  });
}

function elementOf(name: string, node: Readonly<Record<string, unknown>>): XmlElement {
  const attributes: Record<string, string> = Object.create(null);
  const given = isNode(node[':@']) ? node[':@'] : {};
  for (const [key, value] of Object.entries(given)) attributes[key] = decoded(String(value));
  const content: readonly unknown[] = Array.isArray(node[name]) ? node[name] : [];
  const text = content
    .filter(isNode)
    .flatMap((child): readonly string[] => {
      if (Object.hasOwn(child, '#text')) return [decoded(String(child['#text']))];
      // What stands in CDATA stands for itself.
      const raw = child['#cdata'];
      return Array.isArray(raw) && isNode(raw[0]) ? [String(raw[0]['#text'])] : [];
    })
    .join('');
  return { name, attributes, children: elementsOf(content), text };
}

/** Whether a document type is declared before the first element; in a CDATA section it is only text. */
function declaresType(text: string): boolean {
  return /^(?:\s|<\?[^>]*\?>|<!--(?:(?!-->)[\s\S])*-->)*<!DOCTYPE/i.test(text.slice(0, 65_536));
}

/** The root element. Faults: `XML_DTD`, `XML_DEPTH`, `XML_SYNTAX`. */
export async function readXml(text: string, source: Pick<Source, 'path' | 'limits'>): Promise<XmlElement> {
  const { path } = source;
  const deepest = limitsOf(source)['xml-depth'];
  const bare = text.replace(/^\uFEFF/, '');
  if (declaresType(bare)) throw failure('XML_DTD', path, {});
  const { XMLParser, XMLValidator } = await import('fast-xml-parser');
  const sound = XMLValidator.validate(bare);
  if (sound !== true) {
    // The column is not always known, whatever the types say.
    const { line, col, msg: found } = sound.err;
    throw failure('XML_SYNTAX', Number.isFinite(col) ? `${path}:${line}:${col}` : `${path}:${line}`, {
      found,
    });
  }
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    ignoreDeclaration: true,
    ignorePiTags: true,
    cdataPropName: '#cdata',
    processEntities: false,
    parseTagValue: false,
    parseAttributeValue: false,
    // The parser counts from the root's children.
    maxNestedTags: deepest - 1,
  });
  try {
    const [root] = elementsOf(parser.parse(bare));
    if (root === undefined) throw failure('XML_SYNTAX', path, { found: 'there is no element in it' });
    return root;
  } catch (error) {
    if (!(error instanceof Error) || error.name === 'Failure') throw error;
    throw /nested/i.test(error.message)
      ? failure('XML_DEPTH', path, { limit: deepest })
      : failure('XML_SYNTAX', path, { found: error.message.split('\n', 1)[0] ?? '' });
  }
}
