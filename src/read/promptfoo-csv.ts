/**
 * Results of promptfoo as CSV: a row a test, a column a variable, and for every prompt and provider a block that begins
 * with a column called `[provider] prompt`. Today a block is Status, Score, Named Scores, `Metric: NAME` …, Grader
 * Reason, Comment; before, it was one column of cells like `[FAIL] (0.50, Accuracy: 0.00)`.
 */
import { failure } from '../failure/catalogue.js';
import { NotANumber } from './json.js';
import { cellValue, type TableContent } from './metric-cells.js';
import { type Outcome, type PromptfooResult, promptName, testText } from './promptfoo-result.js';

const ASKED = /^\[(.*?)\] ([\s\S]*)$/;
/** The status and score at the start of an old cell. */
const GRADED = /^\[(PASS|FAIL|ERROR)\] \((-?\d+\.\d+)((?:, [^,:()]+: -?\d+\.\d+)*)\)/;
const METRIC = 'Metric: ';
const NAMED = /^\d+\/(.*)$/s;

/**
 * The names of blocks repeat: here each gets the number of its block, `2/Status`. `null` where it is no such header.
 */
export function promptfooHeader(header: readonly string[]): readonly string[] | null {
  const starts = header.filter((name, at) => ASKED.test(name) && header[at + 1] === 'Status');
  if (starts.length === 0) return null;
  let block = 0;
  return header.map((name, at) => {
    if (ASKED.test(name) && header[at + 1] === 'Status') block++;
    return block === 0 ? name : `${block}/${name}`;
  });
}

interface Block {
  readonly provider: string;
  readonly prompt: number;
  readonly promptName: string | null;
  readonly at: number;
  /** Where its columns are, by their names; empty for cells of the old kind. */
  readonly columns: ReadonlyMap<string, number>;
}

function plainName(name: string): string {
  return NAMED.exec(name)?.[1] ?? name;
}

/** The blocks of the header; none where it is no table of promptfoo. */
export function blocksOf({ header, first }: Pick<TableContent, 'header' | 'first'>): readonly Block[] {
  const isNew = header.some((name) => NAMED.test(name) && ASKED.test(plainName(name)));
  const prompts = new Map<string, number>();
  const blocks: Block[] = [];
  for (const [at, name] of header.entries()) {
    const asked = ASKED.exec(isNew ? (NAMED.exec(name)?.[1] ?? '') : name);
    const graded = isNew ? plainName(header[at + 1] ?? '') === 'Status' : GRADED.test(first[0]?.[at] ?? '');
    if (asked === null || !graded) continue;
    const [, provider = '', prompt = ''] = asked;
    const number = prompts.get(prompt) ?? prompts.size + 1;
    prompts.set(prompt, number);
    const end = header.findIndex(
      (next, index) => index > at && next.split('/', 1)[0] !== name.split('/', 1)[0],
    );
    const columns = new Map<string, number>();
    if (isNew)
      for (let column = at + 1; column < (end < 0 ? header.length : end); column++)
        columns.set(plainName(header[column] ?? ''), column);
    blocks.push({ provider, prompt: number, promptName: promptName(prompt, null), at, columns });
  }
  return blocks;
}

type Graded = Pick<PromptfooResult, 'outcome' | 'score' | 'named'>;

function outcomeIn(word: string): Outcome | null {
  const outcome = word.toLowerCase();
  return outcome === 'pass' || outcome === 'fail' || outcome === 'error' ? outcome : null;
}

function numberIn(cell: string): number | null {
  const value = cellValue(cell);
  return value instanceof NotANumber ? null : value;
}

function gradedIn(row: readonly string[], { at, columns }: Block): Graded | null {
  if (columns.size === 0) {
    const [, word = '', score = '', rest = ''] = GRADED.exec(row[at] ?? '') ?? [];
    const outcome = outcomeIn(word);
    const pairs = rest.split(', ').filter((part) => part !== '');
    const named = pairs
      .map((pair) => pair.split(': '))
      .map(([name = '', value = '']) => [name, Number(value)] as const);
    return outcome === null ? null : { outcome, score: Number(score), named: new Map(named) };
  }
  const cell = (name: string) => row[columns.get(name) ?? -1] ?? '';
  const outcome = outcomeIn(cell('Status'));
  const score = numberIn(cell('Score'));
  if (outcome === null || score === null) return null;
  const named = [...columns.keys()]
    .filter((name) => name.startsWith(METRIC))
    .flatMap((name) => {
      const value = numberIn(cell(name));
      return value === null || outcome === 'error' ? [] : [[name.slice(METRIC.length), value] as const];
    });
  return { outcome, score, named: new Map(named) };
}

/** Every answer of the table. Fault: `PROMPTFOO_RESULT`. */
export async function resultsInTable(
  content: TableContent,
  path: string,
): Promise<readonly PromptfooResult[]> {
  const blocks = blocksOf(content);
  const ownAt = blocks[0]?.at ?? 0;
  const results: PromptfooResult[] = [];
  let order = 0;
  for await (const batch of content.rows()) {
    for (const row of batch) {
      order++;
      const own = content.header.slice(0, ownAt).map((name, at) => [name, row[at] ?? ''] as const);
      const variables = Object.fromEntries(own.filter(([name]) => name !== 'Description'));
      const description = own.find(([name]) => name === 'Description')?.[1] ?? null;
      for (const block of blocks) {
        const graded = gradedIn(row, block);
        if (graded === null) {
          const found = 'its status or score is missing';
          throw failure('PROMPTFOO_RESULT', path, { at: results.length + 1, found });
        }
        const { provider, prompt, promptName: name } = block;
        const test = testText(description, variables);
        results.push({ provider, prompt, promptName: name, test, order, ...graded });
      }
    }
  }
  return results;
}
