/** Finds and reads the files of an evaluation, and puts what they say under the names of suites. */
import type { Config, ConfiguredSuite } from '../config/config.js';
import { failure, fault } from '../failure/catalogue.js';
import { Failure, type Fault } from '../failure/failure.js';
import type { Evaluation } from '../model/evaluation.js';
import type { InputFile } from '../model/inputs.js';
import type { Source } from '../model/source.js';
import type { TextColumn } from '../model/table.js';
import type { ReadFile } from '../read/read-source.js';
import { type Readable, readables } from '../read/readables.js';
import type { Hints, Parser } from '../read/reader.js';
import type { World } from '../world.js';
import { assemble, type NamedSuite } from './assemble.js';
import { digested } from './digests.js';

export interface Loaded {
  readonly evaluation: Evaluation;
  readonly notices: readonly Fault[];
  readonly inputs: readonly InputFile[];
}

/** Which files: globs of this machine, and files that were handed over. Neither: those of the configuration. */
export interface Wanted {
  readonly globs: readonly string[];
  readonly sources: readonly Source[];
  readonly parser?: Parser;
  /** Ids that a file may have too, in the same order. */
  readonly likelyIds?: TextColumn | null;
}

/** A file and the configured suite it belongs to, where there is one. */
interface Assigned {
  readonly source: Source;
  readonly suite: ConfiguredSuite | null;
}

const NO_HINTS = { format: null, columns: null };

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

/** Files that are read together. */
interface Group {
  readonly suite: ConfiguredSuite | null;
  readonly earlier: number;
  readonly sources: Source[];
}

/** Files of one suite are looked at together, since a folder may be what they are; those of each attempt by themselves. */
function grouped(assigned: readonly Assigned[]): readonly Group[] {
  const groups: Group[] = [];
  for (const { suite, source } of assigned) {
    const { earlier = 0 } = source;
    const group = groups.find((one) => one.suite === suite && one.earlier === earlier);
    if (group === undefined) groups.push({ suite, earlier, sources: [source] });
    else group.sources.push(source);
  }
  return groups;
}

/** What is to be told where suites are of several attempts. */
function attemptNotices(suites: readonly NamedSuite[]): readonly Fault[] {
  const attempts = new Set(suites.map(({ earlier }) => earlier));
  return attempts.size > 1 ? [fault('ATTEMPTS_POOLED', null, { attempts: attempts.size })] : [];
}

function underNames(
  { suite, earlier }: Group,
  { path, stem }: Readable,
  { format, reading }: ReadFile,
): readonly NamedSuite[] {
  const configured = suite?.name ?? null;
  const several = reading.suites.length > 1;
  return reading.suites.map((one) => ({
    name: configured === null || several ? (one.name ?? stem) : configured,
    path,
    format,
    suite: one,
    repeats: suite?.repeats ?? false,
    earlier,
  }));
}

/** The files with the limits of the configuration. */
function bounded(sources: readonly Source[], { limits }: Config): readonly Source[] {
  return Object.keys(limits).length === 0 ? sources : sources.map((source) => ({ ...source, limits }));
}

interface Read {
  readonly suites: readonly NamedSuite[];
  readonly notices: readonly Fault[];
}

async function readOne(group: Group, readable: Readable): Promise<Read> {
  const file = await readable.read();
  const { suites, notices } = file.reading;
  const empty = suites.every((one) => one.measurements.length === 0 && one.examples === null);
  const nothing = empty ? [fault('NOTHING_IN_FILE', readable.path, { format: file.format })] : [];
  return { suites: underNames(group, readable, file), notices: [...notices, ...nothing] };
}

/**
 * The evaluation that these globs (or, where there are none, the configuration's) hold. Every file that is missing or
 * unreadable is told, not just the first.
 */
export async function load(world: World, wanted: Wanted, config: Config): Promise<Loaded> {
  const gathered = await gather(world, wanted, config);
  const { sources: hashed, digests } = digested(
    gathered.assigned.map(({ source }) => source),
    world.codec,
  );
  const assigned = gathered.assigned.map((one, index) => ({ ...one, source: hashed[index] ?? one.source }));
  const suites: NamedSuite[] = [];
  const notices: Fault[] = [];
  const faults: Fault[] = [...gathered.faults];
  for (const group of grouped(assigned)) {
    const { suite, sources } = group;
    const { parser = 'auto', likelyIds = null } = wanted;
    const hints: Hints = { ...(suite ?? NO_HINTS), parser, likelyIds };
    for (const readable of await readables(bounded(sources, config), hints)) {
      try {
        const read = await readOne(group, readable);
        suites.push(...read.suites);
        notices.push(...read.notices);
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        // What an attempt broke off must not stay an error for all later ones: it has no number that could count.
        if (group.earlier === 0) faults.push(...error.faults);
        else notices.push(fault('ATTEMPT_UNREADABLE', readable.path, { why: error.faults[0]?.what ?? '' }));
      }
    }
  }
  if (faults.length > 0) throw new Failure(faults);
  return {
    evaluation: assemble(suites),
    notices: [...attemptNotices(suites), ...notices],
    inputs: await digests(),
  };
}
