/** The committed bundle as the command line, on files as users have them. */
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report, Verdict } from '../../src/model/report.js';
import { mcnemarOneSidedMidP } from '../../src/stats/mcnemar.js';
import { newcombePaired } from '../../src/stats/newcombe.js';
import { runCli } from '../cli/run.js';
import { folderWith, predictions } from './folder.js';

const AT = ['--at', '2026-11-01T00:00:00Z'];

async function checked(folder: string, ...args: readonly string[]) {
  const finished = await runCli(['check', ...args, '--format', 'json', ...AT], { cwd: folder });
  const report: Report | null = finished.stdout === '' ? null : JSON.parse(finished.stdout);
  return { ...finished, report };
}

function verdictOf(report: Report | null, id: string): Verdict {
  const found = report?.verdicts.find((verdict) => verdict.id === id);
  if (found === undefined) throw new Error(`no verdict ${id} in ${report?.verdicts.map((one) => one.id)}`);
  return found;
}

describe('two files of predictions', () => {
  const base = predictions({ right: 450, wrong: 50 });

  it('names the regression, with discordant pairs, interval and p of the paired test', async () => {
    const folder = folderWith({
      'base.csv': base,
      'head.csv': predictions({ right: 450, wrong: 50, lost: 30, won: 4 }),
    });
    const { status, report, stderr } = await checked(folder, 'head.csv', '--base', 'base.csv');
    expect(stderr).toBe('');
    expect(status).toBe(1);
    expect(report?.result).toBe('fail');
    const { change, outcome } = verdictOf(report, 'head/accuracy');
    expect(outcome).toBe('regressed');
    expect(change).toMatchObject({ lost: 30, won: 4, method: 'mcnemar-midp', evidence: 'paired' });
    expect(change?.absolute).toBeCloseTo(-26 / 500, 12);
    expect(change?.p).toBe(mcnemarOneSidedMidP(30, 4));
    const { interval } = newcombePaired({ bothRight: 420, lost: 30, won: 4, bothWrong: 46 });
    expect(change?.interval).toEqual(interval);
  });

  it('is green on equal models, whatever the files are called and however they are sorted', async () => {
    const [header = '', ...rows] = base.trimEnd().split('\n');
    const folder = folderWith({
      'old/a.csv': base,
      'new/b.csv': `${[header, ...rows.reverse()].join('\n')}\n`,
    });
    const { status, report } = await checked(folder, 'new/b.csv', '--base', 'old/a.csv');
    expect(status).toBe(0);
    expect(report?.result).toBe('pass');
    expect(verdictOf(report, 'b/accuracy')).toMatchObject({ outcome: 'passed', change: { lost: 0, won: 0 } });
  });

  it('is quiet on a loss that noise explains', async () => {
    const folder = folderWith({
      'base.csv': base,
      'head.csv': predictions({ right: 450, wrong: 50, lost: 9, won: 7 }),
    });
    const { status, report } = await checked(folder, 'head.csv', '--base', 'base.csv');
    expect(status).toBe(0);
    expect(report?.counts.regressed).toBe(0);
  });

  it('shows an improvement as one', async () => {
    const folder = folderWith({
      'base.csv': base,
      'head.csv': predictions({ right: 450, wrong: 50, lost: 0, won: 30 }),
    });
    const { status, report } = await checked(folder, 'head.csv', '--base', 'base.csv');
    expect(status).toBe(0);
    expect(verdictOf(report, 'head/accuracy').outcome).toBe('improved');
  });

  it('gives the same bytes for the same inputs', async () => {
    const folder = folderWith({
      'base.csv': base,
      'head.csv': predictions({ right: 450, wrong: 50, lost: 30 }),
    });
    const first = await checked(folder, 'head.csv', '--base', 'base.csv');
    const second = await checked(folder, 'head.csv', '--base', 'base.csv');
    expect(second.stdout).toBe(first.stdout);
  });

  it('says why examples do not pair, and judges by weaker evidence', async () => {
    const without = (text: string) => text.replaceAll(/^[^,]*,/gm, '');
    const folder = folderWith({
      'base.csv': without(base),
      'head.csv': without(predictions({ right: 450, wrong: 50, lost: 60 })),
    });
    const { report, status } = await checked(folder, 'head.csv', '--base', 'base.csv');
    expect(report?.notices.map((notice) => notice.code)).toContain('NO_IDS');
    expect(verdictOf(report, 'head/accuracy')).toMatchObject({
      outcome: 'regressed',
      change: { evidence: 'standard-error' },
    });
    expect(status).toBe(1);
  });
});

