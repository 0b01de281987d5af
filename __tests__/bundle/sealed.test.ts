/** Encrypted histories, through the committed bundle: numbers stay private, and no key is no green. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../cli/run.js';
import { pullRequest } from '../github/events.js';
import { folderWith } from './folder.js';
import {
  COMMITS,
  codes,
  GOOD,
  gitHub,
  ofMain,
  READS,
  recordedOnMain,
  run,
  tip,
  WORSE,
  WRITES,
} from './stage.js';

const CONFIG = `privacy: { encryption-key: "\${HOLDLINE_KEY}" }\n`;
const KEY = 'a-canary-of-a-key-1234';

function everyText(folder: string): string {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.map((file) => readFileSync(file, 'latin1')).join('\n');
}

describe('on the command line', () => {
  const files = { 'preds.csv': GOOD, 'worse.csv': WORSE, 'c.yml': CONFIG };
  const cli = (folder: string, args: readonly string[], key: string | undefined) =>
    runCli([...args, '--history', 'h', '--config', 'c.yml'], { cwd: folder, env: { HOLDLINE_KEY: key } });

  it('nothing of the numbers is in the folder, and with the key they are all there', async () => {
    const folder = folderWith(files);
    const recorded = await cli(folder, ['record', 'preds.csv', '--run', 'a'], KEY);
    expect(recorded.stderr).toContain('recorded');
    for (const word of ['accuracy', '0.9', 'HLO1', KEY])
      expect(everyText(join(folder, 'h'))).not.toContain(word);
    const checked = await cli(folder, ['check', 'preds.csv', '--format', 'json'], KEY);
    expect([checked.status, JSON.parse(checked.stdout).base.run]).toEqual([0, 'a']);
    const again = await cli(folder, ['record', 'preds.csv', '--run', 'a'], KEY);
    expect([again.status, again.stderr]).toEqual([0, expect.stringContaining('there already')]);
  });

  it.each([
    ['no key', undefined, 2, 'CONFIG_VARIABLE_EMPTY c.yml:1:28'],
    ['a short key', 'short', 2, 'CONFIG_KEY_WEAK c.yml:1:28'],
    ['another key', 'another-key-of-its-own', 3, 'h/history.jsonl:1: this record is encrypted with key'],
  ])('%s is an error, and nothing is written', async (_, key, status, words) => {
    const folder = folderWith(files);
    await cli(folder, ['record', 'preds.csv', '--run', 'a'], KEY);
    const before = everyText(join(folder, 'h'));
    for (const command of ['check', 'record']) {
      const ended = await cli(folder, [command, 'preds.csv'], key);
      expect(ended.status).toBe(status);
      expect(`${ended.stdout}${ended.stderr}`).toContain(words);
    }
    expect(everyText(join(folder, 'h'))).toBe(before);
  });

  it('without the configuration it says that the history is encrypted', async () => {
    const folder = folderWith(files);
    await cli(folder, ['record', 'preds.csv'], KEY);
    const ended = await runCli(['check', 'preds.csv', '--history', 'h'], { cwd: folder });
    expect([ended.status, ended.stdout]).toEqual([3, expect.stringContaining('there is no key to open it')]);
  });

  it('an altered line is damage, and its record is no base', async () => {
    const folder = folderWith(files);
    await cli(folder, ['record', 'preds.csv'], KEY);
    const history = join(folder, 'h/history.jsonl');
    writeFileSync(history, readFileSync(history, 'utf8').replace(/"sealed":"....../, '"sealed":"AAAAAA'));
    const ended = await cli(folder, ['check', 'preds.csv'], KEY);
    expect([ended.status, ended.stdout]).toEqual([3, expect.stringContaining('it was altered')]);
  });
});

describe('on GitHub', () => {
  const env = { HOLDLINE_KEY: KEY };
  const withoutMasks = (text: string) => text.replaceAll(/^::add-mask::.*$/gm, '');

  it('a history on a branch is encrypted, pairs example by example, and the key is masked', async () => {
    const github = await gitHub(WRITES, { git: true });
    const files = { 'preds.csv': GOOD, '.github/holdline.yml': CONFIG };
    const inputs = { history: 'branch' };
    const first = await run({ event: tip(github), files, github, inputs, env });
    expect(first.outputs).toMatchObject({ result: 'neutral', recorded: 'true' });
    const second = await run({
      event: tip(github),
      files: { ...files, 'preds.csv': WORSE },
      github,
      inputs,
      env: { ...env, GITHUB_RUN_ID: '7000000002' },
    });
    const accuracy = second.report.verdicts.find((verdict) => verdict.metric === 'accuracy');
    expect(accuracy?.change).toMatchObject({ evidence: 'paired', lost: 40 });
    expect(second.stdout).toContain(`::add-mask::${KEY}`);
    expect(withoutMasks(`${second.stdout}${second.stderr}${second.summary}`)).not.toContain(KEY);
    const stored = github.state.git?.must(['show', 'holdline:history.jsonl']).toString() ?? '';
    expect(stored.trimEnd().split('\n')).toHaveLength(2);
    expect(stored).not.toContain('accuracy');
  });

  it('a history in artifacts pairs too, and a run without the key is red', async () => {
    const bytes = await recordedOnMain({ files: { '.github/holdline.yml': CONFIG }, env });
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('accuracy');
    const artifacts = [{ name: 'holdline-history', run: 71, bytes }];
    const github = await gitHub(READS, { runs: [ofMain], artifacts, commits: COMMITS });
    const files = { 'preds.csv': WORSE, '.github/holdline.yml': CONFIG };
    const judged = await run({ event: pullRequest(), files, github, env });
    const accuracy = judged.report.verdicts.find((verdict) => verdict.metric === 'accuracy');
    expect(accuracy?.change).toMatchObject({ evidence: 'paired', lost: 40 });
    const blind = await run({ event: pullRequest(), files, github });
    expect([blind.status, blind.report.result]).toEqual([1, 'error']);
    expect(codes(blind.report)).toContain('CONFIG_VARIABLE_EMPTY');
  });
});
