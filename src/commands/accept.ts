/**
 * `holdline accept`: an intended change, with who, when and why. It is appended to the history like everything else;
 * from the newest record on the level of what it matches starts anew, so that main does not stay red.
 */
import type { Options } from '../config/settle.js';
import { failure, fault } from '../failure/catalogue.js';
import { Failure } from '../failure/failure.js';
import { nearest } from '../failure/nearest.js';
import { matchesId } from '../judge/glob.js';
import type { Acceptance, HistoryRecord } from '../model/history.js';
import { placeOf } from '../model/identity.js';
import { spoken } from '../render/spoken.js';
import type { World } from '../world.js';
import { configured } from './configuration.js';
import { DONE, type Ending } from './ending.js';
import { localStore } from './local.js';

function recordOf(id: string, accepted: readonly Acceptance[], sha: string | null): HistoryRecord {
  const at = accepted[0]?.at ?? '';
  return {
    schema: 'holdline/record@1',
    id,
    sha,
    ref: null,
    event: null,
    workflow: null,
    at,
    result: null,
    accepted,
    head: { sha, ref: null, run: id, at, suites: [] },
    measurements: [],
    outcomes: null,
  };
}

/** Every glob must match something that was recorded: an acceptance that accepts nothing is a typing mistake. */
function refuseIdle(globs: readonly string[], ids: readonly string[]): void {
  const places = ids.map(placeOf).filter((place) => place !== null);
  const idle = globs.filter((glob) => !places.some((place) => matchesId(glob, place)));
  if (idle.length === 0) return;
  throw new Failure(
    idle.map((match) => fault('ACCEPT_UNUSED', null, { match, nearest: nearest(match, ids) })),
  );
}

export async function accept(world: World, globs: readonly string[], options: Options): Promise<Ending> {
  const { config } = await configured(world, options.config);
  const store = await localStore(world, options.history, config);
  if (store === null) throw failure('FLAG_NEEDED', '--history', { command: 'accept', flag: '--history DIR' });
  const { records } = await store.read();
  refuseIdle(globs, [...new Set(records.flatMap((record) => record.measurements.map(({ id }) => id)))]);
  const at = world.now().toISOString();
  const accepted = globs.map((match) => ({ match, by: world.user(), at, reason: options.reason ?? '' }));
  const id = `accept-${world.randomId()}`;
  await store.append(recordOf(id, accepted, await world.gitHead()), new Map());
  world.log.info((await spoken(options.locale)).printed.record.accepted(globs));
  const result = { schema: 'holdline/accept@1', id, accepted };
  return { status: DONE, output: options.format === 'json' ? `${JSON.stringify(result, null, 2)}\n` : '' };
}