describe('the outcome of one measurement', () => {
  const metrics = (value: string) => `{"accuracy": ${value}}`;

  it.each([
    ['0.80', '0.95', 1, 'regressed'],
    ['0.93', '0.95', 0, 'suspected'],
    ['0.949', '0.95', 0, 'inconclusive'],
    ['NaN', '0.95', 1, 'invalid'],
    ['0.95', 'NaN', 0, 'new'],
  ])('head %s against base %s ends with %i as %s', async (head, base, status, outcome) => {
    const folder = folderWith({ 'head.json': metrics(head), 'base.json': metrics(base) });
    const run = await checked(folder, 'head.json', '--base', 'base.json');
    expect(verdictOf(run.report, 'head/accuracy').outcome).toBe(outcome);
    expect(run.status).toBe(status);
  });

  it('is missing where base has it and head has not', async () => {
    const folder = folderWith({ 'head.json': '{"f1": 0.9}', 'base.json': '{"f1": 0.9, "accuracy": 0.95}' });
    const { report, status } = await checked(folder, 'head.json', '--base', 'base.json');
    expect(verdictOf(report, 'head/accuracy')).toMatchObject({
      outcome: 'missing',
      severity: 'fail',
      head: null,
    });
    expect(status).toBe(1);
  });

  it.each([
    ['suspected', '0.93', 1],
    ['inconclusive', '0.949', 1],
    ['suspected', '0.949', 0],
    ['never', '0.50', 0],
  ])('with --fail-on %s, %s ends with %i', async (failOn, head, status) => {
    const folder = folderWith({ 'head.json': metrics(head), 'base.json': metrics('0.95') });
    const run = await checked(folder, 'head.json', '--base', 'base.json', '--fail-on', failOn);
    expect(run.status).toBe(status);
    expect(run.report?.policy.failOn).toBe(failOn);
  });

  it('is neutral with nothing to compare with, and passes with a limit that holds', async () => {
    const folder = folderWith({
      'head.json': metrics('0.95'),
      'limits.yml': 'rules:\n  - { match: "*/accuracy", min: 0.9 }\n',
      'strict.yml': 'rules:\n  - { match: "*/accuracy", min: 0.96 }\n',
    });
    expect((await checked(folder, 'head.json')).report?.result).toBe('neutral');
    expect((await checked(folder, 'head.json', '--config', 'limits.yml')).report?.result).toBe('pass');
    const strict = await checked(folder, 'head.json', '--config', 'strict.yml');
    expect(verdictOf(strict.report, 'head/accuracy').outcome).toBe('violated');
    expect(strict.status).toBe(1);
  });

  it('takes a tolerance for the margin, absolute or relative, without losing to decimal fractions', async () => {
    const config = (tolerance: string) => `rules:\n  - { match: "*/accuracy", max-drop: ${tolerance} }\n`;
    const folder = folderWith({
      'head.json': metrics('0.88'),
      'base.json': metrics('0.90'),
      'exact.yml': config('0.02'),
      'tight.yml': config('0.01'),
      'relative.yml': config('"3%"'),
    });
    const outcomeWith = async (name: string) => {
      const run = await checked(folder, 'head.json', '--base', 'base.json', '--config', name);
      return verdictOf(run.report, 'head/accuracy').outcome;
    };
    expect(await outcomeWith('exact.yml')).toBe('passed');
    expect(await outcomeWith('tight.yml')).toBe('regressed');
    expect(await outcomeWith('relative.yml')).toBe('passed');
  });

  it('is shown and not judged where nobody knows which way is better, and an error where that is all', async () => {
    const folder = folderWith({ 'head.json': '{"zorkiness": 3.5}' });
    const { report, status } = await checked(folder, 'head.json');
    expect(report).toMatchObject({
      result: 'error',
      verdicts: [],
      unjudged: [{ id: 'head/zorkiness', value: 3.5 }],
    });
    expect(status).toBe(3);
  });

  it('is missing where the configuration requires it, though nothing else knows of it', async () => {
    const folder = folderWith({ 'head.json': metrics('0.9'), 'c.yml': 'required: ["head/recall"]\n' });
    const { report, status } = await checked(folder, 'head.json', '--config', 'c.yml');
    expect(verdictOf(report, 'head/recall')).toMatchObject({ outcome: 'missing', severity: 'fail' });
    expect(status).toBe(1);
  });
});

