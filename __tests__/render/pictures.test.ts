/** Histories in the comment, what changed since the last push, and the comment as GFM renders it. */
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { tellPullRequest } from '../../src/deliver/deliver.js';
import type { Outcome, Report } from '../../src/model/report.js';
import { renderComment, renderMarkdown } from '../../src/render/comment.js';
import { standingIn } from '../../src/render/since.js';
import { sparkline } from '../../src/render/sparkline.js';
import { renderTerminal } from '../../src/render/terminal.js';
import { trendDiagram } from '../../src/render/trends.js';
import { CHINESE } from '../../src/render/zh-CN/chinese.js';
import { scene } from '../io/github-forge.js';
import { change, NO_LINKS, report, reported, verdict } from './building.js';
import { REPORTS } from './reports.js';

const TREND = [0.93, 0.94, 0.93, 0.935, 0.931];
const RUN = 'https://github.com/o/r/actions/runs/1';
const LINKS = { run: RUN, baseCommit: null, page: `${RUN}#artifacts` };

function lost(id: string, trend: readonly number[] = TREND) {
  const told = change({ absolute: -0.03, interval: [-0.05, -0.01] });
  return verdict({ id, outcome: 'regressed', head: reported(0.9), change: told, trend });
}

function standing(outcomes: Readonly<Record<string, Outcome>>): Report {
  const verdicts = Object.entries(outcomes).map(([id, outcome]) => verdict({ id, outcome }));
  const fails = verdicts.some(({ outcome }) => outcome === 'regressed');
  return report({ result: fails ? 'fail' : 'pass', head: null, verdicts });
}

describe('a history', () => {
  it('is a row of blocks with head set apart', () => {
    expect(sparkline(lost('a/b', [1, 2, 3]))).toBe('▁▅█▸▁');
    expect(sparkline(lost('a/b', [0.9, 0.9, 0.9]))).toBe('▄▄▄▸▄');
    expect(sparkline(lost('a/b', [0.9, 0.9]))).toBe('');
    expect(
      sparkline(
        lost(
          'a/b',
          Array.from({ length: 40 }, (_, index) => index),
        ),
      ),
    ).toHaveLength(14);
  });

  it('stands in the table, in a terminal that is wide enough, and charted behind a fold', () => {
    const shown = report({ result: 'fail', verdicts: ['a/a', 'a/b', 'a/c', 'a/d'].map((id) => lost(id)) });
    const text = renderMarkdown(shown, NO_LINKS);
    expect(text).toContain('| History ▸ head |');
    expect(text.match(/^xychart-beta$/gm)).toHaveLength(3);
    expect(text).toContain('▼ worse');
    expect(renderMarkdown(shown, NO_LINKS, CHINESE)).toContain('▼ 变差');
    expect(renderTerminal(shown, { colour: false, width: 120 })).toContain('▸▁');
    expect(renderTerminal(shown, { colour: false, width: 80 })).not.toContain('▸▁');
  });

  it('has a title that cannot end its quotes, its fence or its line, and numbers without exponents', () => {
    const chart = trendDiagram(lost('a"]\n```%%{init}#quot;;<b>/accuracy'));
    expect(chart?.split('\n')).toEqual([
      '```mermaid',
      'xychart-beta',
      '    title "a init quot b /accuracy"',
      '    x-axis 1 --> 6',
      '    y-axis 0.896 --> 0.944',
      '    line [0.93, 0.94, 0.93, 0.935, 0.931, 0.9]',
      '```',
    ]);
    expect(trendDiagram(lost('"""'))).not.toContain('title');
    expect(trendDiagram(lost('a/b', [1e-9, 2e-9, 3e-9]))).toBeNull();
  });
});

describe('since the last push', () => {
  const STAMP = { run: 1, attempt: 1 };
  const first = standing({ 'a/x': 'regressed', 'a/-->': 'suspected', 'a/z': 'passed' });
  const second = standing({ 'a/x': 'passed', 'a/-->': 'regressed', 'a/z': 'suspected' });
  const written = (of: Report, before: string | null): string =>
    renderComment(of, { marker: 'default', links: NO_LINKS, stamp: STAMP, before });

  it('tells what recovered, what is new and what is judged otherwise', () => {
    const text = written(second, written(first, null));
    expect(text).toContain(
      'Since the last push: 1 recovered (`a/x`), 1 new (`a/z`), 1 judged otherwise (`a/--›`).',
    );
    expect(written(first, written(first, null))).toContain('Since the last push: nothing changed.');
  });

  it('ignores a line that somebody changed, and counts where names are too many', () => {
    for (const line of ['a=<b>', 'a=regressed,a=regressed', 'a', 'a=b,c=d,e=f']) {
      expect(standingIn(`<!-- holdline-state: 2 ${line} -->`)).toBeNull();
    }
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`a/${at}`, 'regressed' as const]));
    const kept = written(standing(many), null);
    expect(standingIn(kept)).toMatchObject({ total: 60, listed: { size: 40 } });
    expect(written(first, kept)).toContain('60 not well before, 2 now');
  });

  it('is kept by the comment on the pull request', async () => {
    const { forge } = await scene();
    const order = { when: 'always', pullRequest: 1, fromFork: false, key: 'default', shared: null } as const;
    for (const [at, shown] of [first, second].entries()) {
      const told = await tellPullRequest(forge, shown, {
        ...order,
        stamp: { run: at + 1, attempt: 1 },
        links: NO_LINKS,
      });
      expect(told.delivery.ok).toBe(true);
    }
    const body = (await forge.findComment(1, '<!-- holdline:default -->'))?.body;
    expect(body).toContain('Since the last push: 1 recovered (`a/x`)');
  });
});

describe('a comment as GFM renders it', () => {
  const shown = { ...REPORTS, drawn: report({ result: 'fail', verdicts: [lost('a/b')] }) };
  for (const [name, one] of Object.entries(shown)) {
    it(`${name}: has no HTML but folds and small print, no link but ours, no picture`, () => {
      const options = { extensions: [gfm()], htmlExtensions: [gfmHtml()] };
      const markdown = renderMarkdown(one, LINKS);
      const html = micromark(markdown, { ...options, allowDangerousHtml: true });
      const raw = [...micromark(markdown, options).matchAll(/&lt;\/?(\w+)&gt;/g)].map(([, tag]) => tag);
      const tags = new Set([...html.matchAll(/<\/?(\w+)/g)].map(([, tag]) => tag));
      for (const tag of ['script', 'img', 'style', 'iframe', 'input', 'svg'])
        expect(tags.has(tag)).toBe(false);
      expect(raw.length).toBeGreaterThan(0);
      const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
      expect(links.filter((href) => href !== RUN && href !== LINKS.page)).toEqual([]);
    });
  }

  it('opens one table', () => {
    const html = micromark(renderMarkdown(shown.drawn, LINKS), {
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
    });
    expect(html.match(/<table>/g)).toHaveLength(1);
    expect(html).toContain('language-mermaid');
  });
});
