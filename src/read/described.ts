/** What a file is made of, in words for someone whose file was not recognised. */
import { BINARY } from './binary.js';
import { listed } from './columns.js';
import { foreign } from './foreign.js';
import { isObject, type JsonValue, kindOf } from './json.js';
import type { Content } from './reader.js';
import { keysOf, recordsIn } from './records.js';

/** What a content is made of, in words. */
export function described(content: Content): string {
  if (content.shape === 'bytes') return `it looks like ${BINARY[content.magic]}`;
  if (content.shape === 'archive') return `it looks like ${BINARY.zip}`;
  if (content.shape === 'xml') return `it looks like XML with the root element "${content.root.name}"`;
  if (content.shape === 'markdown') {
    return content.frontMatter === null
      ? 'a Markdown text without metadata at its top'
      : `a Markdown text whose metadata has the keys ${keysIn(content.frontMatter)}`;
  }
  if (content.shape === 'text') return 'its first line is neither JSON nor a header row with a delimiter';
  if (content.shape === 'table') return `a table with the columns ${listed(content.header).join(', ')}`;
  const records = recordsIn(content);
  if (records !== null) return `JSON records with the keys ${listed(keysOf(records.first)).join(', ')}`;
  return content.shape === 'json' ? describedValue(content.value, content.written.toUpperCase()) : 'records';
}

function describedValue(value: JsonValue, written: string): string {
  const tool = foreign(value);
  if (tool !== null) return `it looks like ${tool}, which this version does not read`;
  if (isObject(value) && Object.keys(value).length === 0) return `an empty ${written} object`;
  return isObject(value)
    ? `a ${written} object with the keys ${keysIn(value)}`
    : `a ${written} document that is ${kindOf(value)}`;
}

function keysIn(value: JsonValue): string {
  return isObject(value) ? listed(Object.keys(value)).join(', ') : '';
}