describe('a local history', () => {
  async function recorded(folder: string, values: readonly number[]) {
    for (const [run, value] of values.entries()) {
      const { writeFileSync } = await import('node:fs');
      writeFileSync(join(folder, 'eval.json'), JSON.stringify({ accuracy: value }));
      const at = `2026-10-${String(run + 1).padStart(2, '0')}T00:00:00Z`;
      const args = ['record', 'eval.json', '--history', 'h', '--run', `r${run}`, '--at', at];
      expect(await runCli(args, { cwd: folder })).toMatchObject({ status: 0, stdout: '' });
    }
  }

  it('shows its own noise: a usual value passes, an unusual one regresses', async () => {
    const folder = folderWith({ 'eval.json': '' });
    await recorded(folder, [0.85, 0.84, 0.86, 0.855, 0.845, 0.85, 0.842, 0.858]);
    const { writeFileSync } = await import('node:fs');
    writeFileSync(join(folder, 'eval.json'), '{"accuracy": 0.848}');
    const usual = await checked(folder, 'eval.json', '--history', 'h');
    expect(verdictOf(usual.report, 'eval/accuracy')).toMatchObject({
      outcome: 'passed',
      change: { evidence: 'history' },
    });
    expect(usual.report?.base).toMatchObject({ source: 'history', run: 'r7' });
    writeFileSync(join(folder, 'eval.json'), '{"accuracy": 0.80}');
    const unusual = await checked(folder, 'eval.json', '--history', 'h');
    const verdict = verdictOf(unusual.report, 'eval/accuracy');
    expect(verdict).toMatchObject({ outcome: 'regressed', change: { method: 'prediction-t' } });
    expect(verdict.trend).toHaveLength(8);
    expect(unusual.status).toBe(1);
  });

  it('records the same content once, and refuses another content under the same id', async () => {
    const folder = folderWith({ 'a.json': '{"accuracy": 0.9}', 'b.json': '{"accuracy": 0.8}' });
    const record = (file: string) =>
      runCli(['record', file, '--history', 'h', '--run', 'same', ...AT, '--format', 'json'], { cwd: folder });
    const first = await record('a.json');
    expect(JSON.parse(first.stdout)).toEqual({
      schema: 'holdline/record-result@1',
      id: 'same',
      appended: true,
    });
    const again = await record('a.json');
    expect(again.status).toBe(0);
    expect(JSON.parse(again.stdout)).toMatchObject({ appended: false });
    const other = await record('b.json');
    expect(other.status).toBe(3);
    expect(other.stderr).toContain('HISTORY_CONFLICT');
    expect(readFileSync(join(folder, 'h/history.jsonl'), 'utf8').trimEnd().split('\n')).toHaveLength(1);
  });

  it('tells absent, damaged and newer apart', async () => {
    const folder = folderWith({
      'a.json': '{"accuracy": 0.9}',
      'damaged/history.jsonl': '{"schema": "holdline/rec\n',
      'newer/history.jsonl': '{"schema":"holdline/record@2","id":"x"}\n',
    });
    const absent = await checked(folder, 'a.json', '--history', 'nowhere');
    expect(absent).toMatchObject({ status: 0, report: { result: 'neutral' } });
    const damaged = await checked(folder, 'a.json', '--history', 'damaged');
    expect(damaged).toMatchObject({ status: 3, report: { result: 'error' } });
    expect(damaged.report?.notices[0]?.code).toMatch(/^HISTORY_.*DAMAGED$/);
    const newer = await checked(folder, 'a.json', '--history', 'newer');
    expect(newer).toMatchObject({
      status: 3,
      report: { result: 'error', notices: [{ code: 'HISTORY_NEWER' }] },
    });
  });
});

describe('what is printed and written', () => {
  it('writes nothing without --out, and whole reports with it', async () => {
    const folder = folderWith({ 'head.json': '{"accuracy": 0.9}' });
    await runCli(['check', 'head.json'], { cwd: folder });
    expect(readdirSync(folder)).toEqual(['head.json']);
    await runCli(['check', 'head.json', '--out', 'out'], { cwd: folder });
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['report.html', 'report.json', 'report.md']);
  });

  it('shows a report again from its file, the same in both forms', async () => {
    const folder = folderWith({ 'head.json': '{"accuracy": 0.9}' });
    const { stdout } = await runCli(['check', 'head.json', '--out', 'o', '--format', 'markdown'], {
      cwd: folder,
    });
    const again = await runCli(['report', 'o/report.json', '--format', 'markdown'], { cwd: folder });
    expect(again).toMatchObject({ status: 0, stdout });
  });

  it('has no colour where standard output is no terminal', async () => {
    const folder = folderWith({ 'head.json': '{"accuracy": 0.9}' });
    const { stdout } = await runCli(['check', 'head.json'], { cwd: folder });
    expect(stdout).not.toContain('\u001b');
  });
});

