/** On the command line channels are told only where the call asks for it. */
import type { Options } from '../config/settle.js';
import type { Report } from '../model/report.js';
import type { ConfiguredChannel } from '../notify/configured.js';
import type { World } from '../world.js';

export interface ToldOrder {
  readonly channels: readonly ConfiguredChannel[];
  readonly options: Options;
}

export async function told(world: World, report: Report, { channels, options }: ToldOrder): Promise<Report> {
  const { notify, dryRun } = options;
  if ((!notify && !dryRun) || channels.length === 0) return report;
  const { notified } = await import('../deliver/notify.js');
  const order = { channels, repository: null, runUrl: null, told: {}, fromFork: false };
  return (await notified(world, report, { ...order, dryRun })).report;
}
