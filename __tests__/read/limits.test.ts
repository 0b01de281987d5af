import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LONGEST_LINE } from '../../src/read/head.js';
import { LIMITS } from '../../src/read/limits.js';
import { MOST_METRIC_ROWS } from '../../src/read/metrics-csv.js';
import { LARGEST_TOML } from '../../src/read/toml-text.js';
import { LARGEST_XML } from '../../src/read/xml-text.js';
import { LARGEST_YAML } from '../../src/read/yaml-text.js';

const DOCUMENT = readFileSync(join(import.meta.dirname, '../../docs/formats.md'), 'utf8');
const LIMITS = [
  ['one JSON document', LIMITS['json-bytes']],
  ['one YAML or Markdown document', LARGEST_YAML],
  ['one TOML document', LARGEST_TOML],
  ['one XML document', LARGEST_XML],
  ['one line of JSON Lines', LONGEST_LINE],
  ['rows of a table of metrics', MOST_METRIC_ROWS],
] as const;

it.each(LIMITS)('the document has the limit of %s', (what, limit) => {
  expect(DOCUMENT).toContain(`| ${what} | ${limit} |`);
});
