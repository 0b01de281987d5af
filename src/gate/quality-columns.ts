/** The columns of a suite that base and head both have, each with the part it plays; a part may go by another name in base. */
import type { ColumnPart } from '../explain/candidate.js';
import { isLatency } from '../metrics/columns.js';
import { canonicalLabel } from '../metrics/labels.js';
import type { Examples } from '../model/evaluation.js';
import type { Column } from '../model/table.js';
import { isNumeric } from '../table/coded.js';
import { standsForNoNumber } from '../table/numeral.js';

/** `outcome`: measured as it stands (a latency, a metric of each example), so that its cells matter and its values are judged. */
export type Play = 'truth' | 'prediction' | 'score' | 'weight' | 'outcome' | 'column';

/** What a column of this play is to the metrics. */
export function partOf(play: Play): ColumnPart {
  return play === 'truth' || play === 'prediction' || play === 'score' ? play : null;
}

export interface ColumnPair {
  readonly play: Play;
  /** As head calls it. */
  readonly name: string;
  readonly base: Column;
  readonly head: Column;
}

export interface LostColumn {
  readonly what: 'absent' | 'not-numbers';
  /** As base calls it. */
  readonly name: string;
  readonly play: Play;
}

export interface ColumnPairs {
  readonly pairs: readonly ColumnPair[];
  readonly lost: readonly LostColumn[];
  /** Columns beyond the bound, which were not looked at. */
  readonly left: number;
}

interface Both {
  readonly base: Examples;
  readonly head: Examples;
}

/** Each column is read once or twice, so their number is bounded. */
const MOST_COLUMNS = 200;

interface Named {
  readonly play: Play;
  readonly base: string;
  readonly head: string | null;
}

/** The parts that base has, and who plays them in head. */
function parts({ base, head }: Both): readonly Named[] {
  const plays = ['prediction', 'truth', 'score', 'weight'] as const;
  const single = plays.flatMap((play): readonly Named[] => {
    const name = base.roles[play];
    return name === null ? [] : [{ play, base: name, head: head.roles[play] }];
  });
  const ofHead = new Map(
    Object.entries(head.roles.classScores).map(([label, name]) => [canonicalLabel(label), name]),
  );
  const classes = Object.entries(base.roles.classScores).map(([label, name]): Named => {
    return { play: 'score', base: name, head: ofHead.get(canonicalLabel(label)) ?? null };
  });
  const scored = base.scored.map(({ column, metric }): Named => {
    const own = head.scored.find((one) => one.metric === metric && one.column === column);
    return { play: 'outcome', base: column, head: own?.column ?? null };
  });
  const once = new Map([...single, ...classes, ...scored].reverse().map((one) => [one.base, one]));
  return [...once.values()].reverse();
}

/** Names of an item are no property of it. */
function isName({ roles, table }: Examples, name: string): boolean {
  return name === table.ids?.name || name === roles.query || name === roles.cluster;
}

function others({ base, head }: Both, taken: ReadonlySet<string>): readonly Named[] {
  const names = [...base.table.columns.keys()].filter((name) => !taken.has(name) && !isName(base, name));
  const first = names.filter((name) => head.roles.groups.includes(name));
  const rest = names.filter((name) => !head.roles.groups.includes(name));
  return [...first, ...rest].map((name): Named => {
    const there = head.table.columns.has(name) || head.table.dropped.includes(name) || isName(head, name);
    return { play: isLatency(name) ? 'outcome' : 'column', base: name, head: there ? name : null };
  });
}

/** Whole numbers of more values than this are amounts and no names. */
const MOST_NUMBER_LABELS = 20;

export function areAmounts(column: Column): boolean {
  return isNumeric(column) && (column.codes === null || column.labels.length > MOST_NUMBER_LABELS);
}

/** Whether amounts of base are a text in head, or more than that was kept of. */
function becameText(base: Column, head: Column | undefined): boolean {
  if (!areAmounts(base) || base.missing === (base.codes ?? base.values)?.length) return false;
  return head === undefined || (!isNumeric(head) && head.labels.length > 0);
}

/**
 * A column of texts without the words that tools write where there is nothing (`nan`, `null`): shards in which all else is
 * a number have them as empty cells already. What truth and prediction say is left alone: `None` may be a class.
 */
function withoutWords(column: Column): Column {
  const { codes, labels } = column;
  if (isNumeric(column) || codes === null || !labels.some(standsForNoNumber)) return column;
  const isWord = labels.map(standsForNoNumber);
  const kept = codes.map((code) => (isWord[code] === true ? -1 : code));
  let missing = 0;
  for (const code of kept) if (code < 0) missing += 1;
  return { ...column, codes: kept, missing };
}

/** What both sides have, what base alone has, and how many columns were left out. */
export function columnPairs(both: Both): ColumnPairs {
  const playing = parts(both);
  const taken = new Set(playing.flatMap(({ base, head }) => (head === null ? [base] : [base, head])));
  const free = others(both, taken);
  const named = [...playing, ...free.slice(0, MOST_COLUMNS)];
  const pairs: ColumnPair[] = [];
  const lost: LostColumn[] = [];
  for (const { play, base, head } of named) {
    const before = both.base.table.columns.get(base);
    const after = both.head.table.columns.get(head ?? '');
    if (head === null) lost.push({ what: 'absent', name: base, play });
    else if (before === undefined) continue;
    else if (becameText(before, after)) lost.push({ what: 'not-numbers', name: base, play });
    else if (after !== undefined && play !== 'column')
      pairs.push({ play, name: head, base: before, head: after });
    else if (after !== undefined)
      pairs.push({ play, name: head, base: withoutWords(before), head: withoutWords(after) });
  }
  return { pairs, lost, left: Math.max(0, free.length - MOST_COLUMNS) };
}
