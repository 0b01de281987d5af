/** The record that the configured anchor leads to, and what it says of each measurement. */
import { anchorText } from '../config/anchor.js';
import { fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import { chooseBases } from '../history/base.js';
import type { Anchored } from '../judge/trial.js';
import type { History, HistoryRecord } from '../model/history.js';
import { placeOf } from '../model/identity.js';
import type { Anchor } from '../model/policy.js';
import type { Side } from '../model/report.js';
import { matchesGlob } from './matches.js';
import { reportedHead } from './suites.js';

/** Where an anchor is: its commit first, then what came before it. */
export interface AnchorLine {
  /** A tag, or a commit. */
  readonly name: string;
  readonly line: readonly string[];
}

export interface FoundAnchor {
  readonly anchored: Anchored | null;
  readonly side: Side | null;
  readonly notices: readonly Fault[];
}

const NONE: FoundAnchor = { anchored: null, side: null, notices: [] };

/** A change that was accepted after the anchor was recorded is no loss against it any more. */
function acceptedSince(history: History, record: HistoryRecord, id: string): boolean {
  const since = Date.parse(record.at);
  const later = history.records.flatMap((one) => one.accepted).filter(({ at }) => Date.parse(at) >= since);
  return later.some(({ match }) => matchesGlob(match, id));
}

function valuesOf(history: History, records: ReadonlyMap<string, HistoryRecord>): Anchored['values'] {
  const values = new Map<string, { value: number; runs: number }>();
  for (const [suite, record] of records) {
    for (const { id, value } of record.measurements) {
      const counts = value !== null && placeOf(id)?.suite === suite && !acceptedSince(history, record, id);
      if (counts) values.set(id, { value, runs: 1 });
    }
  }
  return values;
}

/** What to hold head against beside base. `line` is asked only where there is a history to look in. */
export async function anchorOf(
  anchor: Anchor | null,
  history: History,
  wanted: { readonly suites: readonly string[]; readonly line: () => Promise<AnchorLine | null> },
): Promise<FoundAnchor> {
  if (anchor === null || history.records.length === 0) return NONE;
  if (anchor.kind === 'best') return { ...NONE, anchored: { name: 'best', values: null } };
  const found = await wanted.line();
  if (found === null) {
    const notice = fault('ANCHOR_UNKNOWN', null, { anchor: anchorText(anchor) });
    return { ...NONE, notices: [notice] };
  }
  const chosen = [...chooseBases(history, wanted.suites, found.line)];
  const near = chosen.filter(([, base]) => base.distance !== null);
  const records = new Map(near.map(([suite, { record }]) => [suite, record]));
  const [first] = records.values();
  if (first === undefined) {
    const notice = fault('ANCHOR_NO_RECORD', null, { anchor: found.name, commits: found.line.length });
    return { ...NONE, notices: [notice] };
  }
  const anchored = { name: found.name, values: valuesOf(history, records) };
  return { anchored, side: reportedHead(first), notices: [] };
}
