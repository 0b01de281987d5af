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
  /** How many later attempts of the job left files too. */
  readonly earlier: number;
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
function mergedFingerprints(told: readonly Suite['fingerprints'][]): Suite['fingerprints'] {
  const texts = new Map<string, Set<string>>();
  for (const [key, text] of told.flatMap((fingerprints) => Object.entries(fingerprints))) {
    texts.set(key, (texts.get(key) ?? new Set()).add(text));
  }
  return Object.fromEntries([...texts].map(([key, values]) => [key, [...values].sort().join(' + ')]));
}

function shardsOf(
  parts: readonly {
    readonly path: string;
    readonly examples: Examples | null;
    readonly again: Shard['again'];
  }[],
): Shard[] {
  return parts.flatMap(({ path, examples, again }) => (examples === null ? [] : [{ path, examples, again }]));
}

/** Examples of several files are one table, as long as they are of one kind. */
function oneTable(name: string, shards: readonly Shard[]): Examples | null {
  const [first, ...others] = shards;
  if (first === undefined || others.length === 0) return first?.examples ?? null;
  const plan = planOf(first);
  const odd = others.find((shard) => planOf(shard) !== plan);
  if (odd !== undefined) {
    throw failure('EXAMPLES_TWICE', odd.path, { suite: name, first: first.path, id: null });
  }
  return together([first, ...others]);
}

/** Shards of one run: no example is there twice. */
function mergedExamples(name: string, shards: readonly Shard[]): Examples | null {
  const examples = oneTable(name, shards);
  const [first, ...others] = shards;
  const last = others.at(-1);
  if (examples === null || first === undefined || last === undefined) return examples;
  const { table } = examples;
  // A query has as many rows as it has items, in whichever shards.
  const repeated = examples.roles.query === null ? repeatedRow(table) : null;
  if (repeated !== null && table.ids !== null) {
    const id = textAt(table.ids, repeated);
    throw failure('EXAMPLES_TWICE', last.path, { suite: name, first: first.path, id });
  }
  return examples;
}

/** Examples of several runs: the same ones again, each run's kept apart as well. */
function pooledExamples(name: string, shards: readonly Shard[]): Examples | null {
  const examples = oneTable(name, shards);
  if (examples === null || shards.length < 2) return examples;
  return { ...examples, runs: shards.flatMap(({ examples: one }) => one.runs ?? [one.table]) };
}

function merged(name: string, parts: readonly NamedSuite[]): Suite {
  const runs = parts.some(({ repeats }) => repeats);
  const repeated = runs ? [] : duplicates(parts);
  const shards = shardsOf(
    parts.map(({ path, suite }) => ({ path, examples: suite.examples, again: suite.again ?? null })),
  );
  if (repeated.length > 0) throw new Failure(repeated.slice(0, 1));
  return {
    name,
    model: parts.find((part) => part.suite.model !== null)?.suite.model ?? null,
    dataset: parts.find((part) => part.suite.dataset !== null)?.suite.dataset ?? null,
    fingerprints: mergedFingerprints(parts.map(({ suite }) => suite.fingerprints)),
    format: [...new Set(parts.map((part) => part.format))].join('+'),
    files: [...new Set(parts.map((part) => part.path))],
    measurements: runs ? pooled(parts.flatMap(withName)) : parts.flatMap(withName),
    examples: runs ? pooledExamples(name, shards) : mergedExamples(name, shards),
  };
}

/** Attempts of one job are its runs, each whole in itself. */
function acrossAttempts(name: string, parts: readonly NamedSuite[]): Suite {
  const attempts = [...new Set(parts.map(({ earlier }) => earlier))].sort((a, b) => a - b);
  const suites = attempts.map((attempt) =>
    merged(
      name,
      parts.filter(({ earlier }) => earlier === attempt),
    ),
  );
  const [latest, ...others] = suites;
  if (latest === undefined || others.length === 0) return merged(name, parts);
  // Its files were decided on together, by the choice that each of them made.
  const againIn = (attempt: number): Shard['again'] =>
    parts.find(({ earlier, suite }) => earlier === attempt && suite.examples !== null)?.suite.again ?? null;
  const shards = suites.map(({ files, examples }, i) => ({
    path: files[0] ?? name,
    examples,
    again: againIn(attempts[i] ?? 0),
  }));
  return {
    ...latest,
    fingerprints: mergedFingerprints(suites.map(({ fingerprints }) => fingerprints)),
    measurements: pooled(suites.flatMap(({ measurements }) => measurements)),
    examples: pooledExamples(name, shardsOf(shards)),
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
  return { suites: names.map((name) => acrossAttempts(name, byName.get(name) ?? [])) };
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
