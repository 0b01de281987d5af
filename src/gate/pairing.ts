/** Finds the same examples in head and base, suite by suite, and boils each measurement's pairs down to its evidence. */
import { fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import { pairedEvidence } from '../metrics/pair.js';
import type { Evaluation, Examples, Measurement, Suite } from '../model/evaluation.js';
import type { PairedEvidence } from '../model/evidence.js';
import { measurementId } from '../model/identity.js';
import type { Alignment } from '../model/table.js';
import { align } from '../table/align.js';
import { textAt } from '../table/text.js';

export interface Paired {
  readonly evidence: ReadonlyMap<string, PairedEvidence>;
  readonly notices: readonly Fault[];
}

interface Both {
  readonly suite: string;
  readonly base: Examples;
  readonly head: Examples;
}

function both(head: Suite, base: Suite | undefined): Both | null {
  if (head.examples === null || base === undefined || base.examples === null) return null;
  return { suite: head.name, base: base.examples, head: head.examples };
}

/** The alignment, or the notice that says why these examples do not pair. */
function alignmentOf(pair: Both, minPaired: number): Alignment | Fault {
  const base = pair.base.table.ids;
  const head = pair.head.table.ids;
  if (base === null || head === null) {
    const side = base === null ? (head === null ? 'base and head have' : 'base has') : 'head has';
    return fault('NO_IDS', pair.suite, { side });
  }
  const result = align(base, head);
  if (result.kind === 'duplicate') {
    const id = textAt(result.side === 'base' ? base : head, result.row);
    return fault('ID_TWICE', pair.suite, { side: result.side, id, row: result.row + 1 });
  }
  const { pairs } = result.alignment;
  const smaller = Math.min(pair.base.table.rows, pair.head.table.rows);
  const enough = pairs >= minPaired * smaller;
  return enough ? result.alignment : fault('TOO_FEW_PAIRS', pair.suite, { pairs, of: smaller, minPaired });
}

function unmatched(pair: Both, alignment: Alignment): readonly Fault[] {
  const { onlyBase, onlyHead, pairs } = alignment;
  if (onlyBase + onlyHead === 0) return [];
  return [fault('UNMATCHED', pair.suite, { onlyBase, onlyHead, pairs })];
}

/** Paired evidence of every measurement of head that has any, and a notice for each suite that could not pair. */
export function pairUp(
  head: Evaluation,
  base: Evaluation | null,
  request: { readonly measurements: readonly Measurement[]; readonly minPaired: number },
): Paired {
  const evidence = new Map<string, PairedEvidence>();
  const notices: Fault[] = [];
  for (const suite of head.suites) {
    const pair = both(
      suite,
      base?.suites.find((other) => other.name === suite.name),
    );
    if (pair === null) continue;
    const alignment = alignmentOf(pair, request.minPaired);
    if ('code' in alignment) {
      notices.push(alignment);
      continue;
    }
    notices.push(...unmatched(pair, alignment));
    for (const measurement of request.measurements.filter((one) => one.suite === suite.name)) {
      const found = pairedEvidence(measurement, { base: pair.base, head: pair.head, alignment });
      if (found !== null) evidence.set(measurementId(measurement), found);
    }
  }
  return { evidence, notices };
}
