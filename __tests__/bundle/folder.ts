/** A folder of files for one test, gone when the test is. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'holdline-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    const absolute = join(folder, path);
    mkdirSync(dirname(absolute), { recursive: true });
    writeFileSync(absolute, content);
  }
  return folder;
}

/** A predictions table of `right` right and `wrong` wrong answers; the first `lost` right ones are wrong instead. */
export function predictions(size: { right: number; wrong: number; lost?: number; won?: number }): string {
  const { right, wrong, lost = 0, won = 0 } = size;
  const rows = Array.from({ length: right + wrong }, (_, row) => {
    const truth = row % 2;
    const good = row < right ? row >= lost : row < right + won;
    return `e${row},${truth},${good ? truth : 1 - truth}`;
  });
  return `id,label,pred\n${rows.join('\n')}\n`;
}
