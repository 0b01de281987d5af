/** Evaluation files from workflow artifacts. They are read where they lie in memory; nothing is ever unpacked. */

import { unpackArtifact } from '../archive/zip.js';
import { failure, fault } from '../failure/catalogue.js';
import { Failure, type Fault } from '../failure/failure.js';
import { matchesText } from '../judge/glob.js';
import type { Source } from '../model/source.js';
import type { ArtifactFacts, Forge } from '../world.js';
import type { Stage } from './stage.js';

function sourceOf(
  artifact: string,
  entry: { readonly name: string; readonly bytes: () => Uint8Array },
): Source {
  const bytes = entry.bytes();
  return {
    path: `${artifact}/${entry.name}`,
    stem: entry.name.replace(/\.[^./]*$/, ''),
    size: bytes.length,
    open: async function* () {
      yield bytes;
    },
  };
}

async function filesOf(forge: Forge, artifact: ArtifactFacts): Promise<readonly Source[]> {
  const bytes = await forge.download(artifact);
  const entries = unpackArtifact(bytes, artifact.name, `artifact ${artifact.name}`);
  return entries.map((entry) => sourceOf(artifact.name, entry));
}

/** The run whose artifacts are meant: the one that triggered this one, else this one. */
function runOf({ happening }: Stage): number | null {
  return happening.triggering?.run ?? (happening.run === null ? null : Number(happening.run));
}

/** The files of every artifact that a name or glob matches. Fails with a fault for each that matches none. */
export async function downloaded(stage: Stage, wanted: readonly string[]): Promise<readonly Source[]> {
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
  for (const artifact of all) {
    if (!wanted.some((glob) => matchesText(glob, artifact.name))) continue;
    sources.push(...(await filesOf(stage.forge, artifact)));
  }
  return sources.sort((a, b) => (a.path < b.path ? -1 : 1));
}
