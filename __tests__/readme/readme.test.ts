/** The README is true: its tables and examples are held against the code and the bundle. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { decodeConfig } from '../../src/config/decode.js';
import { commandNamed, parseFlags } from '../../src/config/flags.js';
import { OPTIONS } from '../../src/config/options.js';
import { catalogue } from '../../src/failure/catalogue.js';
import { metrics } from '../../src/metrics/list.js';
import { folderReaders } from '../../src/read/folder-readers.js';
import { readers } from '../../src/read/readers.js';
import { runCli } from '../cli/run.js';

const ROOT = join(import.meta.dirname, '../..');
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

function between(name: string, text = readme): string {
  const [, rest = ''] = text.split(`<!-- ${name} -->\n`);
  const [inside = ''] = rest.split(`\n<!-- /${name} -->`);
  return inside;
}

function blocks(language: string): readonly string[] {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    (match) => match[1] ?? '',
  );
}

describe('the README', () => {
  it('is under 300 lines', () => expect(readme.split('\n').length).toBeLessThan(300));

  it('shows what the demo says, up to the folds', async () => {
    const { stdout } = await runCli(['demo', '--format', 'markdown'], { cwd: ROOT });
    expect(between('demo')).toBe(stdout.split('\n<details>')[0]?.trimEnd());
  });

  it('lists every reader', () => {
    const names = [...folderReaders, ...readers].map(({ format, title }) => `\`${format}\` (${title})`);
    expect(between('formats')).toBe(names.join(' · '));
  });

  it('leads to a list of every metric', () => {
    const table = between('metrics', readFileSync(join(ROOT, 'docs/metrics.md'), 'utf8'));
    const ids = [...table.matchAll(/^\| `([^`]+)`/gm)].map((match) => match[1]);
    expect(ids).toEqual(metrics.map((metric) => metric.id));
  });

  it('has a workflow whose inputs there are', () => {
    const [workflow = ''] = blocks('yaml').filter((text) => text.includes('runs-on'));
    const { jobs } = parse(workflow);
    const step = jobs.gate.steps.find((one: { readonly uses?: string }) =>
      one.uses?.startsWith('OWNER/holdline'),
    );
    const inputs = OPTIONS.filter((option) => option.action).map((option) => option.name);
    expect(Object.keys(step.with).filter((name) => !inputs.some((input) => input === name))).toEqual([]);
    expect(step.if).toContain('!cancelled()');
  });

  it('has a configuration that is one', async () => {
    const [example = ''] = blocks('yaml').filter((text) => text.includes('suites:'));
    const config = await decodeConfig('README.md', example);
    expect(config.suites).toHaveLength(1);
    // Two that were written, and one for each clause of the trade-off.
    expect(config.requirements).toHaveLength(1);
    expect(config.rules).toHaveLength(4);
  });

  it('has commands that parse', () => {
    const calls = blocks('sh').flatMap((text) => [
      ...text.matchAll(/node dist\/index\.js (\S+) ?([^#\n]*)/g),
    ]);
    expect(calls.length).toBeGreaterThanOrEqual(5);
    for (const [, command = '', rest = ''] of calls) {
      const words = rest.split(' ').filter((word) => word !== '');
      expect(() => parseFlags(commandNamed(command), words)).not.toThrow();
    }
  });

  it('names faults that there are, and links to files that there are', () => {
    const codes = [...readme.matchAll(/\b[A-Z]+(?:_[A-Z]+)+\b/g)].map(([code]) => code);
    expect(codes.filter((code) => !(code in catalogue))).toEqual([]);
    const links = [...readme.matchAll(/\]\((?!https?:)([^)]+)\)/g)].map((match) => match[1] ?? '');
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((link) => !existsSync(join(ROOT, link)))).toEqual([]);
  });
});
