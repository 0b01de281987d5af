import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/config/option.js';
import { renderHtml } from '../../src/render/html/page.js';
import { pageLanguage } from '../../src/render/html/spoken.js';
import { CHROMIUM, opened, started } from './browser.js';
import { EMPTY, FULL, MANY, NASTY } from './reports.js';
import { DESKTOP, PHONE, VIEWS } from './views.js';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
/** Of a picture, in pixels. */
const HEIGHT = 3_400;
/** Milliseconds; far above what is measured, so that a slow machine does not fail. */
const KEYSTROKE = 200;
const FRAME = 100;

if (CHROMIUM === null) console.warn('SKIPPED: no Chromium here; set CHROMIUM to its path');

describe.skipIf(CHROMIUM === null)('the page in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await started();
  });
  afterAll(async () => {
    await browser.close();
  });

  for (const [name, view] of VIEWS) {
    it(`is readable and accessible: ${name}`, async () => {
      const { page, wrong } = await opened(browser, renderHtml(FULL), view);
      const path = new URL(`../../docs/pictures/report-${name}.jpg`, import.meta.url).pathname;
      if (process.env['UPDATE_GOLDENS'] === '1') {
        const clip = { x: 0, y: 0, width: view.width, height: HEIGHT };
        await page.screenshot({ path, type: 'jpeg', quality: 40, fullPage: true, clip });
      }
      expect(statSync(path).size).toBeLessThan(300_000);
      const wide = await page.evaluate('document.documentElement.scrollWidth');
      expect(wide).toBeLessThanOrEqual(view.width);
      await page.addScriptTag({ path: AXE }).catch(() => undefined);
      expect(wrong).toHaveLength(1);
      await page.context().close();
    });

    it(`has nothing that axe-core finds: ${name}`, async () => {
      const context = await browser.newContext({ viewport: view, colorScheme: view.scheme, bypassCSP: true });
      const page = await context.newPage();
      await page.setContent(renderHtml(FULL));
      await page.addScriptTag({ path: AXE });
      const found = await page.evaluate<readonly string[]>(
        `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 200))))`,
      );
      expect(found).toEqual([]);
      await context.close();
    });
  }

  it('has a picture in Chinese, taken where a font has its signs', async () => {
    const path = new URL('../../docs/pictures/report-desktop-light.zh-CN.jpg', import.meta.url).pathname;
    if (process.env['UPDATE_GOLDENS'] === '1') {
      const text = renderHtml(FULL, await pageLanguage('zh-CN'));
      const { page } = await opened(browser, text, { ...DESKTOP, scheme: 'light' });
      const clip = { x: 0, y: 0, width: DESKTOP.width, height: HEIGHT };
      await page.screenshot({ path, type: 'jpeg', quality: 40, fullPage: true, clip });
      await page.context().close();
    }
    expect(statSync(path).size).toBeLessThan(300_000);
  });

  for (const width of [360, 768, 1200, 1600]) {
    it(`cuts nothing ${width} pixels wide, in either language`, async () => {
      for (const locale of LOCALES) {
        const text = renderHtml(FULL, await pageLanguage(locale));
        const { page, wrong } = await opened(browser, text, { width, height: 900, scheme: 'light' });
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
        expect(await page.evaluate('document.documentElement.lang')).toBe(locale);
        // The window on the flips scrolls both ways by design.
        const cut = await page.evaluate<readonly string[]>(
          `[...document.querySelectorAll('body *')].filter((one) => one.id !== 'flip-window' && !one.closest('.unseen, thead') && one.clientWidth > 2
            && getComputedStyle(one).overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1).map((one) => one.outerHTML.slice(0, 200))`,
        );
        expect(cut).toEqual([]);
        expect(wrong).toEqual([]);
        await page.context().close();
      }
    });
  }

  it('refuses scripts that are not its own, and runs nothing of what names hold', async () => {
    const { page, wrong } = await opened(browser, renderHtml(NASTY), { ...DESKTOP, scheme: 'light' });
    const [owned, handlers, scripts, addresses] = await page.evaluate<
      readonly [string, number, number, number]
    >(`[
      document.title,
      [...document.querySelectorAll('*')].filter((one) => one.getAttributeNames().some((name) => name.startsWith('on'))).length,
      document.querySelectorAll('script').length,
      [...document.querySelectorAll('[href],[src]')].filter((one) => !/^(#|data:)/.test(one.getAttribute('href') ?? one.getAttribute('src'))).length,
    ]`);
    expect(owned).not.toBe('owned');
    expect([handlers, scripts, addresses]).toEqual([0, 2, 0]);
    expect(
      await page.evaluate(`/[\\u202a-\\u202e\\u2066-\\u2069]/.test(document.documentElement.outerHTML)`),
    ).toBe(false);
    const titles = await page.evaluate<number>(
      `Math.max(...[...document.querySelectorAll('[title]')].map((one) => one.title.length))`,
    );
    expect(titles).toBeLessThanOrEqual(1_000);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(DESKTOP.width);
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it('tells what to do where there is nothing', async () => {
    const { page, wrong } = await opened(browser, renderHtml(EMPTY), { ...PHONE, scheme: 'light' });
    expect(await page.textContent('#verdict')).toContain('holdline check head.csv --base base.csv');
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it('turns the theme, searches and sorts metrics by keyboard alone', async () => {
    const { page, wrong } = await opened(browser, renderHtml(FULL), { ...DESKTOP, scheme: 'light' });
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the verdict');
    await page.focus('#theme');
    await page.keyboard.press('Enter');
    expect(await page.getAttribute('html', 'data-theme')).toBe('dark');
    await page.focus('#metrics-table th:nth-child(5) button');
    await page.keyboard.press('Enter');
    expect(await page.getAttribute('#metrics-table th:nth-child(5)', 'aria-sort')).toBe('ascending');
    const keys = await page.evaluate<readonly number[]>(
      `[...document.querySelectorAll('#metrics-table tbody tr')].map((row) => row.cells[4].dataset.key).filter((key) => key !== '').map(Number)`,
    );
    expect(keys).toEqual([...keys].sort((a, b) => a - b));
    await page.focus('#metric-search');
    await page.keyboard.type('reviews/f1_macro{lang=fr');
    expect(await page.textContent('#metric-count')).toMatch(/^1 of /);
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it('stays smooth with 100,000 examples', { retry: 2 }, async () => {
    const { page, wrong } = await opened(browser, renderHtml(MANY), { ...DESKTOP, scheme: 'light' });
    const timed = (act: string): string =>
      `new Promise((done) => { const from = performance.now(); ${act}; requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - from))); })`;
    const scrolls: number[] = [];
    for (let at = 1; at <= 20; at++) {
      const act = `document.getElementById('flip-window').scrollTop = ${at * 150_000}`;
      scrolls.push(await page.evaluate<number>(timed(act)));
    }
    expect(await page.textContent('#flip-table tbody tr:nth-child(12) td:nth-child(3)')).toMatch(
      /^example-09/,
    );
    const keys: number[] = [];
    for (const wanted of ['e', 'ex', 'example-09', 'example-099', 'example-09999']) {
      const act = `const box = document.getElementById('flip-search'); box.value = '${wanted}'; box.dispatchEvent(new Event('input'))`;
      keys.push(await page.evaluate<number>(timed(act)));
    }
    expect(await page.textContent('#flip-count')).toBe('10 of 100,000');
    const sort = await page.evaluate<number>(
      timed(`document.querySelector('#flip-table th:nth-child(3) button').click()`),
    );
    const most = (times: readonly number[]): number => Math.max(...times);
    console.info(
      `100,000 flips: scroll ≤ ${most(scrolls).toFixed(0)} ms for two frames, keystroke ≤ ${most(keys).toFixed(0)} ms, sort ${sort.toFixed(0)} ms`,
    );
    expect(most(keys)).toBeLessThan(KEYSTROKE);
    expect(most(scrolls)).toBeLessThan(2 * FRAME);
    expect(await page.evaluate(`document.querySelectorAll('#flip-table tr').length`)).toBeLessThan(100);
    expect(wrong).toEqual([]);
    await page.context().close();
  });
});
