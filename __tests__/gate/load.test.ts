/** What the configuration says of files is what they are read by. */
import { describe, expect, it } from 'vitest';
import { decodeConfig } from '../../src/config/decode.js';
import { load } from '../../src/gate/load.js';
import { realWorld } from '../../src/io/world.js';
import { FIXTURES, failureOf } from '../read/sources.js';

const world = realWorld({
  folder: FIXTURES,
  log: { info: () => undefined, warn: () => undefined },
  at: null,
});
const NAMED = { globs: [], sources: [] };

async function loaded(text: string) {
  return load(world, NAMED, await decodeConfig('holdline.yml', text));
}

describe('the configuration of a suite', () => {
  it('chooses the run of a store of MLflow', async () => {
    const { evaluation } = await loaded('suites: [{ artifacts: ["mlflow/mlruns/**"], run: older }]');
    expect(evaluation.suites.map(({ name, model }) => [name, model])).toEqual([['sentiment', 'older-model']]);
    const failure = await failureOf(loaded('suites: [{ artifacts: ["mlflow/mlruns/**"], run: oldre }]'));
    expect(failure.message).toContain('did you mean "older"?');
  });

  it('sets the limits of reading', async () => {
    const suites = 'suites: [{ artifacts: [predictions/binary.csv] }]';
    expect((await loaded(suites)).evaluation.suites).toHaveLength(1);
    const failure = await failureOf(loaded(`${suites}\nlimits: { columns: 1 }`));
    expect(failure.faults).toMatchObject([{ code: 'CSV_LIMIT', where: 'predictions/binary.csv' }]);
  });
});
