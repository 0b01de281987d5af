/** Which columns of a table hold numbers, and which of them is a latency. */
import type { Examples } from '../model/evaluation.js';
import { unitOfName } from './known.js';

/** Names under which a latency column is found without being named, best first. */
const USUAL = [
  'latency',
  'latency_ms',
  'latency_s',
  'latency_us',
  'latency_ns',
  'duration_ms',
  'duration_s',
  'duration',
];
const TIMES = new Set(['ns', 'us', 'ms', 's']);

/** Columns of numbers that play no part already. */
export function freeNumbers({ table, roles, scored }: Examples): readonly string[] {
  const taken = new Set<string | null>([
    roles.truth,
    roles.prediction,
    roles.score,
    roles.weight,
    roles.cluster,
    ...Object.values(roles.classScores),
    ...scored.map(({ column }) => column),
  ]);
  return [...table.columns.values()]
    .filter((column) => column.values !== null && !taken.has(column.name))
    .map((column) => column.name);
}

/** `latency`, `latency_ms`, `first_token_latency_s`, `duration_ms`: a time beyond doubt, with its unit in the name. */
export function isLatency(name: string): boolean {
  const plain = name.toLowerCase();
  if (plain === 'latency') return true;
  return /^(?:.*_)?latency|^duration/.test(plain) && TIMES.has(unitOfName(name) ?? '');
}

/** The latency column of a table where none was named: the usual names first, else the only one there is. */
export function latencyColumn(examples: Examples): string | null {
  const names = freeNumbers(examples);
  for (const usual of USUAL) {
    const found = names.find((name) => name.toLowerCase() === usual);
    if (found !== undefined) return found;
  }
  const clear = names.filter(isLatency);
  return clear.length === 1 ? (clear[0] ?? null) : null;
}
