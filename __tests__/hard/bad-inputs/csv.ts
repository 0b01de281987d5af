/** V01–V16: tables of text. */
import { type BadInput, latin, MEBIBYTE, utf16 } from './case.js';

const HEAD = 'head.csv';
const TITLES = 'id,y_true,y_pred,prob';
/** Twenty good rows, the sixth another one where given. */
function table(sixth = '5,1,1,0.9', titles = TITLES): string {
  const row = (at: number) => (at === 5 ? sixth : `${at},${at % 2},${at % 2},0.${at % 2 === 0 ? 1 : 9}`);
  return `${titles}\n${Array.from({ length: 20 }, (_, at) => row(at)).join('\n')}\n`;
}

type Told = Pick<BadInput, 'code' | 'status' | 'says' | 'outcome'>;

function csv(
  id: string,
  [wrong, content]: readonly [string, () => string | Uint8Array],
  told: Told,
): BadInput {
  return { id, wrong, head: HEAD, made: () => ({ [HEAD]: content() }), ...told };
}

const refused = (code: string, ...says: readonly string[]): Told => ({
  code,
  status: 3,
  says: [HEAD, ...says],
  outcome: 'not judged',
});
const READ: Told = { code: null, status: 0, says: ['head/accuracy', '1.0000'], outcome: 'read' };
const INVALID: Told = {
  code: null,
  status: 1,
  says: ['head/accuracy', 'not a number', 'found'],
  outcome: 'the metric is told as "not a number" and fails',
};
const metric = (cell: string) => () => `metric,value\naccuracy,${cell}\n`;

export const CSV_INPUTS: readonly BadInput[] = [
  csv('V01', ['nothing', () => ''], refused('FILE_EMPTY')),
  csv('V02', ['a header alone', () => `${TITLES}\n`], refused('NO_ROWS', 'y_true')),
  csv('V03', ['a quote that is never closed', () => table('"5,1,1,0.9')], refused('CSV_QUOTE', 'head.csv:7')),
  csv(
    'V04',
    ['a row with a cell too many', () => table('5,1,1,0.9,x')],
    refused('CSV_COLUMNS', 'head.csv:7', '5 cells'),
  ),
  csv(
    'V05',
    ['a name twice in the header', () => table(undefined, 'id,y_true,y_true,prob')],
    refused('CSV_HEADER', 'y_true'),
  ),
  csv(
    'V06',
    ['a column without a name', () => table(undefined, 'id,y_true,,prob')],
    refused('CSV_HEADER', 'column 3'),
  ),
  csv('V07', ['semicolons', () => table().replaceAll(',', ';')], READ),
  csv('V08', ['a decimal comma', metric('"0,93"')], INVALID),
  csv('V09', ['thousands, `1,234.5`', metric('"1,234.5"')], INVALID),
  csv('V10', ['`NaN` as a value', metric('NaN')], INVALID),
  csv('V11', ['a percent sign', () => table('5,1,1,93%')], refused('COLUMN_KIND', '93%')),
  csv('V12', ['`0x10`', metric('0x10')], INVALID),
  csv('V12b', ['blanks and an exponent', metric(' 9.3e-1 ')], {
    code: null,
    status: 0,
    says: ['0.9300'],
    outcome: 'read',
  }),
  csv('V13', ['a NUL byte', () => latin(table('5,1,\0,0.9'))], refused('ENCODING', 'NUL')),
  csv('V14', ['UTF-16 of a spreadsheet', () => utf16(table())], refused('ENCODING', 'UTF-16', 'CSV UTF-8')),
  csv(
    'V15',
    [
      'a million rows',
      () => `id,y_true,y_pred\n${Array.from({ length: 1_000_000 }, (_, at) => `${at},1,1`).join('\n')}\n`,
    ],
    READ,
  ),
  csv(
    'V16',
    ['a cell of 17 MiB', () => table(`5,${'x'.repeat(17 * MEBIBYTE)},1,0.9`)],
    refused('CSV_LIMIT', 'row-bytes'),
  ),
  csv(
    'V16b',
    ['100,000 columns', () => `${Array.from({ length: 100_000 }, (_, at) => `c${at}`).join(',')}\n`],
    refused('CSV_LIMIT'),
  ),
];
