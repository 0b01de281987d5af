/** L01–L08: JSON Lines. */
import { type BadInput, MEBIBYTE } from './case.js';

const HEAD = 'head.jsonl';
const row = (at: number): string => JSON.stringify({ id: at, y_true: at % 2, y_pred: at % 2 });
const rows = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => row(at));

type Told = Pick<BadInput, 'code' | 'status' | 'says' | 'outcome'>;

function lines(id: string, [wrong, content]: readonly [string, () => string], told: Told): BadInput {
  return { id, wrong, head: HEAD, made: () => ({ [HEAD]: content() }), ...told };
}

const refused = (code: string, ...says: readonly string[]): Told => ({
  code,
  status: 3,
  says: [HEAD, ...says],
  outcome: 'not judged',
});
const READ: Told = { code: null, status: 0, says: ['head/accuracy', '1.0000'], outcome: 'read' };

export const JSON_LINES_INPUTS: readonly BadInput[] = [
  lines('L01', ['blank lines', () => rows(20).join('\n\n \n')], READ),
  lines(
    'L02',
    ['one bad line of 100,000', () => `${rows(60_000).join('\n')}\n{"id": 1,\n${rows(39_999).join('\n')}\n`],
    refused('JSONL_LINE', 'head.jsonl:60001'),
  ),
  lines('L03', ['no line end at the end', () => rows(20).join('\n')], READ),
  lines(
    'L04',
    ['the last line is cut', () => rows(20).join('\n').slice(0, -9)],
    refused('JSONL_LINE', 'head.jsonl:20'),
  ),
  lines('L05', ['lines that end in CRLF', () => `${rows(20).join('\r\n')}\r\n`], READ),
  lines(
    'L06',
    ['lines of another shape', () => `${rows(20).join('\n')}\n{"id": 21, "prediction": 1}\n`],
    refused('ROW_SHAPE', 'head.jsonl:21', 'y_true'),
  ),
  lines(
    'L07',
    ['a line of 64 MiB', () => `${row(1)}\n{"id": 2, "y_true": "${'x'.repeat(64 * MEBIBYTE)}"}\n`],
    refused('LINE_TOO_LONG', 'head.jsonl:2', 'line-bytes'),
  ),
  lines(
    'L08',
    [
      'marks of a merge conflict',
      () => `${row(1)}\n<<<<<<< HEAD\n${row(2)}\n=======\n${row(3)}\n>>>>>>> topic\n`,
    ],
    refused('JSONL_LINE', 'head.jsonl:2', 'merge conflict'),
  ),
];
