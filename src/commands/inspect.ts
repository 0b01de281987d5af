/** `holdline inspect`: what would be read from files and why, and what was passed over and why. */
import type { Options } from '../config/settle.js';
import { Failure, type Fault } from '../failure/failure.js';
import { noticeOf } from '../gate/report.js';
import { describeMeasurement } from '../metrics/describe.js';
import { measureExamples } from '../metrics/measure.js';
import type { Measurement } from '../model/evaluation.js';
import { measurementId } from '../model/identity.js';
import type { Inspected } from '../model/inspection.js';
import type { Notice } from '../model/report.js';
import type { Source } from '../model/source.js';
import type { Reading, SuiteReading } from '../read/reader.js';
import { readSource } from '../read/readers.js';
import { renderInspection } from '../render/inspection.js';
import type { World } from '../world.js';
import { DONE, type Ending, NOT_JUDGED } from './ending.js';

const NO_HINTS = { format: null, columns: null };

interface Measures {
  readonly measurements: readonly Measurement[];
  readonly notices: readonly Fault[];
}

function measuresOf(suite: SuiteReading, name: string): Measures {
  const given = suite.measurements.map((one) => describeMeasurement({ suite: name, ...one }));
  if (suite.examples === null) return { measurements: given, notices: [] };
  try {
    const { measurements, notices } = measureExamples(suite.examples, null);
    return { measurements: [...given, ...measurements.map((one) => ({ suite: name, ...one }))], notices };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { measurements: given, notices: error.faults };
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

function passedOver(reading: Reading): readonly Notice[] {
  return reading.passedOver.map(({ name, because }) => ({
    code: 'PASSED_OVER',
    where: name,
    what: because,
    fix: null,
  }));
}

async function inspectOne(source: Source): Promise<Inspected> {
  try {
    const { format, because, reading } = await readSource(source, NO_HINTS);
    const measures = reading.suites.map((suite) => measuresOf(suite, suite.name ?? source.stem));
    const faults = [...reading.notices, ...measures.flatMap((one) => one.notices)];
    return {
      path: source.path,
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
      notices: [...faults.map(noticeOf), ...passedOver(reading)],
    };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const because = 'it could not be read';
    return {
      path: source.path,
      format: null,
      because,
      measurements: [],
      examples: null,
      notices: error.faults.map(noticeOf),
    };
  }
}

export async function inspect(world: World, files: readonly string[], options: Options): Promise<Ending> {
  const inspected: Inspected[] = [];
  for (const source of await world.files.find(files)) inspected.push(await inspectOne(source));
  const readable = inspected.every((one) => one.format !== null);
  const status = readable ? DONE : NOT_JUDGED;
  if (options.format === 'json') {
    return {
      status,
      output: `${JSON.stringify({ schema: 'holdline/inspect@1', files: inspected }, null, 2)}\n`,
    };
  }
  return { status, output: `${renderInspection(inspected).trimEnd()}\n` };
}
