import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { demo } from '../../src/commands/demo.js';
import { DEFAULTS } from '../../src/config/config.js';
import { parseFlags } from '../../src/config/flags.js';
import { own } from '../../src/io/own.js';
import { errorLog, realWorld } from '../../src/io/world.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const README = readFileSync(`${ROOT}README.zh-CN.md`, 'utf8');

describe('README.zh-CN.md', () => {
  it('shows what the demo prints, up to the folds', async () => {
    const { options } = parseFlags('demo', ['--locale', 'zh-CN', '--format', 'markdown']);
    const world = realWorld({ folder: ROOT, log: errorLog, at: null });
    const { output } = await demo(world, options, { colour: false, width: 120 });
    const shown = /<!-- demo -->\n([\s\S]*?)\n<!-- \/demo -->/.exec(README)?.[1];
    const plain = (text = '') =>
      text
        .replace(/\d+ 天/g, 'N 天')
        .replaceAll(own().version, 'V')
        .trim();
    expect(plain(shown)).toBe(plain(output.split('\n<details>')[0]));
  });

  it('has blocks of YAML that are YAML, and names the level that applies', () => {
    const blocks = [...README.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text ?? '');
    expect(blocks.length).toBe(2);
    for (const block of blocks) expect(parse(block)).toBeTypeOf('object');
    expect(README).toContain(`\`alpha\` = ${DEFAULTS.decision.alpha}`);
  });

  it('is short, and every file it links is there', () => {
    expect(README.split('\n').length).toBeLessThan(300);
    const links = [...README.matchAll(/\]\(([\w./-]+)\)/g)].map(([, path]) => path ?? '');
    for (const path of links) expect(() => readFileSync(`${ROOT}${path}`)).not.toThrow();
  });
});
