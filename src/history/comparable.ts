/** Fingerprints: what two runs must agree in before their numbers say anything about each other. */
import type { History, HistoryRecord } from '../model/history.js';
import { placeOf } from '../model/identity.js';

export type Fingerprints = Readonly<Record<string, string>>;

/** Fingerprints by suite. */
export type Fingerprinted = ReadonlyMap<string, Fingerprints>;

export interface Disagreement {
  readonly name: string;
  /** `null` where that side does not tell it. */
  readonly base: string | null;
  readonly head: string | null;
}

function told(fingerprints: Fingerprints, name: string): string | null {
  return Object.hasOwn(fingerprints, name) ? (fingerprints[name] ?? null) : null;
}

/** The first of these names in which both differ, or that only one of them tells; `null` where they agree in all. */
export function disagreement(
  base: Fingerprints,
  head: Fingerprints,
  names: readonly string[],
): Disagreement | null {
  const found = names.map((name) => ({ name, base: told(base, name), head: told(head, name) }));
  return found.find((one) => one.base !== one.head) ?? null;
}

/** What a record tells of its suites; records from before there were fingerprints tell the data set only. */
export function fingerprintsOf(record: HistoryRecord): Fingerprinted {
  return new Map(
    record.head.suites.map(({ name, dataset, fingerprints }) => [
      name,
      fingerprints ?? (dataset === null ? {} : { dataset }),
    ]),
  );
}

/**
 * The history without the measurements of suites that disagree with head in one of these names: what an earlier judge
 * gave is no noise of this one. Records themselves stay, with their accepted changes.
 */
export function comparableHistory(history: History, head: Fingerprinted, names: readonly string[]): History {
  if (names.length === 0) return history;
  const records = history.records.map((record) => {
    const own = fingerprintsOf(record);
    const refused = [...head]
      .filter(([suite, fingerprints]) => disagreement(own.get(suite) ?? {}, fingerprints, names) !== null)
      .map(([suite]) => suite);
    if (refused.length === 0) return record;
    const measurements = record.measurements.filter(({ id }) => !refused.includes(placeOf(id)?.suite ?? ''));
    return { ...record, measurements };
  });
  return { ...history, records };
}
