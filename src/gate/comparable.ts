/** Whether head and base may be compared at all: the fingerprints that the configuration names must agree. */
import { fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import type { ChosenBase } from '../history/base.js';
import { disagreement, type Fingerprinted, fingerprintsOf } from '../history/comparable.js';
import type { Trial } from '../judge/trial.js';
import type { Evaluation } from '../model/evaluation.js';

/** What an evaluation tells of its suites. */
export function fingerprintsOfSuites({ suites }: Evaluation): Fingerprinted {
  return new Map(suites.map(({ name, fingerprints }) => [name, fingerprints]));
}

/** What the records that were chosen tell, each of its suite. */
export function fingerprintsOfBases(bases: ReadonlyMap<string, ChosenBase>): Fingerprinted {
  return new Map([...bases].map(([suite, { record }]) => [suite, fingerprintsOf(record).get(suite) ?? {}]));
}

export interface Comparability {
  readonly refused: Trial['refused'];
  readonly notices: readonly Fault[];
}

/** Names that no suite of head tells: a condition that is never looked at must not seem to hold. */
function untold(head: Evaluation, names: readonly string[]): readonly Fault[] {
  const told = new Set(head.suites.flatMap((suite) => Object.keys(suite.fingerprints)));
  return names
    .filter((name) => !told.has(name))
    .map((name) => fault('COMPARABLE_UNTOLD', null, { name, told: [...told].sort() }));
}

/** What differs without being named is told, and does no more. */
function differences(suite: Evaluation['suites'][number], base: Fingerprinted, names: readonly string[]) {
  const own = base.get(suite.name) ?? {};
  const shared = Object.keys(suite.fingerprints).filter((name) => Object.hasOwn(own, name));
  return shared
    .filter((name) => !names.includes(name))
    .flatMap((name) => disagreement(own, suite.fingerprints, [name]) ?? [])
    .map(({ name, base: from, head: to }) =>
      fault('FINGERPRINT_DIFFERS', suite.name, { name, from: from ?? '', to: to ?? '' }),
    );
}

/** The suites whose comparison is refused, and what is to be told. */
export function comparability(
  head: Evaluation,
  base: Fingerprinted,
  names: readonly string[],
): Comparability {
  const refused = new Map<string, Extract<ReturnType<Trial['refused']['get']>, object>>();
  const notices: Fault[] = [...untold(head, names)];
  for (const suite of head.suites) {
    const own = base.get(suite.name);
    if (own === undefined) continue;
    const differing = disagreement(own, suite.fingerprints, names);
    if (differing !== null) refused.set(suite.name, { kind: 'fingerprint-differs', ...differing });
    notices.push(...differences(suite, base, names));
  }
  return { refused, notices };
}
