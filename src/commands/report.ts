/** `holdline report`: shows a report.json again, in another form, and with `--out` writes it as a page. */
import type { Options } from '../config/settle.js';
import { failure } from '../failure/catalogue.js';
import type { Report } from '../model/report.js';
import type { Screen, World } from '../world.js';
import { keepPage, shown } from './check.js';
import { DONE, type Ending } from './ending.js';

function isReport(value: unknown): value is Report {
  return (
    typeof value === 'object' && value !== null && 'schema' in value && value.schema === 'holdline/report@1'
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export async function report(
  world: World,
  path: string,
  call: { options: Options; screen: Screen },
): Promise<Ending> {
  const text = await world.files.readText(path);
  if (text === null) throw failure('FILE_MISSING', path, {});
  const value = parsed(text);
  if (!isReport(value)) throw failure('NOT_A_REPORT', path, {});
  if (call.options.out !== null) await keepPage(world, value, call.options.out);
  return { status: DONE, output: await shown(value, call.options.format, call.screen) };
}
