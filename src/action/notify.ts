/** The Action tells its channels; what they know is read from the history of the base branch, where there is one. */
import type { Notified } from '../deliver/notify.js';
import { Failure } from '../failure/failure.js';
import { ForgeError } from '../failure/forge.js';
import type { Report } from '../model/report.js';
import type { ConfiguredChannel } from '../notify/configured.js';
import type { Occasion, Told } from '../notify/occasion.js';
import type { Stage } from './stage.js';
import type { Opened } from './store.js';

const OCCASIONS: readonly Occasion[] = ['fail', 'warn', 'recovered', 'inconclusive', 'always'];

/** Only runs that record remember, so that only they know what was told. */
async function known(opened: Opened | null): Promise<Readonly<Record<string, Told>>> {
  try {
    const history = await opened?.store?.read();
    const told = history?.records.findLast((record) => record.told !== undefined)?.told ?? {};
    return Object.fromEntries(
      Object.entries(told).map(([name, { fingerprint, occasions }]) => [
        name,
        { fingerprint, occasions: OCCASIONS.filter((occasion) => occasions.includes(occasion)) },
      ]),
    );
  } catch (error) {
    // A history that can't be read has been told of by the gate.
    if (error instanceof Failure || error instanceof ForgeError) return {};
    throw error;
  }
}

export interface ChannelsOrder {
  readonly channels: readonly ConfiguredChannel[];
  readonly opened: Opened | null;
}

export async function channelsTold(
  { world, happening, runner }: Stage,
  report: Report,
  { channels, opened }: ChannelsOrder,
): Promise<Notified> {
  if (channels.length === 0) return { report, told: {} };
  const { notified } = await import('../deliver/notify.js');
  return await notified(world, report, {
    channels,
    repository: `${happening.owner}/${happening.repo}`,
    runUrl: runner.runUrl,
    told: report.mode === 'record' ? await known(opened) : {},
    fromFork: happening.fromFork && happening.event === 'pull_request',
    dryRun: false,
  });
}
