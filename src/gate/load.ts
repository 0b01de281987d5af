/** Finds and reads the files of an evaluation, and puts what they say under the names of suites. */
import type { Config, ConfiguredSuite } from '../config/config.js';
import { failure, fault } from '../failure/catalogue.js';
import { Failure, type Fault } from '../failure/failure.js';
import type { Evaluation } from '../model/evaluation.js';
import type { Source } from '../model/source.js';
import type { Hints, Reading } from '../read/reader.js';
import { readSource } from '../read/readers.js';
import type { World } from '../world.js';
import { assemble, type NamedSuite } from './assemble.js';

export interface Loaded {
  readonly evaluation: Evaluation;
  readonly notices: readonly Fault[];
}

/** Which files: globs of this machine, and files that were handed over. Neither: those of the configuration. */
export interface Wanted {
  readonly globs: readonly string[];
  readonly sources: readonly Source[];
}

/** A file and the configured suite it belongs to, where there is one. */
interface Assigned {
  readonly source: Source;
  readonly suite: ConfiguredSuite | null;
}

const NO_HINTS: Hints = { format: null, columns: null };

/** The paths that a suite's own globs match; none is no fault where files were named otherwise. */
async function pathsOf(world: World, suite: ConfiguredSuite): Promise<ReadonlySet<string>> {
  const { sources } = await world.files.find(suite.artifacts ?? []);
  return new Set(sources.map((source) => source.path));
}

/** Files that were named or handed over, matched to configured suites by glob, by name, or as the only one. */
async function assignNamed(
  world: World,
  sources: readonly Source[],
  config: Config,
): Promise<readonly Assigned[]> {
  const byGlob = await Promise.all(
    config.suites.map(async (suite) => ({ suite, paths: await pathsOf(world, suite) })),
  );
  const only = config.suites.length === 1 ? (config.suites[0] ?? null) : null;
  return sources.map((source) => {
    const matched = byGlob.find(({ paths }) => paths.has(source.path))?.suite;
    const named = config.suites.find((suite) => suite.name === source.stem);
    return { source, suite: matched ?? named ?? only };
  });
}

/** What is to be read, and what was asked for in vain. */
interface Gathered {
  readonly assigned: readonly Assigned[];
  readonly faults: readonly Fault[];
}

/** Every file of every configured suite. */
async function gatherConfigured(world: World, config: Config): Promise<Gathered> {
  const assigned: Assigned[] = [];
  const faults: Fault[] = [];
  for (const suite of config.suites) {
    const found = await world.files.find(suite.artifacts ?? []);
    assigned.push(...found.sources.map((source) => ({ source, suite })));
    faults.push(...found.faults);
  }
  return { assigned, faults };
}

async function gather(world: World, { globs, sources }: Wanted, config: Config): Promise<Gathered> {
  if (globs.length + sources.length > 0) {
    const found = await world.files.find(globs);
    const assigned = await assignNamed(world, [...found.sources, ...sources], config);
    return { assigned, faults: found.faults };
  }
  if (config.suites.every((suite) => suite.artifacts === null)) throw failure('NO_ARTIFACTS', null, {});
  return await gatherConfigured(world, config);
}

async function readAssigned(assigned: Assigned): Promise<{ format: string; reading: Reading }> {
  const { suite, source } = assigned;
  const hints = suite === null ? NO_HINTS : { format: suite.format, columns: suite.columns };
  const { format, reading } = await readSource(source, hints);
  return { format, reading };
}

function underNames(assigned: Assigned, format: string, reading: Reading): readonly NamedSuite[] {
  const configured = assigned.suite?.name ?? null;
  const several = reading.suites.length > 1;
  return reading.suites.map((suite) => {
    const own = suite.name ?? assigned.source.stem;
    return {
      name: configured === null || several ? own : configured,
      path: assigned.source.path,
      format,
      suite,
    };
  });
}

/**
 * The evaluation that these globs (or, where there are none, the configuration's) hold. Every file that is missing or
 * unreadable is told, not just the first.
 */
export async function load(world: World, wanted: Wanted, config: Config): Promise<Loaded> {
  const { assigned, faults: notFound } = await gather(world, wanted, config);
  const suites: NamedSuite[] = [];
  const notices: Fault[] = [];
  const faults: Fault[] = [...notFound];
  for (const one of assigned) {
    try {
      const { format, reading } = await readAssigned(one);
      suites.push(...underNames(one, format, reading));
      notices.push(...reading.notices);
      if (reading.suites.every((suite) => suite.measurements.length === 0 && suite.examples === null)) {
        notices.push(fault('NOTHING_IN_FILE', one.source.path, { format }));
      }
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      faults.push(...error.faults);
    }
  }
  if (faults.length > 0) throw new Failure(faults);
  return { evaluation: assemble(suites), notices };
}
