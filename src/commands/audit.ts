/** `holdline audit`: the gate judged by its own history. */
import type { Options } from '../config/settle.js';
import { translator } from '../failure/translator.js';
import { renderAudit } from '../render/audit.js';
import { spoken } from '../render/spoken.js';
import { audit } from '../replay/audit.js';
import type { Screen, World } from '../world.js';
import { DONE, type Ending } from './ending.js';
import { nothingToReplay, replayed } from './replayed.js';

export async function auditGate(world: World, options: Options, screen: Screen): Promise<Ending> {
  const { history, config } = await replayed(world, options, 'audit');
  const result = audit(history, config, {
    today: world.now().toISOString().slice(0, 10),
    translate: await translator(options.locale),
  });
  if (result === null) throw nothingToReplay(history);
  if (options.format === 'json') return { status: DONE, output: `${JSON.stringify(result, null, 2)}\n` };
  return { status: DONE, output: `${renderAudit(result, screen, await spoken(options.locale))}\n` };
}
