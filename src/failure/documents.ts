/** What can be wrong with a document of YAML, TOML or XML. */
import { sentence } from './failure.js';
import { raised } from './limits.js';

export const documentFaults = {
  YAML_SYNTAX: sentence({
    weight: 'reading',
    what: (d: { found: string }) => `this is not valid YAML: ${d.found}`,
    fix: () => 'write the file with a YAML library, or write JSON',
    example: { found: 'Tabs are not allowed as indentation' },
  }),
  YAML_ALIAS: sentence({
    weight: 'reading',
    what: (d: { alias: string; limit: number }) =>
      `the alias ${JSON.stringify(d.alias)} stands for another part of the document${d.limit === 0 ? '' : `, and at most ${d.limit} are followed`}`,
    fix: (d) =>
      `write the value itself: aliases can make a small file fill the memory; or ${raised('yaml-aliases', 2 * d.limit + 100)}`,
    example: { alias: 'defaults', limit: 0 },
  }),
  YAML_TAG: sentence({
    weight: 'reading',
    what: (d: { tag: string }) => `the tag ${JSON.stringify(d.tag)} asks for an object of a program`,
    fix: () => 'write plain values: numbers, texts, lists and mappings',
    example: { tag: '!!python/object:numpy.float64' },
  }),
  YAML_DEPTH: sentence({
    weight: 'reading',
    what: (d: { limit: number }) => `the YAML is nested deeper than ${d.limit} levels`,
    fix: (d) =>
      `no evaluation file is nested like this: look at what wrote it, or ${raised('yaml-depth', 2 * d.limit)}`,
    example: { limit: 64 },
  }),
  YAML_KEY_TWICE: sentence({
    weight: 'reading',
    what: (d: { key: string }) => `the key ${JSON.stringify(d.key)} stands twice in the same mapping`,
    fix: () => "keep one of them: which of the two values counts is anybody's guess",
    example: { key: 'accuracy' },
  }),
  YAML_DOCUMENTS: sentence({
    weight: 'reading',
    what: () => 'a second YAML document starts here',
    fix: () => 'write one document a file',
    example: {},
  }),
  TOML_SYNTAX: sentence({
    weight: 'reading',
    what: (d: { found: string }) => `this is not valid TOML: ${d.found}`,
    fix: () => 'write the file with a TOML library, or write JSON',
    example: { found: 'unexpected character' },
  }),
  XML_SYNTAX: sentence({
    weight: 'reading',
    what: (d: { found: string }) => `this is not well-formed XML: ${d.found}`,
    fix: () => 'write the file with an XML library, and look whether the step that writes it was cut short',
    example: { found: "Expected closing tag 'testcase' instead of 'testsuite'." },
  }),
  XML_DTD: sentence({
    weight: 'reading',
    what: () =>
      'the XML declares a document type (<!DOCTYPE …>), which could name other files or grow without end',
    fix: () => 'leave the declaration out: reports of tests and evaluations need none',
    example: {},
  }),
  XML_DEPTH: sentence({
    weight: 'reading',
    what: (d: { limit: number }) => `the XML is nested deeper than ${d.limit} levels`,
    fix: (d) =>
      `no report of tests or evaluations is nested like this: look at what wrote it, or ${raised('xml-depth', 2 * d.limit)}`,
    example: { limit: 64 },
  }),
};
