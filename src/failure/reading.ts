/** What can be wrong with a file that is read. */
import { sentence } from './failure.js';
import { raised } from './limits.js';

export const readingFaults = {
  FILE_MISSING: sentence({
    weight: 'reading',
    what: () => 'there is no such file',
    fix: () => 'check the path, and that the step that writes the file ran before this one',
    example: {},
  }),
  GLOB_EMPTY: sentence({
    weight: 'reading',
    what: (d: { folder: string | null }) =>
      `no file${d.folder === null ? '' : ` below ${d.folder}`} matches this pattern`,
    fix: () => 'check the pattern, and that the evaluation ran and wrote its files here',
    example: { folder: '.' as string | null },
  }),
  FILE_EMPTY: sentence({
    weight: 'reading',
    what: () => 'the file is empty',
    fix: () => 'the evaluation wrote nothing: look at the log of the step that makes this file',
    example: {},
  }),
  FILE_IS_FOLDER: sentence({
    weight: 'reading',
    what: () => 'this is a folder, not a file',
    fix: (d: { path: string }) => `name the files in it, for example "${d.path}/**"`,
    example: { path: 'results' },
  }),
  FILE_UNREADABLE: sentence({
    weight: 'reading',
    what: (d: { reason: string }) => `the file can't be read (${d.reason})`,
    fix: () => 'check its permissions and that it is a plain file',
    example: { reason: 'EACCES' },
  }),
  FILE_LFS_POINTER: sentence({
    weight: 'reading',
    what: (d: { keeper: string }) => `this is a pointer of ${d.keeper} and not the file itself`,
    fix: () =>
      'fetch the content first: actions/checkout with `lfs: true` (or `git lfs pull`, `git annex get`)',
    example: { keeper: 'Git LFS' },
  }),
  FILE_TOO_LARGE: sentence({
    weight: 'reading',
    what: (d: { bytes: number; limit: number; key: string }) =>
      `the file has ${d.bytes} bytes, and one document is read only up to ${d.limit}`,
    fix: (d) =>
      `write the examples as JSON Lines or CSV, which are read piece by piece and have no such limit; or ${raised(d.key, d.bytes)}`,
    example: { bytes: 600_000_000, limit: 268_435_456, key: 'json-bytes' },
  }),
  ENCODING: sentence({
    weight: 'reading',
    what: (d: { found: string; offset: number }) =>
      `the file is not text in UTF-8: ${d.found} at byte ${d.offset}`,
    fix: () => 'save it as UTF-8; spreadsheets call this "CSV UTF-8"',
    example: { found: 'a byte order mark of UTF-16', offset: 0 },
  }),
  JSON_SYNTAX: sentence({
    weight: 'reading',
    what: (d: { found: string }) => `this is not valid JSON: ${d.found}`,
    fix: () => 'write the file with a JSON library, and look whether the step that writes it was cut short',
    example: { found: 'unexpected end of the text' },
  }),
  JSON_DUPLICATE_KEY: sentence({
    weight: 'reading',
    what: (d: { key: string }) => `the key ${JSON.stringify(d.key)} stands twice in the same object`,
    fix: () => "keep one of them: which of the two values counts is anybody's guess",
    example: { key: 'accuracy' },
  }),
  VALUE_IS_TEXT: sentence({
    weight: 'notice',
    what: (d: { names: readonly string[]; more: number }) =>
      `${d.names.map((name) => JSON.stringify(name)).join(', ')}${d.more === 0 ? '' : ` and ${d.more} more`} in quotes: a number in quotes is a text and is not judged`,
    fix: () => 'write numbers without quotes; for what is no metric, there is nothing to do',
    example: { names: ['accuracy'] as readonly string[], more: 0 },
  }),
  JSON_DEPTH: sentence({
    weight: 'reading',
    what: (d: { limit: number }) => `the JSON is nested deeper than ${d.limit} levels`,
    fix: (d) =>
      `no evaluation file is nested like this: look at what wrote it, or ${raised('json-depth', 2 * d.limit)}`,
    example: { limit: 256 },
  }),
  JSONL_LINE: sentence({
    weight: 'reading',
    what: (d: { found: string }) => `this line is no JSON object: ${d.found}`,
    fix: () => 'JSON Lines hold one whole object a line; write the file again',
    example: { found: 'a merge conflict marker' },
  }),
  LINE_TOO_LONG: sentence({
    weight: 'reading',
    what: (d: { limit: number }) => `this line is longer than ${d.limit} characters`,
    fix: (d) =>
      `JSON Lines hold one example a line; break the file into lines, leave large fields out, or ${raised('line-bytes', 2 * d.limit)}`,
    example: { limit: 16_777_216 },
  }),
  ROW_SHAPE: sentence({
    weight: 'reading',
    what: (d: { key: string; found: string }) => `the key ${JSON.stringify(d.key)} ${d.found}`,
    fix: () => 'give every record the same keys, with one text or number in each',
    example: { key: 'y_true', found: 'is not there, and the records before have it' },
  }),
  CSV_COLUMNS: sentence({
    weight: 'reading',
    what: (d: { found: number; header: number; why: string }) =>
      `this row has ${d.found} cells, and the header has ${d.header}${d.why}`,
    fix: () => 'quote cells that hold the delimiter, and look whether the file is whole',
    example: { found: 3, header: 4, why: ' (it is the last row: the file looks cut)' },
  }),
  CSV_QUOTE: sentence({
    weight: 'reading',
    what: (d: { found: string }) => `a quote is out of place: ${d.found}`,
    fix: () =>
      'a quoted cell starts and ends with a quote, and a quote in it is written twice; let a CSV library write the file',
    example: { found: 'the one that opens on this line is never closed' },
  }),
  CSV_HEADER: sentence({
    weight: 'reading',
    what: (d: { found: string }) => `the header row is no list of names: ${d.found}`,
    fix: () => 'give every column a name of its own in the first row',
    example: { found: 'column 3 has no name' },
  }),
  CSV_LIMIT: sentence({
    weight: 'reading',
    what: (d: { found: string; key: string; limit: number }) => `the table is out of bounds: ${d.found}`,
    fix: (d) =>
      `an opening quote that is never closed is the usual cause; else leave large columns out, or ${raised(d.key, 2 * d.limit)}`,
    example: {
      found: 'one row is longer than 16777216 bytes',
      key: 'row-bytes',
      limit: 16_777_216,
    },
  }),
  NO_ROWS: sentence({
    weight: 'reading',
    what: (d: { header: readonly string[] }) =>
      `there is a header (${d.header.join(', ')}) and not one row below it`,
    fix: () => 'the evaluation wrote no examples: look at the log of the step that makes this file',
    example: { header: ['id', 'y_true', 'y_pred'] as readonly string[] },
  }),
  COLUMN_MISSING: sentence({
    weight: 'reading',
    what: (d: { wanted: string; nearest: string | null; found: readonly string[] }) =>
      `there is no column ${d.wanted}${d.nearest === null ? '' : `; did you mean "${d.nearest}"?`} Found are: ${d.found.join(', ')}`,
    fix: (d: { part: string }) => `name it in the configuration: columns: { ${d.part}: "…" }`,
    example: {
      wanted: 'for the truth (looked for y_true, label)',
      part: 'truth',
      nearest: null as string | null,
      found: ['id', 'y_pred'] as readonly string[],
    },
  }),
  COLUMN_KIND: sentence({
    weight: 'reading',
    what: (d: { column: string; part: string; found: string }) =>
      `the column "${d.column}" can't be the ${d.part}: ${d.found}`,
    fix: (d: { part: string }) =>
      `write it in plain form (0.93, no %, no thousands), or name another column: columns: { ${d.part}: "…" }`,
    example: { column: 'prob', part: 'score', found: 'row 3 holds "93%", which is no number' },
  }),
  LABELS_TOO_MANY: sentence({
    weight: 'reading',
    what: (d: { column: string; part: string; most: number }) =>
      `the column "${d.column}" can't be the ${d.part}: it holds more than ${d.most} different texts, the most that are told apart as labels`,
    fix: (d) =>
      `write the class there and not a text of its own for each example, or name another column: columns: { ${d.part}: "…" }`,
    example: { column: 'answer', part: 'truth', most: 10_000 },
  }),
  ROW_TWICE: sentence({
    weight: 'reading',
    what: (d: { name: string }) => `${d.name} is given twice`,
    fix: () => 'keep one row a metric, or add a column that tells the rows apart (a model, a slice)',
    example: { name: 'accuracy{lang=fr}' },
  }),
  NO_MEASUREMENTS: sentence({
    weight: 'reading',
    what: (d: { title: string }) =>
      `this is read as ${d.title}, and there is not one value of a metric in it`,
    fix: () => 'look whether the evaluation ran to its end',
    example: { title: 'metrics in JSON' },
  }),
  LOG_LAST_ROW: sentence({
    weight: 'notice',
    what: (d: { column: string; rows: number }) =>
      `this is a log of training (column "${d.column}", ${d.rows} rows); of each column the last value was taken`,
    fix: () =>
      'the last row need not be the model that ships: better write the final evaluation to a file of its own',
    example: { column: 'epoch', rows: 12 },
  }),
  RUN_LIMITED: sentence({
    weight: 'notice',
    what: (d: { task: string; used: number; of: number; others: number }) =>
      `${d.task} was evaluated on ${d.used} of its ${d.of} examples${d.others === 0 ? '' : `, and so were ${d.others} more tasks on a part of theirs`}`,
    fix: () => 'compare only with runs of the same limit',
    example: { task: 'gsm8k', used: 20, of: 1319, others: 0 },
  }),
};
