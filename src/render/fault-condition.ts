/** What a branch of a fault log's tree asks of a row, as text. */
import type { Condition } from '../model/fault-tree.js';
import type { FaultTreeWords } from './printed.js';

function numberText(value: number): string {
  return String(Number(value.toPrecision(6)));
}

/** How names are written, and what is said about them. */
export interface Writing {
  readonly name: (text: string) => string;
  readonly words: FaultTreeWords;
}

export function conditionText(condition: Condition, { name, words }: Writing): string {
  const column = name(condition.column);
  if ('missing' in condition) return words.missing(column, condition);
  if ('is' in condition) return `${column} ${condition.holds ? '=' : '≠'} ${name(condition.is)}`;
  const above = numberText(condition.above);
  if (!condition.holds) return `${column} ≤ ${above}`;
  return `${column} > ${above}${condition.orMissing ? words.orMissing : ''}`;
}
