/** Opens the history that the inputs and the configuration name. */

import { unpackArtifact } from '../archive/zip.js';
import type { Config } from '../config/config.js';
import { type HistoryPlace, placeFor } from '../config/place.js';
import type { Options } from '../config/settle.js';
import { failure } from '../failure/catalogue.js';
import { sealOf } from '../gate/seal.js';
import { artifactHistory } from '../history/artifact.js';
import { branchHistory } from '../history/branch.js';
import { localHistory } from '../history/local.js';
import type { HistoryStore } from '../history/store.js';
import { patience } from '../io/pause.js';
import { countText } from '../render/number.js';
import type { Forge } from '../world.js';
import type { Stage } from './stage.js';

export interface Opened {
  readonly place: HistoryPlace;
  readonly store: HistoryStore | null;
  /** Folder that the workflow must upload for a record to last; `null` where the store needs no such step. */
  readonly toUpload: string | null;
}

/** Artifact names take few signs; legs of a matrix have a name each. */
export function artifactName(suite: string | null): string {
  return suite === null ? 'holdline-history' : `holdline-history-${suite.replace(/[^\w.-]/g, '_')}`;
}

function forgeOf(stage: Stage, place: HistoryPlace): Forge {
  if (stage.forge !== null) return stage.forge;
  throw failure('HISTORY_NO_TOKEN', 'input github-token', { store: place.store });
}

/** Artifacts end after a while: the job's log says how far back they reach. */
function saying(store: HistoryStore, { runner }: Stage): HistoryStore {
  const read = async () => {
    const history = await store.read();
    const { length } = history.records;
    const since = history.records[0]?.at;
    const reach = since === undefined ? '' : `, back to ${since}`;
    runner.log.info(`history in artifacts: ${countText(length, 'record')}${reach}`);
    return history;
  };
  return { ...store, read };
}

function artifacts(stage: Stage, options: Options, config: Config): Opened {
  const place: HistoryPlace = { store: 'artifact' };
  const name = artifactName(options.suite);
  const folder = `${stage.runner.temp.replaceAll('\\', '/')}/${name}`;
  const { world, happening, baseBranch } = stage;
  const store = artifactHistory(
    { forge: forgeOf(stage, place), files: world.files, codec: world.codec },
    {
      name,
      source: {
        branch: baseBranch,
        workflowPath: happening.workflowPath,
        alsoFrom: stage.alsoFrom ?? [],
        run: happening.run === null ? null : Number(happening.run),
      },
      folder,
      keep: config.history.keep,
      outcomes: config.history.outcomes,
      seal: sealOf(world, config),
      unpack: (bytes, artifact) => {
        const entries = unpackArtifact(
          bytes,
          artifact.name,
          `artifact ${artifact.name} of run ${artifact.run}`,
        );
        return new Map(entries.map((entry) => [entry.name, entry.bytes()]));
      },
    },
  );
  return { place, store: saying(store, stage), toUpload: folder };
}

/** The history that counts. Nothing is read yet. */
export function openHistory(stage: Stage, options: Options, config: Config): Opened {
  const place = placeFor(options.history, config.history.place, options.baseline);
  const { world } = stage;
  switch (place.store) {
    case 'none':
      return { place, store: null, toUpload: null };
    case 'folder':
      return {
        place,
        store: localHistory(world, place.folder, {
          outcomes: config.history.outcomes,
          seal: sealOf(world, config),
        }),
        toUpload: null,
      };
    case 'branch': {
      const { outcomes } = config.history;
      const { branch } = place;
      const store = branchHistory(forgeOf(stage, place), world.codec, {
        branch,
        outcomes,
        seal: sealOf(world, config),
        pause: patience(),
      });
      return { place, store, toUpload: null };
    }
    case 'artifact':
      return artifacts(stage, options, config);
  }
}
