import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../src/config/config.js';
import { translator } from '../../src/failure/translator.js';
import type { Explanation } from '../../src/model/explanation.js';
import type { FaultTree } from '../../src/model/fault-tree.js';
import { renderAudit } from '../../src/render/audit.js';
import { renderBacktest } from '../../src/render/backtest.js';
import { displayWidth, wrap } from '../../src/render/columns.js';
import { ENGLISH } from '../../src/render/english.js';
import { renderExplanation, renderExplanationMarkdown } from '../../src/render/explanation.js';
import { renderInspection } from '../../src/render/inspection.js';
import { changeNote, issueBody, issueMarker, keptIn } from '../../src/render/issue.js';
import { renderSuggestion } from '../../src/render/suggestion.js';
import { renderVerification } from '../../src/render/verification.js';
import { CHINESE } from '../../src/render/zh-CN/chinese.js';
import { audit } from '../../src/replay/audit.js';
import { backtest } from '../../src/replay/backtest.js';
import { suggest } from '../../src/replay/suggest.js';
import { REPORTS } from '../render/reports.js';
import { historyOf, type Line, slow, steady } from '../replay/histories.js';

const HAN = /\p{Script=Han}/u;
const WORD =
  /\b(?:the|and|or|of|is|are|more|run|runs|rule|rules|row|rows|records|examples|found|fix|where|everywhere|nothing|lost|won|better|worse|because|yes|no|result|reported|New|Recovered)\b/;
const ROOM = { width: 100 };
const unknown: Line = { id: 's/zork', at: () => 0.4 };

