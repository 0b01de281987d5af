/**
 * The Action tells its channels. What they know stands in the history for runs of the base branch, in the comment for
 * pull requests, and in the issue for health checks.
 */
import type { Notified } from '../deliver/notify.js';
import { Failure } from '../failure/failure.js';
import { ForgeError } from '../failure/forge.js';
import type { Report } from '../model/report.js';
import type { ConfiguredChannel } from '../notify/configured.js';
import type { Occasion, Told } from '../notify/occasion.js';
import { commentMarker } from '../render/comment.js';
import { type Memory, memoryIn } from '../render/memory.js';
import { pullRequestOf } from './pull-request.js';
import type { Stage } from './stage.js';
import type { Opened } from './store.js';

const OCCASIONS: readonly Occasion[] = ['fail', 'warn', 'recovered', 'inconclusive', 'always'];

/** What was written down of channels, with occasions as this version knows them. */
function asTold(memory: Memory): Readonly<Record<string, Told>> {
  return Object.fromEntries(
    Object.entries(memory).map(([name, { occasions, ...told }]) => [
      name,
      { ...told, occasions: OCCASIONS.filter((occasion) => occasions.includes(occasion)) },
    ]),
  );
}

/** What the newest record that knows something says was told. */
export async function recordedMemory(opened: Opened | null): Promise<Memory> {
  try {
    const history = await opened?.store?.read();
    return history?.records.findLast((record) => record.told !== undefined)?.told ?? {};
  } catch (error) {
    // A history that can't be read has been told of by the gate.
    if (error instanceof Failure || error instanceof ForgeError) return {};
    throw error;
  }
}

/** What this gate's own comment on the pull request says was told; nothing where there is none. */
export async function commentedMemory(stage: Stage, key: string): Promise<Memory> {
  const { forge } = stage;
  if (forge === null) return {};
  try {
    const { pullRequest } = await pullRequestOf(stage);
    if (pullRequest === null) return {};
    const comment = await forge.findComment(pullRequest, commentMarker(key));
    return comment === null ? {} : memoryIn(comment.body);
  } catch (error) {
    // Then it is told once more than it need be.
    if (error instanceof ForgeError) return {};
    throw error;
  }
}

export interface ChannelsOrder {
  readonly channels: readonly ConfiguredChannel[];
  /** What they were told before. */
  readonly memory: Memory;
}

export async function channelsTold(
  { world, happening, runner }: Stage,
  report: Report,
  { channels, memory }: ChannelsOrder,
): Promise<Notified> {
  if (channels.length === 0) return { report, told: {} };
  const { notified } = await import('../deliver/notify.js');
  return await notified(world, report, {
    channels,
    repository: `${happening.owner}/${happening.repo}`,
    runUrl: runner.runUrl,
    told: asTold(memory),
    fromFork: happening.fromFork && happening.event === 'pull_request',
    dryRun: false,
  });
}
