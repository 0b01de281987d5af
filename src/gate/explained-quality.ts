/** Whether the data of head is as whole as base's, and distributed alike: the first suspect where a value changed. */
import type { Config } from '../config/config.js';
import { calibrationShift, type Reliability } from '../explain/calibration-shift.js';
import { type Candidate, notable, type Placed } from '../explain/candidate.js';
import {
  duplicated,
  fewerRows,
  lostColumn,
  missingInColumn,
  missingInRole,
  type Part,
  relabelled,
  smallerSample,
} from '../explain/cell-gaps.js';
import { redaction } from '../explain/redaction.js';
import { fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import { labelsOf, uniteLabels } from '../metrics/labels.js';
import type { Sides } from '../metrics/pairs.js';
import { confidences } from '../metrics/probability.js';
import { repeatedIds } from '../metrics/rows-by-id.js';
import { scoreColumn } from '../metrics/scores.js';
import { prepareWhole, type Subject } from '../metrics/subject.js';
import type { Evaluation, Examples } from '../model/evaluation.js';
import type { Quality } from '../model/quality.js';
import type { Alignment, Column } from '../model/table.js';
import { sizeOf } from '../stats/weighted-kolmogorov-smirnov.js';
import { numberIn } from '../table/coded.js';
import type { Together } from './paired-slices.js';
import { type ColumnPair, columnPairs, partOf } from './quality-columns.js';
import { shiftsOf } from './quality-shifts.js';

export interface QualityRequest {
  readonly head: Evaluation;
  readonly base: Evaluation | null;
  readonly together: ReadonlyMap<string, Together>;
  readonly config: Config;
  /** Tell of columns that were left out, too. */
  readonly all: boolean;
}

/** More than this is not read by anybody. */
const MOST_TOLD = 100;

type Both = Sides<Examples>;

/** Empty cells among all, in examples where weights are counts. */
function emptyIn(column: Column, { weights, rows }: Subject): Part {
  const each = weights.values;
  if (each === null || !weights.counts || column.missing === 0) {
    return { count: column.missing, n: each !== null && weights.counts ? weights.n : rows };
  }
  const numbers = numberIn(column);
  let count = 0;
  for (let row = 0; row < rows; row++) {
    const empty = numbers === null ? column.codes?.[row] === -1 : !Number.isFinite(numbers(row));
    if (empty) count += each[row] ?? 0;
  }
  return { count, n: weights.n };
}

function missingOf(pair: ColumnPair, sides: Sides<Subject>, least: number): Candidate | null {
  const { play, name, base, head } = pair;
  if (base.missing === 0 && head.missing === 0) return null;
  // An empty score is a document that was not retrieved.
  if (play === 'score' && sides.head.examples.roles.query !== null) return null;
  const parts = { base: emptyIn(base, sides.base), head: emptyIn(head, sides.head) };
  if (play === 'column') return missingInColumn(name, parts, least);
  return missingInRole(name, partOf(play), parts);
}

/** Ids that stand twice. None where every one was paired, and none that repeat by design: queries, runs, clusters. */
function duplicatesOf(both: Both, sides: Sides<Subject>, together: Together | undefined): Candidate | null {
  const { base, head } = both;
  const ids = head.table.ids;
  if (ids === null || base.table.ids === null) return null;
  if (together !== undefined && 'alignment' in together) return null;
  if (head.roles.query !== null || base.runs !== undefined || head.runs !== undefined) return null;
  const part = (subject: Subject): Part => {
    const repeated = repeatedIds(subject) ?? new Uint8Array(0);
    return { count: repeated.reduce((sum, one) => sum + one, 0), n: subject.rows };
  };
  return duplicated(ids.name, { base: part(sides.base), head: part(sides.head) });
}

/** Whether a pair of rows has another truth. An empty cell is a missing one and no other. */
function differ({ base, head }: ColumnPair): (baseRow: number, headRow: number) => boolean {
  const [from, to] = [numberIn(base), numberIn(head)];
  if (from !== null && to !== null) {
    return (baseRow, headRow) => {
      const [was, is] = [from(baseRow), to(headRow)];
      // Numbers may be written with fewer digits.
      return Math.abs(was - is) > 1e-6 * Math.max(Math.abs(was), Math.abs(is));
    };
  }
  const { first, second } = uniteLabels(labelsOf(base), labelsOf(head));
  return (baseRow, headRow) => {
    const was = first[base.codes?.[baseRow] ?? -1] ?? -1;
    const is = second[head.codes?.[headRow] ?? -1] ?? -1;
    return was !== is && was >= 0 && is >= 0;
  };
}

/** Examples that are paired and have another truth. */
function relabelledOf(pairs: readonly ColumnPair[], { baseRows, headRows }: Alignment): Candidate | null {
  const truth = pairs.find(({ play }) => play === 'truth');
  if (truth === undefined) return null;
  const isOther = differ(truth);
  let count = 0;
  for (let pair = 0; pair < baseRows.length; pair++)
    if (isOther(baseRows[pair] ?? -1, headRows[pair] ?? -1)) count++;
  return count === 0 ? null : relabelled(truth.name, { count, n: baseRows.length });
}

/** Runs of one evaluation hold each example once. */
const rowsOf = (examples: Examples, { weights }: Subject): number => weights.n / (examples.runs?.length ?? 1);

function rowsLost(both: Both, sides: Sides<Subject>, together: Together | undefined): Candidate | null {
  const [before, after] = [rowsOf(both.base, sides.base), rowsOf(both.head, sides.head)];
  if (both.head.roles.query !== null) return null;
  return together === undefined ? smallerSample(before, after) : fewerRows(before, after);
}

function reliabilityOf(subject: Subject): Reliability | null {
  if (subject.weights.invalid !== null) return null;
  const found = confidences(subject);
  if ('invalid' in found) return null;
  const { values: weights, counts } = subject.weights;
  return { ...found, weights, n: sizeOf({ values: found.sure, weights, counts }) };
}

function calibrationOf(sides: Sides<Subject>, least: number): Candidate | null {
  const [before, after] = [reliabilityOf(sides.base), reliabilityOf(sides.head)];
  if (before === null || after === null) return null;
  return calibrationShift({ base: before, head: after }, scoreColumn(sides.head)?.name ?? null, least);
}

interface Looked {
  readonly candidates: readonly Candidate[];
  readonly looked: number;
  readonly left: number;
}

function candidatesOf(both: Both, together: Together | undefined, { privacy }: Config): Looked {
  const sides = { base: prepareWhole(both.base).subject, head: prepareWhole(both.head).subject };
  const examples = { base: sides.base.rows, head: sides.head.rows };
  const { pairs, lost, left } = columnPairs(both);
  const alignment = together !== undefined && 'alignment' in together ? together.alignment : null;
  const single = [
    rowsLost(both, sides, together),
    duplicatesOf(both, sides, together),
    alignment === null ? null : relabelledOf(pairs, alignment),
    ...lost.map(({ what, name, play }) =>
      lostColumn(what, name, { part: partOf(play), plays: play !== 'column', examples }),
    ),
    ...pairs.map((pair) => missingOf(pair, sides, privacy.minGroup)),
    calibrationOf(sides, privacy.minGroup),
  ];
  const shifts = shiftsOf(pairs, sides, privacy);
  return { candidates: [...single.filter((one) => one !== null), ...shifts], looked: pairs.length, left };
}

/** What is notably otherwise in the data of every suite that both sides have, the worst first. */
export function qualityOf({ head, base, together, config, all }: QualityRequest): {
  readonly quality: readonly Quality[];
  readonly notices: readonly Fault[];
} {
  const placed: Placed[] = [];
  const notices: Fault[] = [];
  for (const { name, examples } of head.suites) {
    const partner = base?.suites.find((one) => one.name === name)?.examples ?? null;
    if (examples === null || partner === null) continue;
    // Of no examples on a side nothing can be told, and the reader says that it is empty.
    if (examples.table.rows === 0 || partner.table.rows === 0) continue;
    const found = candidatesOf({ base: partner, head: examples }, together.get(name), config);
    placed.push(...found.candidates.map((candidate) => ({ suite: name, candidate })));
    const { looked, left } = found;
    if (all && left > 0) notices.push(fault('DATA_COLUMNS_MANY', name, { looked, left }));
  }
  const redact = redaction(config.privacy.redact);
  const text = (one: string | null): string | null => (one === null ? null : redact(one));
  const found = notable(placed, config.decision.alphaWarn);
  if (found.length > MOST_TOLD)
    notices.push(fault('DATA_CUT', null, { told: MOST_TOLD, left: found.length - MOST_TOLD }));
  const quality = found
    .slice(0, MOST_TOLD)
    .map((one) => ({ ...one, column: text(one.column), label: text(one.label) }));
  return { quality, notices };
}