/** Names, codes and commands stay as they are in every language. */
function own(text: string): string {
  return text
    .replace(/<!--.*?-->/gs, '')
    .replace(/`[^`]*`|"[^"]*"/g, '')
    .replace(
      /^rules:$|- \{ match[^\n]*|--[a-z-]+(?: [a-z]+)?|holdline [a-z]+|direction|\(https?:[^)]*\)/gm,
      '',
    )
    .replace(/-->|-- | --/g, '');
}

function expectChinese(text: string): void {
  expect(text).toMatch(HAN);
  expect(own(text)).not.toMatch(WORD);
  expect(text).not.toMatch(/undefined|NaN|\[object/);
}

/** Every table and text of a language, by its place. */
function leaves(table: unknown, place = ''): readonly (readonly [string, unknown])[] {
  if (typeof table !== 'object' || table === null) return [[place, table]];
  return Object.entries(table).flatMap(([key, value]) => leaves(value, `${place}.${key}`));
}

const TREE: FaultTree = {
  label: 'fault',
  rows: 40,
  leftOut: { unlabelled: 2, rare: [{ name: 'fire', rows: 1 }] },
  classes: [
    { name: 'ok', rows: 30 },
    { name: 'hot', rows: 10 },
  ],
  root: {
    counts: [30, 10],
    class: 'ok',
    split: {
      condition: { column: 'batch', above: 48, orMissing: true, holds: true },
      yes: { counts: [0, 10], class: 'hot', split: null },
      no: { counts: [30, 0], class: 'ok', split: null },
    },
  },
  trust: { depth: 1, balancedAccuracy: 1, chance: 0.5, accuracy: 1, majority: 0.75, p: 0.01, rows: 40 },
  passedOver: [{ column: 'id', because: 'too-many-labels' }],
};

const EXPLANATION: Explanation = {
  schema: 'holdline/explain@1',
  quality: [],
  drivers: (REPORTS['fail-paired']?.drivers ?? []).map((one) => ({
    ...one,
    condition: 'lang=fr',
    also: ['x=1'],
  })),
  even: [{ suite: 's', metric: 'accuracy', unit: 'fraction', examples: 90, slices: 12, p: 0.4, seen: 0.09 }],
  flips: [{ suite: 's', id: '7', truth: 'a', from: 'a', to: 'b', flaky: null }],
  turned: [{ suite: 's', from: 'a', to: 'b', lost: true, times: 3 }],
  confusion: [],
  mix: [
    {
      suite: 's',
      metric: 'accuracy',
      unit: 'fraction',
      by: 'lang',
      change: -0.03,
      items: -0.01,
      mix: -0.02,
      groups: [],
    },
    { suite: 's', metric: 'f1', unit: null, by: null, change: -3, items: -1, mix: -2, groups: [] },
  ],
  tree: null,
  notices: [],
};

describe('what commands print in Chinese', () => {
  it('has a text for each that English has', () => {
    const places = (table: unknown) => leaves(table).map(([place, value]) => `${place} ${typeof value}`);
    expect(places(CHINESE.printed)).toEqual(places(ENGLISH.printed));
  });

  it('is another text than English, but where there is only a sign or a share', () => {
    const english = new Map(leaves(ENGLISH.printed));
    const same = leaves(CHINESE.printed).filter(([place, text]) => english.get(place) === text);
    expect(same.map(([, text]) => text)).toEqual(['95 %']);
  });

  it('audit, backtest and suggest', async () => {
    const translate = await translator('zh-CN');
    const history = historyOf(30, [steady, slow, unknown]);
    const audited = audit(history, DEFAULTS, { today: '2026-02-01', translate });
    const replayed = backtest(history, { config: DEFAULTS, seed: 1, progress: () => {}, translate });
    const { because } = CHINESE.printed.suggestion;
    const suggested = suggest(history, DEFAULTS, { falseAlarms: 0.01, because, translate });
    if (audited === null || replayed === null || suggested === null) throw new Error('nothing was replayed');
    expect(audited.findings.length).toBeGreaterThan(0);
    expectChinese(renderAudit(audited, ROOM, CHINESE));
    expectChinese(renderAudit({ ...audited, findings: [] }, ROOM, CHINESE));
    expectChinese(renderBacktest(replayed, ROOM, CHINESE));
    expectChinese(renderSuggestion(suggested, CHINESE));
  });

  it('explain, of a change and of a fault log', () => {
    expectChinese(renderExplanation(EXPLANATION, ROOM, CHINESE));
    expectChinese(renderExplanationMarkdown(EXPLANATION, CHINESE));
    expectChinese(renderExplanation({ ...EXPLANATION, tree: TREE }, ROOM, CHINESE));
    const markdown = renderExplanationMarkdown({ ...EXPLANATION, tree: TREE }, CHINESE);
    expectChinese(markdown);
    expect(markdown).toContain('-- 是 -->');
  });

  it('puts no space beside a full-width mark, and leaves names as they are', () => {
    const text = renderExplanation(EXPLANATION, { width: 200 }, CHINESE);
    expect(text).not.toMatch(/[：，（）] | [：，（]/);
    expect(text).toContain('s：a → b，3 次，由对变错');
    expect(text).toContain('来自样本构成的变化，按列 lang 计算');
  });

  it('inspect and verify', () => {
    const measurement = { id: 's/x', value: null, n: 3, standardError: 0.1, direction: null, unit: null };
    const file = {
      path: 'a.csv',
      format: null,
      because: '…',
      measurements: [measurement],
      examples: { n: 3, columns: ['id', 'x'] },
      notices: [],
    };
    expectChinese(renderInspection([file], CHINESE));
    const seen = { schema: 'holdline/verify@1', result: 'fail', verdicts: 3, files: 2 } as const;
    expectChinese(renderVerification({ ...seen, verified: true, differences: [] }, ROOM, CHINESE));
    const differences = [{ kind: 'result', where: null, recorded: 'fail', found: 'pass' }] as const;
    expectChinese(renderVerification({ ...seen, verified: false, differences }, ROOM, CHINESE));
  });

  it('the tracking issue, whose hidden line is read back as in English', () => {
    const report = REPORTS['fail-paired'];
    if (report === undefined) throw new Error('there is no such report');
    const kept = { fingerprint: 'abc', names: ['s/accuracy'], at: '2026-02-01T00:00:00.000Z' };
    const text = {
      marker: issueMarker(null),
      kept,
      runUrl: 'https://github.com/o/r/actions/runs/1',
      memory: {},
    };
    const body = issueBody({ ...report, notices: [] }, text, CHINESE);
    expectChinese(body);
    expect(keptIn(body)).toEqual(kept);
    expectChinese(issueBody(report, { ...text, kept: { ...kept, fingerprint: '', names: [] } }, CHINESE));
    expectChinese(changeNote(['a'], ['b'], CHINESE));
    expectChinese(changeNote(['a'], ['a'], CHINESE));
  });
});

describe('a Chinese text in lines', () => {
  const text = '误报：11 次运行中有 0 次，即 0 %（95 %：0 % 至 26 %），其余各次运行均未发现任何问题。';

  it('fits the width, and loses nothing', () => {
    const lines = wrap(text, 40);
    expect(lines.every((line) => displayWidth(line) <= 40)).toBe(true);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });

  it('starts no line with a mark that closes something', () => {
    const lines = Array.from({ length: 40 }, (_, more) => wrap(text, 20 + more)).flat();
    expect(lines.filter((line) => /^[，。；：、）]/.test(line))).toEqual([]);
  });
});
