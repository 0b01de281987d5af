/**
 * The configuration that rules. A pull request must not edit its own gate, so there it is read from the base commit;
 * what the pull request would change in it is told, and takes effect once it is merged.
 */
import { type Configured, configured } from '../commands/configuration.js';
import { USUAL_CONFIG } from '../config/option.js';
import { fault } from '../failure/catalogue.js';
import { Failure, type Fault } from '../failure/failure.js';
import type { World } from '../world.js';
import type { Stage } from './stage.js';

export interface Policy extends Configured {
  readonly notices: readonly Fault[];
}

const MOST_CHANGES = 20;

async function decoded(world: World, path: string, bytes: Uint8Array, ref: string): Promise<Configured> {
  const text = new TextDecoder().decode(bytes);
  const { decodeConfig } = await import('../config/decode.js');
  const config = await decodeConfig(path, text);
  return { config, source: { path: `${path}@${ref.slice(0, 7)}`, sha256: world.sha256(text) } };
}

/** What the pull request's own file would change; a broken one is a fault of the pull request, not of this run. */
async function changes(world: World, path: string, base: Configured): Promise<readonly Fault[]> {
  const text = await world.files.readText(path);
  if (text === null) return [fault('CONFIG_REMOVED', path, {})];
  if (world.sha256(text) === base.source?.sha256) return [];
  const [{ decodeConfig }, { differenceOf }, { policyChangeSentence }] = await Promise.all([
    import('../config/decode.js'),
    import('../config/difference.js'),
    import('../render/policy-change.js'),
  ]);
  try {
    const head = await decodeConfig(path, text);
    // What loosens comes first, so that no flood of other changes pushes it out of sight.
    return [...differenceOf(base.config, head)]
      .sort((a, b) => Number(b.effect === 'loosens') - Number(a.effect === 'loosens'))
      .slice(0, MOST_CHANGES)
      .map((change) => fault('CONFIG_CHANGES', path, { change: policyChangeSentence(change) }));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return [fault('CONFIG_BROKEN', path, { fault: error.faults[0]?.what ?? error.message })];
  }
}

/** The configuration of the base commit on a pull request; of the workspace elsewhere. */
export async function policyOf(stage: Stage, named: string | null, ref: string | null): Promise<Policy> {
  const { world, happening, forge } = stage;
  if (happening.pullRequest === null || ref === null || forge === null) {
    return { ...(await configured(world, named)), notices: [] };
  }
  const path = named ?? USUAL_CONFIG;
  const bytes = await forge.readFile(path, ref);
  if (bytes === null) {
    const own = await configured(world, named);
    const told = own.source === null ? [] : [fault('CONFIG_FROM_HEAD', path, {})];
    return { ...own, notices: told };
  }
  const base = await decoded(world, path, bytes, ref);
  return { ...base, notices: await changes(world, path, base) };
}
