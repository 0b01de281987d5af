/**
 * Evaluation files from workflow artifacts. They are read where they lie in memory; nothing is ever unpacked.
 *
 * A run holds one artifact of a name for every attempt that uploaded it: all of them are evaluations of one commit, and
 * are read as its runs, so that to run a job again is no second chance. None is more trusted than the latest: all were
 * written by the same commit's code.
 */

import { unpackArtifact } from '../archive/zip.js';
import { failure, fault } from '../failure/catalogue.js';
import { Failure, type Fault } from '../failure/failure.js';
import { matchesText } from '../judge/glob.js';
import type { Happening } from '../model/happening.js';
import type { Source } from '../model/source.js';
import type { ArtifactFacts, Forge } from '../world.js';
import type { Stage } from './stage.js';

/** So many attempts of a job are read, each of which costs a call: as many as the two-stage rule wants runs. */
const MOST_ATTEMPTS = 3;

interface Attempt {
  readonly artifact: ArtifactFacts;
  /** How many came later. */
  readonly earlier: number;
}

function sourceOf(
  { artifact, earlier }: Attempt,
  entry: { readonly name: string; readonly bytes: () => Uint8Array },
): Source {
  const bytes = entry.bytes();
  return {
    path: `${artifact.name}/${entry.name}`,
    ...(earlier === 0 ? {} : { earlier }),
    stem: entry.name.replace(/\.[^./]*$/, ''),
    size: bytes.length,
    open: async function* () {
      yield bytes;
    },
  };
}

async function filesOf(forge: Forge, attempt: Attempt): Promise<readonly Source[]> {
  const { artifact } = attempt;
  const bytes = await forge.download(artifact);
  const entries = unpackArtifact(bytes, artifact.name, `artifact ${artifact.name}`);
  return entries.map((entry) => sourceOf(attempt, entry));
}

/** What is asked for artifacts, and which run's. */
interface Origin extends Pick<Stage, 'forge'> {
  readonly happening: Pick<Happening, 'run' | 'triggering'>;
}

/** The run whose artifacts are meant: the one that triggered this one, else this one. */
function runOf({ happening }: Origin): number | null {
  return happening.triggering?.run ?? (happening.run === null ? null : Number(happening.run));
}

/**
 * The attempts that are read, by name of their artifacts: the latest, and before it the first ones, which no number of
 * later ones can push out. `artifacts` are newest first.
 */
function attemptsOf(artifacts: readonly ArtifactFacts[]): readonly Attempt[] {
  const byName = new Map<string, Attempt[]>();
  for (const artifact of artifacts) {
    const found = byName.get(artifact.name) ?? [];
    byName.set(artifact.name, [...found, { artifact, earlier: found.length }]);
  }
  return [...byName.values()].flatMap(([latest, ...others]) =>
    latest === undefined ? [] : [latest, ...others.slice(1 - MOST_ATTEMPTS)],
  );
}

/** The files of every artifact that a name or glob matches. Fails with a fault for each that matches none. */
export async function downloaded(stage: Origin, wanted: readonly string[]): Promise<readonly Source[]> {
  if (wanted.length === 0) return [];
  const run = runOf(stage);
  if (stage.forge === null || run === null)
    throw failure('HISTORY_NO_TOKEN', 'input github-token', { store: 'artifact' });
  const all = (await stage.forge.runArtifacts(run)).filter((artifact) => !artifact.expired);
  const faults: Fault[] = wanted
    .filter((glob) => !all.some((artifact) => matchesText(glob, artifact.name)))
    .map((glob) =>
      fault('ARTIFACT_MISSING', null, { wanted: glob, run, found: all.map((one) => one.name).slice(0, 10) }),
    );
  if (faults.length > 0) throw new Failure(faults);
  const sources: Source[] = [];
  const meant = all.filter(({ name }) => wanted.some((glob) => matchesText(glob, name)));
  for (const attempt of attemptsOf(meant)) sources.push(...(await filesOf(stage.forge, attempt)));
  return sources.sort((a, b) =>
    a.path === b.path ? (a.earlier ?? 0) - (b.earlier ?? 0) : a.path < b.path ? -1 : 1,
  );
}
