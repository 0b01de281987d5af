/** What a gate would measure of a file: `metric{labels}` → value (or why there is none), n, direction. */
import { measureSuite, NOTHING_WANTED } from '../../../src/gate/measure.js';
import { measurementId } from '../../../src/model/identity.js';
import type { ReadFile } from '../../../src/read/read-source.js';

export async function measured({
  reading,
  format,
}: ReadFile): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const found: Record<string, readonly unknown[]> = {};
  for (const one of reading.suites) {
    const name = one.name ?? 'file';
    const measurements = one.measurements.map((m) => ({ suite: name, ...m }));
    const suite = { ...one, name, format, files: ['file'], measurements };
    for (const m of (await measureSuite(suite, NOTHING_WANTED)).measurements) {
      found[measurementId(m).replace(/^file\//, '')] = [m.value ?? m.invalid, m.n, m.direction];
    }
  }
  return found;
}

/** The texts of the ids of the examples, `null` where there are none. */
export function idsOf({ reading }: ReadFile): readonly string[] | null {
  const table = reading.suites[0]?.examples?.table;
  if (table?.ids == null) return null;
  const { bytes, offsets } = table.ids;
  const texts: string[] = [];
  for (let row = 0; row < table.rows; row++) {
    texts.push(new TextDecoder().decode(bytes.subarray(offsets[row], offsets[row + 1])));
  }
  return texts;
}
