/** `holdline record`: appends one evaluation to a local history. It never judges. */
import type { Options } from '../config/settle.js';
import { failure } from '../failure/catalogue.js';
import { faultTextIn } from '../failure/failure.js';
import { translator } from '../failure/translator.js';
import { prefixed } from '../gate/assemble.js';
import { load } from '../gate/load.js';
import { measure } from '../gate/measure.js';
import { packsOf, recordOf } from '../gate/record.js';
import { spoken } from '../render/spoken.js';
import type { World } from '../world.js';
import { configured } from './configuration.js';
import { DONE, type Ending } from './ending.js';
import { localStore } from './local.js';

export async function record(world: World, options: Options): Promise<Ending> {
  const { config } = await configured(world, options.config);
  const store = await localStore(world, options.history, config);
  if (store === null) {
    throw failure('FLAG_NEEDED', '--history', { command: 'record', flag: '--history DIR' });
  }
  const loaded = await load(world, { globs: options.artifacts, sources: [], parser: options.parser }, config);
  const evaluation = prefixed(loaded.evaluation, options.suite);
  const { measurements } = await measure(evaluation, config);
  if (measurements.length === 0) throw failure('NOTHING_JUDGED', null, { unjudged: 0 });
  const id = options.run ?? world.randomId();
  const sha = options.sha ?? (await world.gitHead());
  const entry = recordOf({
    id,
    at: world.now(),
    result: null,
    head: { sha, ref: null, run: id, event: null, workflow: null },
    evaluation,
    measurements,
    accepted: [],
    limits: new Map(),
    maintenance: [],
  });
  const { packs, notices } = packsOf(evaluation, world.codec);
  const translate = await translator(options.locale);
  for (const notice of notices) world.log.warn(faultTextIn(options.locale)(translate(notice)));
  const { became } = await store.append(entry, packs);
  const words = (await spoken(options.locale)).printed.record;
  const { size } = new Set(measurements.map((measurement) => measurement.suite));
  world.log.info(
    became === 'appended'
      ? words.recorded({ measurements: measurements.length, suites: size, id })
      : words.there(id),
  );
  const result = { schema: 'holdline/record-result@1', id, appended: became === 'appended' };
  return { status: DONE, output: options.format === 'json' ? `${JSON.stringify(result, null, 2)}\n` : '' };
}
