/** `holdline inspect`: what would be read from files and why, and what was passed over and why. */
import type { Options } from '../config/settle.js';
import { fault } from '../failure/catalogue.js';
import { Failure, type Fault } from '../failure/failure.js';
import type { Translate } from '../failure/translation.js';
import { detailTranslator, translator } from '../failure/translator.js';
import { assemble } from '../gate/assemble.js';
import { type Measured, measureSuite, NOTHING_WANTED } from '../gate/measure.js';
import { noticeOf } from '../gate/report.js';
import type { Suite } from '../model/evaluation.js';
import { measurementId } from '../model/identity.js';
import type { Inspected } from '../model/inspection.js';
import { type Readable, readables } from '../read/readables.js';
import type { Reading } from '../read/reader.js';

import { renderInspection } from '../render/inspection.js';
import { spoken } from '../render/spoken.js';
import type { World } from '../world.js';
import { DONE, type Ending, NOT_JUDGED } from './ending.js';

/** The suite as a gate would measure it; examples that can't be measured leave what the file itself says. */
async function measuresOf(suite: Suite): Promise<Measured> {
  try {
    return await measureSuite(suite, NOTHING_WANTED);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { measurements } = await measureSuite({ ...suite, examples: null }, NOTHING_WANTED);
    return { measurements, notices: error.faults };
  }
}

function examplesOf(reading: Reading): Inspected['examples'] {
  const tables = reading.suites.flatMap((suite) => (suite.examples === null ? [] : [suite.examples.table]));
  const [first] = tables;
  if (first === undefined) return null;
  const ids = first.ids === null ? [] : [first.ids.name];
  return {
    n: tables.reduce((sum, table) => sum + table.rows, 0),
    columns: [...ids, ...first.columns.keys(), ...first.dropped],
  };
}

function notNumbers({ measurements }: Measured): readonly Fault[] {
  return measurements.flatMap((one) =>
    one.invalid === null ? [] : [fault('NOT_A_NUMBER', measurementId(one), { found: one.invalid })],
  );
}

function passedOver(reading: Reading): readonly Fault[] {
  return reading.passedOver.map(({ name, because }) => fault('PASSED_OVER', name, { because }));
}

/** What would be read of one file, and why. */
export async function inspectOne(readable: Readable, translate: Translate): Promise<Inspected> {
  try {
    const { format, because, reading } = await readable.read();
    const parts = reading.suites.map((suite) => ({
      name: suite.name ?? readable.stem,
      path: readable.path,
      format,
      suite,
      repeats: false,
      earlier: 0,
    }));
    const measures = await Promise.all(assemble(parts).suites.map(measuresOf));
    const faults = [
      ...reading.notices,
      ...measures.flatMap((one) => [...one.notices, ...notNumbers(one)]),
      ...passedOver(reading),
    ];
    return {
      path: readable.path,
      format,
      because,
      measurements: measures.flatMap(({ measurements }) =>
        measurements.map((one) => ({
          id: measurementId(one),
          value: one.value,
          n: one.n,
          standardError: one.standardError,
          direction: one.direction,
          unit: one.unit,
        })),
      ),
      examples: examplesOf(reading),
      notices: faults.map((one) => noticeOf(translate(one))),
    };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return unreadable(readable.path, error.faults.map(translate));
  }
}

function unreadable(path: string, faults: readonly Fault[]): Inspected {
  const because = 'it could not be read';
  return { path, format: null, because, measurements: [], examples: null, notices: faults.map(noticeOf) };
}

export async function inspect(world: World, files: readonly string[], options: Options): Promise<Ending> {
  const translate = await translator(options.locale);
  const { sources, faults } = await world.files.find(files);
  const inspected: Inspected[] = faults.map((one) => unreadable(one.where ?? '', [translate(one)]));
  const found = await readables(sources, { format: null, columns: null, parser: options.parser });
  for (const readable of found) inspected.push(await inspectOne(readable, translate));
  const readable = inspected.every((one) => one.format !== null);
  const status = readable ? DONE : NOT_JUDGED;
  if (options.format === 'json') {
    return {
      status,
      output: `${JSON.stringify({ schema: 'holdline/inspect@1', files: inspected }, null, 2)}\n`,
    };
  }
  const told = await detailTranslator(options.locale);
  const shown = inspected.map((one) => ({ ...one, because: told(one.because) }));
  return { status, output: `${renderInspection(shown, await spoken(options.locale)).trimEnd()}\n` };
}
