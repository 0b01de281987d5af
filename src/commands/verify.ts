/** `holdline verify`: a report made again from what it names, so that nobody has to believe it. */
import type { Options } from '../config/settle.js';
import { failure } from '../failure/catalogue.js';
import { apart } from '../gate/again.js';
import type { Verification } from '../model/verification.js';
import { spoken } from '../render/spoken.js';
import { renderVerification } from '../render/verification.js';
import type { Screen, World } from '../world.js';
import { type Configured, configured } from './configuration.js';
import { DONE, type Ending, FAILED } from './ending.js';
import { localStore } from './local.js';
import { reportIn } from './report.js';

/** A report that was made without a configuration is made again without one, whatever lies there by now. */
async function configuredAgain(
  world: World,
  named: string | null,
  recorded: string | null,
): Promise<Configured> {
  if (named !== null || recorded !== null) return await configured(world, named ?? recorded);
  const { DEFAULTS } = await import('../config/config.js');
  return { config: DEFAULTS, source: null };
}

export async function verify(
  world: World,
  path: string,
  { options, screen }: { readonly options: Options; readonly screen: Screen },
): Promise<Ending> {
  const report = await reportIn(world, path);
  const { inputs = null, mode, policy } = report;
  if (inputs === null || mode === 'health') throw failure('NOT_VERIFIABLE', path, { mode });
  const { config, source } = await configuredAgain(world, options.config, policy.config);
  const history = await localStore(world, options.history, config);
  const found = await apart(world, { report, inputs, config, configSource: source, history });
  const verification: Verification = {
    schema: 'holdline/verify@1',
    verified: found.length === 0,
    result: report.result,
    verdicts: report.verdicts.length,
    files: inputs.head.length + inputs.base.length,
    differences: found,
  };
  const status = verification.verified ? DONE : FAILED;
  if (options.format === 'json') return { status, output: `${JSON.stringify(verification, null, 2)}\n` };
  return { status, output: `${renderVerification(verification, screen, await spoken(options.locale))}\n` };
}
