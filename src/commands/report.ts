/** `holdline report`: shows a report.json again, in another form. */
import { type Format, PREVIEWS } from '../config/option.js';
import type { Options } from '../config/settle.js';
import { FILE_EXPORTERS } from '../export/exporters.js';
import type { FileTarget } from '../export/targets.js';
import { failure } from '../failure/catalogue.js';
import type { Report } from '../model/report.js';
import { misfit } from '../schema/misfit.js';
import type { Screen, World } from '../world.js';
import { shown } from './check.js';
import { DONE, type Ending } from './ending.js';

const SCHEMA = 'schemas/report.schema.json';

/** Fails where this is no report, or not a whole one. */
function mustBeReport(world: World, path: string, value: unknown): asserts value is Report {
  if (
    typeof value !== 'object' ||
    value === null ||
    !('schema' in value) ||
    value.schema !== 'holdline/report@1'
  )
    throw failure('NOT_A_REPORT', path, {});
  const place = misfit(value, JSON.parse(world.ownText(SCHEMA)));
  if (place !== null) throw failure('REPORT_DAMAGED', path, { place });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The report in this file. Fails where there is none. */
export async function reportIn(world: World, path: string): Promise<Report> {
  const text = await world.files.readText(path);
  if (text === null) throw failure('FILE_MISSING', path, {});
  const value = parsed(text);
  mustBeReport(world, path, value);
  return value;
}

const FILE_TYPES: Readonly<Partial<Record<Format, FileTarget['type']>>> = {
  'audit-log': 'audit-log',
  csv: 'csv',
  influx: 'influx-file',
  junit: 'junit',
  openmetrics: 'openmetrics',
  parquet: 'parquet',
  prometheus: 'prometheus-file',
  sarif: 'sarif',
  tensorboard: 'tensorboard',
};

/** The report as a file of this type, printed or written. What is no text can only be written. */
async function exported(world: World, value: Report, wanted: Wanted): Promise<Ending> {
  const content = await FILE_EXPORTERS[wanted.type]({ report: value, repository: null, runUrl: null }, null);
  const { out, format } = wanted;
  if (content.kind === 'text' || content.kind === 'lines') {
    if (out === null) return { status: DONE, output: content.text };
    await world.files.writeText(out, content.text);
  } else if (out === null) throw failure('EXPORT_NEEDS_FILE', '--format', { format });
  else await world.files.writeBytes(content.kind === 'bytes' ? out : `${out}/${content.name}`, content.bytes);
  return { status: DONE, output: '' };
}

interface Wanted extends Pick<Options, 'out' | 'format'> {
  readonly type: FileTarget['type'];
}

export async function report(
  world: World,
  path: string,
  call: { options: Options; screen: Screen },
): Promise<Ending> {
  const value = await reportIn(world, path);
  const { format, out } = call.options;
  const type = FILE_TYPES[format];
  if (type !== undefined) return await exported(world, value, { type, format, out });
  const preview = PREVIEWS.find((name) => name === format);
  const output =
    preview === undefined
      ? await shown(value, call.options, call.screen)
      : (await import('../notify/preview.js')).previewed(value, preview);
  if (out === null) return { status: DONE, output };
  await world.files.writeText(out, output);
  return { status: DONE, output: '' };
}
