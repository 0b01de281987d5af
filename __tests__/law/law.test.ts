import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type SourceFile, violations } from './law.js';

const SRC = join(import.meta.dirname, '../../src');

function sources(): readonly SourceFile[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({ path, text: readFileSync(join(SRC, path), 'utf8') }));
}

describe('the import law', () => {
  it('holds in src', () => {
    const files = sources();
    expect(files.length).toBeGreaterThan(10);
    expect(violations(files)).toEqual([]);
  });

  it.each([
    ['stats/wilson.ts', "import { fault } from '../failure/catalogue.js';"],
    ['judge/judge.ts', "import { readFileSync } from 'node:fs';"],
    ['judge/judge.ts', "import {\n  a,\n  b,\n} from '../io/files.js';"],
    ['history/local.ts', "import { World } from '../world.js';"],
    ['render/comment.ts', "import '../io/log.js';"],
    ['read/csv.ts', "const { parse } = await import('tinyglobby');"],
    ['metrics/list.ts', "export { x } from '../judge/judge.js';"],
    ['index.ts', "import { check } from './commands/check.js';"],
    ['utils/x.ts', ''],
    ['notify/slack.ts', "import { renderMarkdown } from '../render/comment.js';"],
    ['notify/slack.ts', "import { request } from 'node:https';"],
  ])('is broken by a planted import in %s: %s', (path, text) => {
    expect(violations([{ path, text }])).toHaveLength(1);
  });

  it.each([
    ['history/local.ts', "import type { World } from '../world.js';"],
    ['read/csv.ts', "const { parse } = await import('csv-parse');"],
    ['gate.ts', "import { judge } from './judge/judge.js';\nimport type { World } from './world.js';"],
  ])('lets a rightful import in %s be', (path, text) => {
    expect(violations([{ path, text }])).toEqual([]);
  });
});
