/**
 * A gate made again from what its report names: the same files, configuration, seed and time, and the history as far
 * as it went then. What is not as it was is told beside the verdicts that it leads to.
 */
import type { HistoryStore } from '../history/store.js';
import type { HistoryRecord } from '../model/history.js';
import type { InputFile, Inputs } from '../model/inputs.js';
import type { Report } from '../model/report.js';
import type { Difference } from '../model/verification.js';
import type { Files, World } from '../world.js';
import { differences } from './difference.js';
import { digestsOf } from './digests.js';
import { runGate } from './gate.js';
import { type GateRequest, NOT_ACCEPTED } from './request.js';

/** What verifying needs beside the report. */
export interface Again extends Pick<GateRequest, 'config' | 'configSource' | 'history'> {
  readonly report: Report;
  readonly inputs: Inputs;
}

/** The names that suites had by the globs of then: a file that is named alone would be called otherwise. */
function withStems(files: Files, recorded: readonly InputFile[]): Files {
  const stems = new Map(recorded.map(({ path, stem }) => [path, stem]));
  const find: Files['find'] = async (globs) => {
    const { sources, faults } = await files.find(globs);
    return { faults, sources: sources.map((one) => ({ ...one, stem: stems.get(one.path) ?? one.stem })) };
  };
  return { ...files, find };
}

/** The records up to the one that was the newest, by their order in the history; `null` where it is not there. */
function until(records: readonly HistoryRecord[], newest: string | null): readonly HistoryRecord[] | null {
  if (newest === null) return [];
  const at = records.findIndex(({ id }) => id === newest);
  return at < 0 ? null : records.slice(0, at + 1);
}

function asItWas(store: HistoryStore, newest: string | null): HistoryStore {
  const read: HistoryStore['read'] = async () => {
    const history = await store.read();
    return { ...history, records: until(history.records, newest) ?? history.records };
  };
  return { ...store, read };
}

async function historyApart(
  store: HistoryStore | null,
  recorded: Inputs['history'],
): Promise<readonly Difference[]> {
  const told = (was: string, is: string): readonly Difference[] => [
    { kind: 'history', where: null, recorded: was, found: is },
  ];
  if (recorded === null) return [];
  const words = `${recorded.records} records, the newest ${recorded.newest ?? 'none'}`;
  if (store === null) return told(words, 'no history: name it with --history DIR');
  const { records } = await store.read();
  const there = until(records, recorded.newest);
  if (there === null) return told(words, `${records.length} records, and that one is not there`);
  return there.length === recorded.records ? [] : told(words, `${there.length} records up to that one`);
}

function filesApart(recorded: readonly InputFile[], found: readonly InputFile[]): readonly Difference[] {
  const now = new Map(found.map(({ path, sha256 }) => [path, sha256]));
  return recorded.flatMap(({ path, sha256 }): readonly Difference[] => {
    const is = now.get(path);
    if (is === sha256) return [];
    const kind = is === undefined ? 'file-missing' : 'file-changed';
    return [{ kind, where: path, recorded: sha256 ?? 'its name', found: is ?? 'no such file' }];
  });
}

function policyApart({ report, configSource }: Again, version: string): readonly Difference[] {
  const { configSha256, config } = report.policy;
  const was = configSha256 ?? 'no configuration';
  const is = configSource?.sha256 ?? 'no configuration';
  const versions: readonly Difference[] =
    report.tool.version === version
      ? []
      : [{ kind: 'version', where: null, recorded: report.tool.version, found: version }];
  return was === is
    ? versions
    : [...versions, { kind: 'configuration', where: config, recorded: was, found: is }];
}

async function judgedAgain(world: World, { report, inputs, ...known }: Again): Promise<Report> {
  const { anchor, base, policy, head, mode } = report;
  const sha = base?.source === 'history' ? base.sha : null;
  const { report: found } = await runGate(
    {
      ...world,
      now: () => new Date(report.createdAt),
      files: withStems(world.files, [...inputs.head, ...inputs.base]),
    },
    {
      mode: mode === 'record' ? 'record' : 'gate',
      artifacts: inputs.head.map(({ path }) => path),
      sources: [],
      base: inputs.base.map(({ path }) => path),
      history: known.history === null ? null : asItWas(known.history, inputs.history?.newest ?? null),
      line: async () => (sha === null ? [] : [sha]),
      anchorLine: async () => (anchor?.sha == null ? null : { name: anchor.sha, line: [anchor.sha] }),
      acceptance: async () => NOT_ACCEPTED,
      suite: inputs.suite,
      partial: inputs.partial,
      failOn: policy.failOn,
      onError: policy.onError,
      config: known.config,
      configSource: known.configSource,
      seed: policy.seed,
      head: {
        sha: head?.sha ?? null,
        ref: head?.ref ?? null,
        run: head?.run ?? null,
        event: null,
        workflow: null,
      },
      version: world.version,
    },
  );
  return found;
}

/** Everything that is not as the report has it; empty where the report stands. */
export async function apart(world: World, again: Again): Promise<readonly Difference[]> {
  const { inputs, report, history } = again;
  const recorded = [...inputs.head, ...inputs.base];
  const { sources } = await world.files.find(recorded.map(({ path }) => path));
  const wereRead = new Set(recorded.flatMap(({ path, sha256 }) => (sha256 === null ? [] : [path])));
  const read = await digestsOf(
    sources.filter(({ path }) => wereRead.has(path)),
    world.codec,
  );
  const named = sources
    .filter(({ path }) => !wereRead.has(path))
    .map(({ path, stem }) => ({ path, stem, sha256: null }));
  const files = filesApart(recorded, [...read, ...named]);
  const changed = [
    ...files,
    ...policyApart(again, world.version),
    ...(await historyApart(history, inputs.history)),
  ];
  // Without all of its files nothing could be judged, and every verdict would be told to be gone.
  if (files.some(({ kind }) => kind === 'file-missing')) return changed;
  return [...changed, ...differences(report, await judgedAgain(world, again))];
}
