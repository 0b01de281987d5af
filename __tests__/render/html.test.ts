import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { clientScript } from '../../src/render/html/client.js';
import { ENGLISH_PAGE } from '../../src/render/html/english.js';
import { flipData } from '../../src/render/html/flips.js';
import { dataBlock, html, name, trusted, unbroken } from '../../src/render/html/markup.js';
import { renderHtml } from '../../src/render/html/page.js';
import { STYLE } from '../../src/render/html/style.js';
import { bandOf, runsOf } from '../../src/render/html/trend.js';
import { EMPTY, FULL, NASTY } from '../browser/reports.js';
import { report, verdict } from './building.js';
import { HOSTILE } from './hostile.js';
import { REPORTS } from './reports.js';

describe('markup', () => {
  it('escapes every text, for content and attributes', () => {
    expect(html`<b title="${`"'<&>\``}">${'<i>'}</b>`.markup).toBe(
      '<b title="&quot;&#39;&lt;&amp;&gt;&#96;">&lt;i&gt;</b>',
    );
  });

  it('takes only what is markup as it is, and lists piece by piece', () => {
    expect(html`${[trusted('<br>'), '<br>']}${null}`.markup).toBe('<br>&lt;br&gt;');
  });

  it('draws with two decimals, and never with what is no number', () => {
    expect(html`${1 / 3} ${Number.NaN} ${Number.POSITIVE_INFINITY}`.markup).toBe('0.33 0 0');
  });

  it.each(HOSTILE)('lets nothing through of %j', (text) => {
    const { markup } = name(text);
    expect(markup.replace(/^<span class="name"(?: title="[^"<>]*")?>|<\/span>$/g, '')).not.toMatch(/[<>"'`]/);
    expect(markup).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|\p{Cc}/u);
  });

  it('clips long names, with at most a thousand characters to be had on pointing', () => {
    const { markup } = name('n'.repeat(10_000));
    expect(/title="([^"]*)"/.exec(markup)?.[1]).toHaveLength(1_000);
    expect(markup.length).toBeLessThan(1_300);
  });

  it('keeps comparisons and numbers with their units in one line', () => {
    expect(unbroken('worse by 7.5 pp (p = 0.01, adjusted p < 0.0001), a = b, 3 strong 95 % intervals')).toBe(
      'worse by 7.5\u00a0pp (p\u00a0=\u00a00.01, adjusted p\u00a0<\u00a00.0001), a = b, 3 strong 95\u00a0% intervals',
    );
    const said = renderHtml(FULL).match(/class="(?:finding|why)">[^<]*p\u00a0(?:=|&lt;)\u00a00\.\d/g);
    expect(said?.length).toBeGreaterThan(4);
  });

  it('keeps data inside of its element', () => {
    const { markup } = dataBlock('x', { text: '</script><!--&' });
    expect(markup).toBe(
      '<script type="application/json" id="x">{"text":"\\u003c/script\\u003e\\u003c!--\\u0026"}</script>',
    );
  });
});

const sha = (text: string): string => createHash('sha256').update(text).digest('base64');

describe('the page', () => {
  it.each(Object.entries({ ...REPORTS, FULL, NASTY, EMPTY }))(
    '%s allows its own script and style alone',
    (_, one) => {
      const page = renderHtml(one);
      const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(page) ?? [];
      const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
      expect([script, style]).toEqual([clientScript(ENGLISH_PAGE.page.script), STYLE]);
      const allowed = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
      expect(allowed).toBe(
        `default-src 'none'; script-src 'sha256-${sha(script)}'; style-src 'sha256-${sha(style)}'; img-src data:; base-uri 'none'; form-action 'none'`,
      );
      expect(page.match(/<script/g)?.length).toBe(one.flips.length === 0 ? 1 : 2);
      const shown = page.replace(script, '');
      expect(shown.match(/ style="| (?:href|src)="(?!#|data:)|NaN|Infinity|undefined/)).toBeNull();
    },
  );

  it('is the same for the same report', () => {
    expect(renderHtml(FULL)).toBe(renderHtml(FULL));
  });

  it('shows every verdict, driver, notice and value that was not judged', () => {
    const page = renderHtml(FULL);
    for (const { id } of FULL.verdicts) expect(page).toContain(html`${id}`.markup);
    for (const { condition } of FULL.drivers) expect(page).toContain(html`${condition}`.markup);
    for (const { what } of FULL.notices) expect(page).toContain(html`${what}`.markup);
    for (const { because } of FULL.unjudged) expect(page).toContain(html`${because}`.markup);
  });

  it('leaves out sections that have nothing to say, and their links', () => {
    const page = renderHtml(report({ result: 'pass' }));
    expect(page).not.toMatch(/id="(flips|drivers|slices|history|confusion|data|deliveries)"/);
    expect(page).not.toMatch(/href="#(flips|drivers|slices|history|confusion|data|deliveries)"/);
    expect(page).toContain('holdline check head.csv --base base.csv');
  });
});

describe('the runs of a trend', () => {
  const runs = [1, 2, 3].map((day) => ({ at: `2026-08-0${day}T10:00:00Z`, sha: null, release: null }));
  const trend = [0.9, 0.91];
  it('are told where each value has one, and not at all where one has none', () => {
    const told = (trendAt?: readonly number[]) =>
      runsOf(
        verdict({ id: 's/a', outcome: 'passed', trend, ...(trendAt === undefined ? {} : { trendAt }) }),
        runs,
      );
    expect(told([0, 2]).map(({ at }) => at.slice(8, 10))).toEqual(['01', '03']);
    expect([told(), told([0]), told([0, 7])]).toEqual([[], [], []]);
  });
});

describe('the noise band', () => {
  it('is the median ± 3 scaled deviations, from six values on', () => {
    expect(bandOf([1, 2, 3, 4, 5])).toBeNull();
    const [low, high] = bandOf([1, 2, 3, 4, 5, 6]) ?? [0, 0];
    expect(low).toBeCloseTo(3.5 - 3 * 1.4826 * 1.5, 12);
    expect(high).toBeCloseTo(3.5 + 3 * 1.4826 * 1.5, 12);
  });
});

describe('flips', () => {
  it('are told by places in one list of texts', () => {
    const flip = {
      suite: 's',
      id: 'x'.repeat(2_000),
      from: 'a',
      to: 'b',
      truth: 'a',
      flaky: { turned: 1, of: 4 },
    };
    const { texts, titles, rows } = flipData(
      [flip, { ...flip, id: 'y', from: 'b', to: 'a', flaky: null }],
      ENGLISH_PAGE.page,
    );
    expect(rows.map((row) => row.map((place) => texts[place]?.slice(0, 3)))).toEqual([
      ['✗ l', 's', 'xxx', 'a', 'a', 'b', '1 o'],
      ['✓ w', 's', 'y', 'a', 'b', 'a', ''],
    ]);
    expect(Object.values(titles).map(({ length }) => length)).toEqual([1_000]);
  });
});
