/** `holdline dashboard`: a local history as static files to look at, to publish and to embed. */
import type { Config } from '../config/config.js';
import type { Options } from '../config/settle.js';
import type { Known } from '../dashboard/panels.js';
import { failure } from '../failure/catalogue.js';
import { faultText } from '../failure/failure.js';
import { matchesGlob } from '../gate/matches.js';
import { remembered } from '../gate/remembered.js';
import { orientationOf } from '../judge/orientation.js';
import { termsFor } from '../judge/rules.js';
import { countText } from '../render/number.js';
import type { World } from '../world.js';
import { configured } from './configuration.js';
import { DONE, type Ending } from './ending.js';
import { localStore } from './local.js';

const COMMAND = 'dashboard';

function knownOf({ rules }: Config): Known {
  return {
    described: (recorded) => {
      const measurement = remembered(recorded);
      if (measurement === null) return null;
      const orientation = orientationOf(measurement, termsFor(rules, measurement));
      return { unit: measurement.unit, direction: orientation?.direction ?? measurement.direction };
    },
    matches: matchesGlob,
  };
}

/** The flag's word, which must be right, else the runner's. Throws `DASHBOARD_REPOSITORY`. */
async function repositoryOf(world: World, named: string | null): Promise<string | null> {
  const { repositoryUrl } = await import('../dashboard/links.js');
  const server = world.variable('GITHUB_SERVER_URL');
  const url = repositoryUrl(named ?? world.variable('GITHUB_REPOSITORY'), server);
  if (url === null && named !== null) throw failure('DASHBOARD_REPOSITORY', '--repository', { found: named });
  return url;
}

export async function dashboard(world: World, options: Options): Promise<Ending> {
  const { config } = await configured(world, options.config);
  const history = await localStore(world, options.history, config);
  if (history === null)
    throw failure('FLAG_NEEDED', '--history', { command: COMMAND, flag: '--history DIR' });
  if (options.out === null) throw failure('FLAG_NEEDED', '--out', { command: COMMAND, flag: '--out DIR' });
  const repository = await repositoryOf(world, options.repository);
  const { records, notices } = await history.read();
  for (const notice of notices) world.log.warn(faultText(notice));
  const [{ dashboardOf }, { dashboardWords }] = await Promise.all([
    import('../dashboard/dashboard.js'),
    import('../dashboard/spoken.js'),
  ]);
  const words = await dashboardWords(options.locale);
  const known = knownOf(config);
  const made = dashboardOf({ records, known, repository, at: world.now(), version: world.version, words });
  for (const [path, text] of made.files) await world.files.writeText(`${options.out}/${path}`, text);
  const { suites, metrics, changes } = made;
  const page = `${options.out}/index.html`;
  const counted = `${countText(suites, 'suite')}, ${countText(metrics, 'metric')} and ${countText(records.length, 'record')}`;
  const text = `Wrote ${page}: ${counted}; ${countText(changes, 'change')} of level. Open it in a browser.\n`;
  if (options.format === 'text') return { status: DONE, output: text };
  const printed = {
    schema: 'holdline/dashboard@1',
    out: options.out,
    files: [...made.files.keys()],
    suites,
    metrics,
    records: records.length,
    changes,
  };
  return { status: DONE, output: `${JSON.stringify(printed, null, 2)}\n` };
}
