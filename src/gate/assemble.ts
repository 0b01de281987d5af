/** Files that speak of the same suite become one: aggregates of one file, examples of another. */
import { failure, fault } from '../failure/catalogue.js';
import { Failure, type Fault } from '../failure/failure.js';
import type { Evaluation, Examples, Measurement, Suite } from '../model/evaluation.js';
import { measurementId } from '../model/identity.js';
import type { SuiteReading } from '../read/reader.js';
import { repeatedRow } from '../table/concat.js';
import { textAt } from '../table/text.js';
import { pooled } from './pooled.js';
import { planOf, type Shard, together } from './shards.js';

export interface NamedSuite {
  readonly name: string;
  readonly path: string;
  readonly format: string;
  readonly suite: SuiteReading;
  /** Files of this name are runs of one evaluation. */
  readonly repeats: boolean;
}

function withName(part: NamedSuite): readonly Measurement[] {
  return part.suite.measurements.map((measurement) => ({ suite: part.name, ...measurement }));
}

/** The same measurement from two files is a question that only the user can answer. */
function duplicates(parts: readonly NamedSuite[]): readonly Fault[] {
  const seen = new Map<string, string>();
  const faults: Fault[] = [];
  for (const part of parts) {
    for (const measurement of withName(part)) {
      const id = measurementId(measurement);
      const first = seen.get(id);
      if (first !== undefined) faults.push(fault('MEASUREMENT_TWICE', part.path, { id, first }));
      else seen.set(id, part.path);
    }
  }
  return faults;
}

/** Files of one suite that disagree are both told: neither is the right one. */
function mergedFingerprints(parts: readonly NamedSuite[]): Readonly<Record<string, string>> {
  const texts = new Map<string, Set<string>>();
  for (const [key, text] of parts.flatMap((part) => Object.entries(part.suite.fingerprints))) {
    texts.set(key, (texts.get(key) ?? new Set()).add(text));
  }
  return Object.fromEntries([...texts].map(([key, values]) => [key, [...values].sort().join(' + ')]));
}

/** Examples of several files are shards of one table, as long as they are of one kind and no example is there twice; of runs it may be. */
function mergedExamples(name: string, parts: readonly NamedSuite[]): Examples | null {
  const shards = parts.flatMap(({ path, suite }): readonly Shard[] =>
    suite.examples === null ? [] : [{ path, examples: suite.examples, again: suite.again ?? null }],
  );
  const [first, ...others] = shards;
  if (first === undefined || others.length === 0) return first?.examples ?? null;
  const plan = planOf(first);
  const odd = others.find((shard) => planOf(shard) !== plan);
  if (odd !== undefined) {
    throw failure('EXAMPLES_TWICE', odd.path, { suite: name, first: first.path, id: null });
  }
  const examples = together([first, ...others]);
  const { table } = examples;
  const repeated = parts.some(({ repeats }) => repeats) ? null : repeatedRow(table);
  if (repeated !== null && table.ids !== null) {
    const id = textAt(table.ids, repeated);
    const { path } = others.at(-1) ?? first;
    throw failure('EXAMPLES_TWICE', path, { suite: name, first: first.path, id });
  }
  return examples;
}

function merged(name: string, parts: readonly NamedSuite[]): Suite {
  const runs = parts.some(({ repeats }) => repeats);
  const repeated = runs ? [] : duplicates(parts);
  if (repeated.length > 0) throw new Failure(repeated.slice(0, 1));
  return {
    name,
    model: parts.find((part) => part.suite.model !== null)?.suite.model ?? null,
    dataset: parts.find((part) => part.suite.dataset !== null)?.suite.dataset ?? null,
    fingerprints: mergedFingerprints(parts),
    format: [...new Set(parts.map((part) => part.format))].join('+'),
    files: [...new Set(parts.map((part) => part.path))],
    measurements: runs ? pooled(parts.flatMap(withName)) : parts.flatMap(withName),
    examples: mergedExamples(name, parts),
  };
}

/** One suite a name, in order of names. */
export function assemble(parts: readonly NamedSuite[]): Evaluation {
  const byName = new Map<string, NamedSuite[]>();
  for (const part of parts) {
    const group = byName.get(part.name);
    if (group === undefined) byName.set(part.name, [part]);
    else group.push(part);
  }
  const names = [...byName.keys()].sort();
  return { suites: names.map((name) => merged(name, byName.get(name) ?? [])) };
}

function renamed(suite: Suite, name: string): Suite {
  return {
    ...suite,
    name,
    measurements: suite.measurements.map((measurement) => ({ ...measurement, suite: name })),
  };
}

/** Puts a name before every suite's. */
export function prefixed(evaluation: Evaluation, prefix: string | null): Evaluation {
  if (prefix === null) return evaluation;
  return { suites: evaluation.suites.map((suite) => renamed(suite, `${prefix}:${suite.name}`)) };
}

/** One file against one file is a pair, whatever the two are called. */
export function pairedByFile(head: Evaluation, base: Evaluation): Evaluation {
  const [headSuite, ...moreHead] = head.suites;
  const [baseSuite, ...moreBase] = base.suites;
  if (headSuite === undefined || baseSuite === undefined || moreHead.length + moreBase.length > 0)
    return base;
  const single = headSuite.files.length === 1 && baseSuite.files.length === 1;
  return single ? { suites: [renamed(baseSuite, headSuite.name)] } : base;
}
