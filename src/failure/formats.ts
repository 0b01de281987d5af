/** What can be wrong with the format that a file is in, or is said to be in. */
import { sentence } from './failure.js';

export const formatFaults = {
  FORMAT_UNKNOWN: sentence({
    weight: 'reading',
    what: (d: { found: string; supported: readonly string[]; nearest?: string }) =>
      `this is none of the ${d.supported.length} formats that are known here: ${d.found}${d.nearest === undefined ? '' : `. ${d.nearest}`}`,
    fix: () =>
      'docs/formats.md lists the formats of tools; of your own, write numbers by name in JSON, a table with `metric` and `value`, or examples, whose columns can be named (`columns: { truth: …, prediction: … }`); or leave the file out of `artifacts`',
    example: {
      found: 'a table with the columns a, b',
      supported: ['predictions', 'metrics-json'],
    } as { readonly found: string; readonly supported: readonly string[]; readonly nearest?: string },
  }),
  FORMAT_AMBIGUOUS: sentence({
    weight: 'reading',
    what: (d: { candidates: readonly string[] }) =>
      `this can be read in ${d.candidates.length} ways, and nothing in it says which: as ${d.candidates.join(', or as ')}`,
    fix: () => 'say which one it is, with `format:` of its suite in the configuration',
    example: {
      candidates: [
        'predictions (it has the columns label and score)',
        'metrics-csv (each row has the name of a metric and its value)',
      ] as readonly string[],
    },
  }),
  FORMAT_NAME: sentence({
    weight: 'usage',
    what: (d: { name: string; nearest: string | null }) =>
      `there is no format "${d.name}"${d.nearest === null ? '' : `; did you mean "${d.nearest}"?`}`,
    fix: (d: { supported: readonly string[] }) =>
      `use one of: ${d.supported.join(', ')}; or leave \`format\` out, then it is found by itself`,
    example: {
      name: 'prediction',
      nearest: 'predictions' as string | null,
      supported: ['predictions', 'metrics-json'] as readonly string[],
    },
  }),
  FORMAT_MISMATCH: sentence({
    weight: 'reading',
    what: (d: { format: string; because: string }) =>
      `\`format: ${d.format}\` was asked for, but ${d.because}`,
    fix: () => 'correct `format`, or leave it out, then it is found by itself',
    example: { format: 'lm-eval', because: 'this is a table with the columns id, label' },
  }),
};
