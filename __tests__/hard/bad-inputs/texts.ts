/** JSON, JSON Lines, tables and YAML: the files of read/corpus.ts. */
import { READ, REFUSED } from '../../read/corpus.js';
import type { BadInput } from './case.js';

const WHAT: Readonly<Record<string, string>> = {
  J01: 'no byte',
  J02: 'nothing but white space',
  J03: 'a byte order mark',
  J04: 'UTF-16',
  J05: 'bytes that are no UTF-8',
  J06: 'NaN, as Python writes it',
  J07: 'Infinity',
  J08: '1e999, beyond every number',
  J09: 'a key twice',
  J10: 'a comma too many',
  J11: 'comments or keys without quotes (JSON5)',
  J12: 'two documents',
  J13: 'cut in half',
  J14: 'ten million lists in each other',
  J15: 'a metric that is a text',
  J16: 'a metric that is a list, a truth value or an empty object',
  J17: 'a list, a number or null at the top',
  J18: 'the key __proto__',
  J19: 'an integer beyond 2^53',
  L01: 'blank lines',
  L02: 'one bad line of five thousand',
  L03: 'no line break at the end',
  L04: 'a last line that is cut',
  L05: 'lines that end in CRLF',
  L06: 'a record without what the others have',
  L07: 'a line of 64 MiB',
  L08: 'the marks of a merge conflict',
  V01: 'no byte',
  V02: 'a header alone',
  V03: 'a quote that is never closed',
  V04: 'a row with a cell too few',
  V05: 'a column twice',
  V06: 'a column without a name',
  V07: 'semicolons between cells',
  V08: 'a decimal comma',
  V09: 'marks between thousands',
  V10: 'NaN in a cell',
  V11: 'a percent sign',
  V12: 'hexadecimal, a blank before a number, an exponent',
  V13: 'a NUL',
  V14: 'UTF-16, as Excel saves it',
  V16: 'a cell of 17 MiB, or 100,000 columns',
  Y01: 'aliases of aliases of aliases',
  Y02: 'five thousand lists in each other',
  Y03: 'a key twice',
  Y04: 'a tab before a key',
  Y05: 'two documents',
  Y06: 'a tag of another language',
  Y07: 'not a number, infinity',
  Y08: 'numbers that YAML 1.1 knew and 1.2 does not',
  Y09: 'a merge key',
  Y10: 'the key __proto__',
  Y11: 'nothing',
};

const whatOf = (id: string): string => WHAT[id] ?? '';

const refused = REFUSED.map(({ id, path, bytes, code, says = '', where = '' }): BadInput => {
  return {
    id,
    what: whatOf(id),
    files: { [path]: bytes },
    args: [path],
    code,
    status: 3,
    says: says || where,
  };
});

/** Whatever stands in place of a number is invalid, and invalid fails; the rest has nothing to compare with yet. */
const read = READ.map(({ id, path, bytes, values }): BadInput => {
  const broken = Object.values(values).some((value) => typeof value === 'string');
  const status = broken ? 1 : 0;
  const says = Object.keys(values)[0] ?? 'accuracy';
  return { id, what: whatOf(id), files: { [path]: bytes }, args: [path], code: null, status, says };
});

export const TEXTS: readonly BadInput[] = [...refused, ...read];
