/** The library as a program calls it, on files that are in memory only. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  Failure,
  gate,
  language,
  measure,
  pageLanguage,
  readConfig,
  readEvaluation,
  renderHtml,
  renderMarkdown,
  renderTerminal,
} from '../../src/library.js';

const demo = (side: string) => ({
  path: `${side}/digits.csv`,
  content: new Uint8Array(readFileSync(new URL(`../../demo/${side}/digits.csv`, import.meta.url))),
});
const head = [demo('head')];
const base = [demo('base')];
const now = new Date('2026-01-02T03:04:05Z');

describe('the library', () => {
  it('reads and measures', async () => {
    const { evaluation } = await readEvaluation([{ path: 'a.json', content: '{"accuracy": 0.9}' }]);
    const { measurements } = await measure(evaluation);
    expect(measurements).toMatchObject([{ suite: 'a', metric: 'accuracy', value: 0.9 }]);
  });

  it('finds the loss that was planted in the demo, and none against itself', async () => {
    const lost = await gate({ head, base, now });
    expect(lost).toMatchObject({ result: 'fail', createdAt: '2026-01-02T03:04:05.000Z' });
    expect(lost.inputs?.head.map(({ path }) => path)).toEqual(['head/digits.csv']);
    expect(lost.inputs?.base.map(({ path }) => path)).toEqual(['base/digits.csv']);
    expect((await gate({ head: base, base })).result).toBe('pass');
    expect((await gate({ head, base, failOn: 'never' })).counts).toEqual(lost.counts);
  });

  it('follows a configuration, and matches its globs on paths in memory', async () => {
    const config = await readConfig(
      'suites:\n  - { name: ours, artifacts: ["*/digits.csv"], metrics: [accuracy] }\n',
    );
    const { verdicts } = await gate({ head, base, config });
    expect(verdicts.map(({ id }) => id)).toEqual(['ours/accuracy']);
  });

  it('shows a report in three forms', async () => {
    const report = await gate({ head, base, now });
    expect(renderMarkdown(report, { run: null, baseCommit: null })).toContain('accuracy');
    expect(renderTerminal(report, { colour: false, width: 80 })).toContain('accuracy');
    expect(renderHtml(report)).toMatch(/^<!doctype html>/i);
  });

  it('shows it in Chinese', async () => {
    const report = await gate({ head, base, now });
    const links = { run: null, baseCommit: null };
    expect(renderMarkdown(report, links, await language('zh-CN'))).toMatch(/\p{Script=Han}/u);
    expect(renderHtml(report, await pageLanguage('zh-CN'))).toContain('lang="zh-CN"');
  });

  it('tells what is wrong: unreadable files in the report, a wrong configuration as a failure', async () => {
    const report = await gate({ head: [{ path: 'a.json', content: '{"accuracy":' }] });
    expect(report.result).toBe('error');
    expect(report.notices[0]?.where).toContain('a.json');
    await expect(readConfig('sweets: []')).rejects.toBeInstanceOf(Failure);
  });
});
