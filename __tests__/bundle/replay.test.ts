/** backtest, audit and suggest of the committed bundle, on a history that `record` wrote. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../cli/run.js';
import { historyOf, slow, steady } from '../replay/histories.js';
import { faultsBy, validator } from '../schemas/load.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'holdline-replay-'));
  const { records } = historyOf(24, [steady, slow]);
  writeFileSync(join(folder, 'history.jsonl'), records.map((one) => `${JSON.stringify(one)}\n`).join(''));
  writeFileSync(join(folder, 'rules.yml'), 'rules:\n  - { match: "s/acuracy", min: 0.5 }\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a history replayed from outside', () => {
  it.each(['backtest', 'audit', 'suggest'] as const)(
    '%s prints its schema and nothing else',
    async (name) => {
      const { status, stdout } = await runCli([name, '--history', '.', '--format', 'json'], { cwd: folder });
      expect(status).toBe(0);
      expect(faultsBy(validator(name), JSON.parse(stdout))).toEqual([]);
    },
  );

  it('backtest teaches in words, and tells its progress beside them', async () => {
    const { status, stdout, stderr } = await runCli(['backtest', '--history', '.'], { cwd: folder });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^23 runs replayed, 2026-01-01 to 2026-01-12/);
    expect(stdout).toMatch(/False alarms: \d+ of 23 runs/);
    expect(stdout).toMatch(/ {2}4 sd +\d+ %/);
    expect(stderr).toContain('losses of 6 of 6 sizes planted');
  });

  it('audit names the rule, its place and the nearest id', async () => {
    const { status, stdout } = await runCli(['audit', '--history', '.', '--config', 'rules.yml'], {
      cwd: folder,
    });
    expect(status).toBe(0);
    expect(stdout).toContain('AUDIT_RULE_UNMATCHED rules.yml:2:5');
    expect(stdout.replace(/\s+/g, ' ')).toContain('the nearest is "s/accuracy"');
  });

  it('suggest prints rules that check takes', async () => {
    const { stdout } = await runCli(['suggest', '--history', '.'], { cwd: folder });
    writeFileSync(join(folder, 'suggested.yml'), stdout);
    writeFileSync(join(folder, 's.json'), JSON.stringify({ accuracy: 0.9, latency_mean: 201 }));
    const call = ['check', 's.json', '--history', '.', '--config', 'suggested.yml', '--format', 'json'];
    const { status, stdout: printed, stderr } = await runCli(call, { cwd: folder });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(JSON.parse(printed).result).toBe('pass');
  });

  it.each([
    [['backtest'], 2, 'FLAG_NEEDED --history'],
    [['audit', '--history', 'nowhere'], 3, 'REPLAY_NOTHING'],
    [['suggest', '--history', '.', '--false-alarms', '2'], 2, 'OPTION_SHARE --false-alarms'],
    [['suggest', '--history', '.', 'file.csv'], 2, 'POSITIONAL_UNEXPECTED'],
    [['audit', '--history', '.', '--config', 'none.yml'], 2, 'CONFIG_MISSING'],
  ])('%j ends with %i and %s', async (args, expected, code) => {
    const { status, stdout, stderr } = await runCli(args, { cwd: folder });
    expect(status).toBe(expected);
    expect(stdout).toBe('');
    expect(stderr).toContain(code);
  });
});