describe('a wrong call', () => {
  it.each([
    [['check', '--bse', 'x'], 'did you mean --base?'],
    [['chek'], 'did you mean check?'],
    [['check'], 'no files to judge were named'],
    [['check', 'x.json', '--config', 'none.yml'], 'none.yml'],
  ])('%j ends with 2, one clear error and nothing on standard output', async (args, words) => {
    const folder = folderWith({ 'x.json': '{"accuracy": 1}' });
    const { status, stdout, stderr } = await runCli(args, { cwd: folder });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('hears of every fault of a configuration at once, with line and column', async () => {
    const folder = folderWith({
      'x.json': '{"accuracy": 1}',
      'c.yml': 'rules:\n  - { match: "*/accuracy", mim: 0.9 }\n  - { match: "*", min: high }\n',
    });
    const { status, stderr } = await runCli(['check', 'x.json', '--config', 'c.yml'], { cwd: folder });
    expect(status).toBe(2);
    expect(stderr).toContain('c.yml:2:');
    expect(stderr).toContain('did you mean min?');
    expect(stderr).toContain('c.yml:3:');
  });

  it('hears of a rule that matches nothing', async () => {
    const folder = folderWith({
      'x.json': '{"accuracy": 1}',
      'c.yml': 'rules:\n  - { match: "*/acuracy", min: 0.9 }\n',
    });
    const { status, stderr } = await runCli(['check', 'x.json', '--config', 'c.yml'], { cwd: folder });
    expect(status).toBe(2);
    expect(stderr).toContain('x/accuracy');
  });
});

describe('bad input', () => {
  const good = 'id,label,pred\na,1,1\nb,0,0\n';

  it.each([
    ['a missing file', {}, 'gone.csv', 'FILE_MISSING'],
    ['an empty file', { 'e.csv': '' }, 'e.csv', 'FILE_EMPTY'],
    ['a glob that matches nothing', {}, 'results/*.csv', 'GLOB_EMPTY'],
    ['broken JSON', { 'b.json': '{"a": 1,\n "b": }' }, 'b.json', 'b.json:2:7'],
    ['no label column', { 'p.csv': 'id,guess,pred\na,1,1\n' }, 'p.csv', 'guess'],
    ['a ragged CSV', { 'r.csv': `${good}c,1\n` }, 'r.csv', 'r.csv:4'],
    [
      'a Git LFS pointer',
      { 'l.json': 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n' },
      'l.json',
      'lfs',
    ],
    ['a folder named like a file', { 'd.json/x': '1' }, 'd.json', 'FILE_IS_FOLDER'],
  ])('%s is one error that ends with 3 and names the place', async (_, files, argument, words) => {
    const folder = folderWith({ 'good.csv': good, ...files });
    const { status, report, stdout } = await checked(folder, argument);
    expect(status).toBe(3);
    expect(report?.result).toBe('error');
    expect(report?.notices).toHaveLength(1);
    expect(stdout).toContain(words);
  });

  it('with a BOM and CRLF is read as if it had none', async () => {
    const folder = folderWith({ 'a.csv': good, 'b.csv': `\ufeff${good.replaceAll('\n', '\r\n')}` });
    const { report, status } = await checked(folder, 'b.csv', '--base', 'a.csv');
    expect(status).toBe(0);
    expect(verdictOf(report, 'b/accuracy').head?.value).toBe(1);
  });

  it('is told of all at once', async () => {
    const folder = folderWith({ 'e.csv': '', 'b.json': '{' });
    const { report } = await checked(folder, 'e.csv', 'b.json', 'gone.csv', '--base', 'none/*.json');
    expect(report?.notices.map((notice) => [notice.code, notice.where])).toEqual([
      ['FILE_MISSING', 'gone.csv'],
      ['JSON_SYNTAX', 'b.json:1:2'],
      ['FILE_EMPTY', 'e.csv'],
      ['GLOB_EMPTY', 'none/*.json'],
    ]);
  });

  it('leaves nothing behind when a record could not be made', async () => {
    const folder = folderWith({ 'e.csv': '' });
    mkdirSync(join(folder, 'h'));
    const { status } = await runCli(['record', 'e.csv', '--history', 'h'], { cwd: folder });
    expect(status).toBe(3);
    expect(existsSync(join(folder, 'h/history.jsonl'))).toBe(false);
  });
});
