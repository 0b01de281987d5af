/** The index template for what is exported to Elasticsearch or OpenSearch, from the table of fields. */
import { FIELDS, type FieldType } from './ecs.js';

export const PATTERN = 'holdline*';
const IGNORED_ABOVE = 1024;

interface Tree {
  [name: string]: { type?: string; ignore_above?: number; properties?: Tree };
}

/** OpenSearch has no `match_only_text`, so that a message is `text` in both. */
function leaf(type: FieldType): Tree[string] {
  if (type === 'keyword') return { type, ignore_above: IGNORED_ABOVE };
  return { type: type === 'match_only_text' ? 'text' : type };
}

function properties(): Tree {
  const tree: Tree = {};
  for (const { name, type } of FIELDS) {
    const parts = name.split('.');
    let at = tree;
    for (const part of parts.slice(0, -1)) {
      const inner = at[part]?.properties ?? {};
      at[part] = { properties: inner };
      at = inner;
    }
    at[parts.at(-1) ?? name] = leaf(type);
  }
  return tree;
}

/** The body of `PUT _index_template/holdline`. Labels are the reader's own: each becomes a keyword. */
export function indexTemplate(): object {
  const keyword = { type: 'keyword', ignore_above: IGNORED_ABOVE };
  return {
    index_patterns: [PATTERN],
    priority: 200,
    template: {
      settings: { 'index.mapping.total_fields.limit': 2000 },
      mappings: {
        dynamic_templates: [{ labels: { path_match: 'labels.*', mapping: keyword } }],
        properties: properties(),
      },
    },
    _meta: { description: 'Verdicts and reports of Holdline, in fields of the Elastic Common Schema' },
  };
}
