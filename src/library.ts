/** Holdline as a library: evaluations in memory are read, measured, judged and shown. Nothing happens at import. */
import { type Config, DEFAULTS } from './config/config.js';
import { type MemoryFile, sourceOf } from './library/memory.js';
import type { Evaluation } from './model/evaluation.js';
import type { FailOn, Report } from './model/report.js';
import type { World } from './world.js';

export type { Config } from './config/config.js';
export { Failure, type Fault } from './failure/failure.js';
export type { Loaded } from './gate/load.js';
export type { Measured } from './gate/measure.js';
export { type Judgement, judge } from './judge/judge.js';
export type { Trial } from './judge/trial.js';
export type { MemoryFile } from './library/memory.js';
export type { Evaluation, Measurement, Suite } from './model/evaluation.js';
export type { FailOn, Notice, Outcome, Report, Result, Verdict } from './model/report.js';
export { renderMarkdown } from './render/comment.js';
export { renderHtml } from './render/html/page.js';
export { pageLanguage } from './render/html/spoken.js';
export { spoken as language } from './render/spoken.js';
export { renderTerminal } from './render/terminal.js';

/** What `gate` is asked. */
export interface GateOptions {
  readonly head: readonly MemoryFile[];
  /** Absent or empty: values are held against limits only. */
  readonly base?: readonly MemoryFile[];
  /** Absent: the defaults, as where there is no configuration file. */
  readonly config?: Config;
  /** Which outcome makes the result `fail`; a regression where nothing is said. */
  readonly failOn?: FailOn;
  /** The time of the report; now where nothing is said. */
  readonly now?: Date;
}

/** A word for the base files, which no path of a file can be: it holds a NUL. */
const BASE = '\0base';

const SILENT = { info: () => undefined, warn: () => undefined };

/** The world of a gate that finds its files in memory. Globs of a configuration match paths of `head` and `base`. */
async function worldOf({ head, base = [], now }: GateOptions): Promise<World> {
  const [{ realWorld }, { matchesText }] = await Promise.all([
    import('./io/world.js'),
    import('./judge/glob.js'),
  ]);
  const real = realWorld({ folder: '.', log: SILENT, at: now?.toISOString() ?? null });
  const find = async (globs: readonly string[]) => {
    const files = globs.includes(BASE)
      ? base
      : [...head, ...base].filter(({ path }) => globs.some((glob) => matchesText(glob, path)));
    return { sources: files.map(sourceOf), faults: [] };
  };
  return { ...real, files: { ...real.files, find } };
}

/** The configuration in a text of YAML, complete with defaults. Throws a `Failure` with every fault in it. */
export async function readConfig(yaml: string, file = 'holdline.yml'): Promise<Config> {
  const { decodeConfig } = await import('./config/decode.js');
  return await decodeConfig(file, yaml);
}

/** What files hold, in any format that Holdline knows. Throws a `Failure` with the faults of all files. */
export async function readEvaluation(files: readonly MemoryFile[], config: Config = DEFAULTS) {
  const [world, { load }] = await Promise.all([worldOf({ head: files }), import('./gate/load.js')]);
  return await load(world, { globs: [], sources: files.map(sourceOf) }, config);
}

/** Every measurement of an evaluation, sorted by id: those its files give, and those its examples yield. */
export async function measure(evaluation: Evaluation, config: Config = DEFAULTS) {
  return await (await import('./gate/measure.js')).measure(evaluation, config);
}

/**
 * The whole gate: head against base, by the rules of the configuration. Files that can't be read end in a report whose
 * result is `error`; rules that can't bite end in a `Failure`, as on the command line.
 */
export async function gate(options: GateOptions): Promise<Report> {
  const { head, base = [], config = DEFAULTS, failOn = 'regression' } = options;
  const [world, { runGate }, { NOT_ACCEPTED }] = await Promise.all([
    worldOf(options),
    import('./gate/gate.js'),
    import('./gate/request.js'),
  ]);
  const { report } = await runGate(world, {
    mode: 'gate',
    artifacts: [],
    sources: head.map(sourceOf),
    base: base.length === 0 ? [] : [BASE],
    history: null,
    line: async () => [],
    anchorLine: async () => null,
    acceptance: async () => NOT_ACCEPTED,
    suite: null,
    partial: false,
    failOn,
    onError: 'fail',
    config,
    configSource: null,
    seed: config.decision.seed,
    head: { sha: null, ref: null, run: null, event: null, workflow: null },
    version: world.version,
  });
  return report;
}
