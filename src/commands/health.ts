/** `holdline health`: looks after a local history, as a scheduled run of the Action looks after its own. */
import type { Options } from '../config/settle.js';
import { failure } from '../failure/catalogue.js';
import { translator } from '../failure/translator.js';
import { runHealth } from '../health/health.js';
import type { Screen, World } from '../world.js';
import { keep, shown } from './check.js';
import { configured } from './configuration.js';
import { type Ending, statusOf } from './ending.js';
import { exportedLocally } from './exporting.js';
import { localStore } from './local.js';
import { told } from './notify.js';

export async function health(world: World, options: Options, screen: Screen): Promise<Ending> {
  const { config, source } = await configured(world, options.config);
  const history = await localStore(world, options.history, config);
  // Monitoring can be looked at without a history.
  if (history === null && config.health.sources.length === 0) {
    throw failure('FLAG_NEEDED', '--history', { command: 'health', flag: '--history DIR' });
  }
  const judged = await runHealth(world, {
    mode: 'health',
    history,
    forge: null,
    branch: '',
    defaultBranch: '',
    ownWorkflow: '',
    artifactName: null,
    failOn: options.failOn,
    onError: options.onError,
    config,
    configSource: source,
    seed: config.decision.seed,
    head: { sha: null, ref: null, run: null, event: null, workflow: null },
    version: world.version,
    translate: await translator(options.locale),
  });
  const exported = await exportedLocally(world, judged, { config, options });
  const report = await told(world, exported, { channels: config.notify, options });
  await keep(world, report, options);
  return { status: statusOf(report), output: await shown(report, options, screen) };
}
