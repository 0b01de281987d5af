/** What is read besides results, damaged: configurations, histories, reports, events and what a comment remembers. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { called } from '../../src/cli/call.js';
import { decodeConfig } from '../../src/config/decode.js';
import { Failure } from '../../src/failure/failure.js';
import { readHistory } from '../../src/history/read.js';
import { happening } from '../../src/io/github/event.js';
import { memoryIn, memoryLine } from '../../src/render/memory.js';
import { folderWith } from '../bundle/folder.js';
import { runCli } from '../cli/run.js';
import { type Damage, damages } from '../read/damage.js';
import { mutants } from '../read/mutations.js';
import { tried } from './tried.js';

const EXECUTIONS = 500;
const SEED = 20_261_123n;
const ROOT = join(import.meta.dirname, '../..');
const page = readFileSync(join(ROOT, 'docs/configuration.md'), 'utf8');
const configurations = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text);
const history = `${readFileSync(join(ROOT, 'demo/history.jsonl'), 'utf8').split('\n').slice(0, 6).join('\n')}\n`;
const repository = { full_name: 'o/r', default_branch: 'main', private: false, id: 1 };
const event = {
  action: 'synchronize',
  before: 'a'.repeat(40),
  pull_request: {
    number: 5,
    head: { sha: 'b'.repeat(40), ref: 'x', repo: repository },
    base: { sha: 'c'.repeat(40), ref: 'main', repo: repository },
    labels: [{ name: 'x' }],
  },
  repository,
};

/** Three mutants, then a prefix or a bit, and so on. */
function* damaged(name: string, text: string): Generator<string, void> {
  const unit = { path: name, files: new Map([[name, new TextEncoder().encode(text)]]) };
  const [plain, odd] = [damages(unit, EXECUTIONS), mutants(unit, SEED)];
  const textOf = ({ files }: Damage): string => new TextDecoder().decode(files.get(name));
  for (let execution = 0; execution < EXECUTIONS; execution++) {
    const next = execution % 4 === 0 ? plain.next() : odd.next();
    yield textOf(next.done ? odd.next().value : next.value);
  }
}

/** Each must be taken, or refused by a failure whose sentences are whole. */
async function survives(name: string, text: string, read: (text: string) => unknown): Promise<void> {
  tried(EXECUTIONS);
  for (const one of damaged(name, text)) {
    try {
      await read(one);
    } catch (error) {
      if (!(error instanceof Failure))
        throw new Error(`of ${name}: ${one.slice(0, 2_000)}`, { cause: error });
      for (const { what } of error.faults) expect(what).not.toMatch(/undefined|\[object/);
    }
  }
}

it.each(configurations.map((text, at) => [at + 1, text] as const))(
  'configuration %i of docs/configuration.md',
  { timeout: 120_000 },
  async (at, text) => {
    await survives(`${at}.yml`, text, async (yaml) => await decodeConfig('holdline.yml', yaml));
  },
);

it('a history', async () => {
  await survives('history.jsonl', history, (text) => readHistory(text, 'history.jsonl'));
});

it('the event of a run', async () => {
  const folder = folderWith({});
  const path = join(folder, 'event.json');
  await survives('event.json', JSON.stringify(event), async (text) => {
    writeFileSync(path, text);
    await happening({ GITHUB_EVENT_PATH: path, GITHUB_EVENT_NAME: 'pull_request', GITHUB_REPOSITORY: 'o/r' });
  });
});

it('what a comment remembers', async () => {
  const told = { fingerprint: 'f'.repeat(16), occasions: ['fail'], at: '2026-01-31T12:00:00.000Z' };
  const line = memoryLine({ slack: told });
  const [, coded = ''] = /told:([\w-]+) /.exec(line) ?? [];
  expect(memoryIn(line)).toEqual({ slack: told });
  await survives('told.json', Buffer.from(coded, 'base64url').toString(), (text) =>
    memoryIn(line.replace(coded, Buffer.from(text).toString('base64url'))),
  );
});

describe('a report', () => {
  let report = '';
  beforeAll(async () => {
    const { stdout } = await runCli(['demo', '--format', 'json'], { cwd: ROOT });
    const whole = JSON.parse(stdout);
    report = JSON.stringify({
      ...whole,
      verdicts: whole.verdicts.slice(0, 4),
      flips: whole.flips.slice(0, 2),
    });
  });

  it.each(['markdown', 'html', 'text', 'junit', 'csv', 'email'])(
    'shown as %s',
    { timeout: 120_000 },
    async (format) => {
      const folder = folderWith({});
      const path = join(folder, 'report.json');
      await survives('report.json', report, async (text) => {
        writeFileSync(path, text);
        await called('report', [path, '--format', format]);
      });
    },
  );
});
