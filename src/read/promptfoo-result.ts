/** One answer that promptfoo judged, whichever way it is written, and how it is told in JSON. */
import { failure } from '../failure/catalogue.js';
import { isObject, type JsonObject, type JsonValue, kindOf, member, textMember } from './json.js';

export type Outcome = 'pass' | 'fail' | 'error';

export interface PromptfooResult {
  readonly provider: string;
  /** Number of the prompt, from 1, in the order of the file. */
  readonly prompt: number;
  /** A name that a person gave the prompt, or `null` where it is called by its own text. */
  readonly promptName: string | null;
  /** What was asked, by its content: description and variables. */
  readonly test: string;
  /** In the order of the configuration, where the file tells it. */
  readonly order: number;
  readonly outcome: Outcome;
  readonly score: number;
  /** Named scores of this answer, each the mean of the assertions of that name. */
  readonly named: ReadonlyMap<string, number>;
}

const LONGEST_NAME = 60;

/** A prompt without a label is called by its text, which is no name: it changes with the prompt. */
export function promptName(label: string | null, raw: string | null): string | null {
  const plain = label !== null && label !== raw && label.length <= LONGEST_NAME && !/\{\{|\n/.test(label);
  return plain ? label : null;
}

/** Keys in order, so that the same variables give the same text. */
function sorted(value: JsonValue | undefined): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  );
}

/** The content of a test as one text. */
export function testText(description: string | null, variables: JsonObject): string {
  return `${description ?? ''} ${JSON.stringify(sorted(variables))}`.trim();
}

/**
 * 0 is passed, 1 an assertion that failed, 2 an error. Before there was such a field, a result that was not graded
 * is one of an error; the text `error` stands with plain failures too.
 */
function outcomeOf(record: JsonObject): Outcome {
  if (member(record, 'success') === true) return 'pass';
  const reason = member(record, 'failureReason');
  if (reason !== undefined) return reason === 2 ? 'error' : 'fail';
  const graded = isObject(member(record, 'gradingResult'));
  return !graded && textMember(record, 'error') !== null ? 'error' : 'fail';
}

/** Named scores are sums where several assertions share a name, so they are taken from the assertions themselves. */
function namedScores(record: JsonObject): ReadonlyMap<string, number> {
  const sums = new Map<string, { sum: number; count: number }>();
  const parts = member(member(record, 'gradingResult'), 'componentResults');
  for (const part of Array.isArray(parts) ? parts : []) {
    const name = textMember(member(part, 'assertion'), 'metric');
    const score = member(part, 'score');
    if (name === null || typeof score !== 'number') continue;
    const known = sums.get(name) ?? { sum: 0, count: 0 };
    sums.set(name, { sum: known.sum + score, count: known.count + 1 });
  }
  if (sums.size > 0) return new Map([...sums].map(([name, { sum, count }]) => [name, sum / count]));
  const named = Object.entries(member(record, 'namedScores') ?? {});
  return new Map(named.filter((entry): entry is [string, number] => typeof entry[1] === 'number'));
}

function providerOf(record: JsonObject): string {
  const provider = member(record, 'provider');
  if (typeof provider === 'string') return provider;
  const label = textMember(provider, 'label');
  return (label === '' ? null : label) ?? textMember(provider, 'id') ?? 'a provider';
}

/** Prompts are numbered where the file does it, else in order of first sight. Fault: `PROMPTFOO_RESULT`. */
export class PromptfooRecords {
  readonly results: PromptfooResult[] = [];
  private readonly path: string;
  private readonly prompts = new Map<string, number>();

  constructor(path: string) {
    this.path = path;
  }

  add(record: JsonValue): void {
    const at = this.results.length + 1;
    const score = member(record, 'score');
    if (!isObject(record) || typeof member(record, 'success') !== 'boolean' || typeof score !== 'number') {
      const found = isObject(record) ? `its score is ${kindOf(score)}` : `it is ${kindOf(record)}`;
      throw failure('PROMPTFOO_RESULT', this.path, { at, found });
    }
    const prompt = member(record, 'prompt');
    const [label, raw] = [
      textMember(prompt, 'label') ?? textMember(prompt, 'display'),
      textMember(prompt, 'raw'),
    ];
    const variables = member(record, 'vars');
    const order = member(record, 'testIdx');
    const outcome = outcomeOf(record);
    this.results.push({
      provider: providerOf(record),
      prompt: this.numberOf(label ?? raw ?? ''),
      promptName: promptName(label, raw),
      test: testText(
        textMember(member(record, 'testCase'), 'description'),
        isObject(variables) ? variables : {},
      ),
      order: typeof order === 'number' ? order : at,
      outcome,
      score,
      named: outcome === 'error' ? new Map() : namedScores(record),
    });
  }

  /** `promptIdx` numbers pairs of prompt and provider, so prompts are told apart by their label. */
  private numberOf(label: string): number {
    const known = this.prompts.get(label) ?? this.prompts.size + 1;
    this.prompts.set(label, known);
    return known;
  }
}
