import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/config/option.js';
import { dashboardOf } from '../../src/dashboard/dashboard.js';
import { dashboardWords } from '../../src/dashboard/spoken.js';
import type { HistoryRecord } from '../../src/model/history.js';
import type { Locale } from '../../src/model/locale.js';
import { HOSTILE, idOf, KNOWN, NOW, REPOSITORY, records } from '../dashboard/records.js';
import { CHROMIUM, opened, started } from './browser.js';
import { DESKTOP, PHONE, VIEWS } from './views.js';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
/** Of a picture, in pixels. */
const HEIGHT = 2_000;
/** Milliseconds; far above what is measured, so that a slow machine does not fail. */
const OPENED = 10_000;
/** Cards that axe-core is shown: the others are like them. */
const CARDS = 12;

async function page(given: readonly HistoryRecord[], locale: Locale = 'en'): Promise<string> {
  const about = { known: KNOWN, repository: REPOSITORY, at: NOW, version: '0.1.0' };
  const { files } = dashboardOf({ records: given, ...about, words: await dashboardWords(locale) });
  return files.get('index.html') ?? '';
}

const IDS = [
  ...['accuracy', 'f1_macro', 'latency_p95', 'roc_auc'].map((metric) => `sentiment/${metric}`),
  ...['de', 'en', 'fr'].map((lang) => `sentiment/accuracy{lang=${lang}}`),
  ...['exact_match', 'token_f1'].map((metric) => `questions/${metric}`),
];
const SHOWN = records({
  runs: 90,
  step: { at: 61, by: 0.02 },
  ids: IDS,
  failed: [3, 41, 62],
  accepted: { match: 'questions/*', by: 'octocat', at: '2026-03-03T11:00:00Z', reason: 'new labels, #812' },
});
const NASTY = records({
  runs: 40,
  step: { at: 20, by: 0.05 },
  ids: HOSTILE.map(idOf),
  accepted: { match: '*', by: HOSTILE[0] ?? '', at: '2026-01-28T11:00:00Z', reason: HOSTILE.join(' ') },
});

if (CHROMIUM === null) console.warn('SKIPPED: no Chromium here; set CHROMIUM to its path');

describe.skipIf(CHROMIUM === null)('the dashboard in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await started();
  });
  afterAll(async () => {
    await browser.close();
  });

  async function found(text: string, view: (typeof VIEWS)[number][1]): Promise<readonly string[]> {
    const context = await browser.newContext({ viewport: view, colorScheme: view.scheme, bypassCSP: true });
    const own = await context.newPage();
    await own.setContent(text);
    await own.evaluate(
      `[...document.querySelectorAll('.card')].slice(${CARDS}).forEach((card) => card.remove())`,
    );
    await own.addScriptTag({ path: AXE });
    const violations = await own.evaluate<readonly string[]>(
      `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 200))))`,
    );
    await context.close();
    return violations;
  }

  for (const [name, view] of VIEWS) {
    it(`is readable and accessible: ${name}`, async () => {
      const text = await page(SHOWN);
      const { page: own, wrong } = await opened(browser, text, view);
      const path = new URL(`../../docs/pictures/dashboard-${name}.jpg`, import.meta.url).pathname;
      await own.locator('.card').first().scrollIntoViewIfNeeded();
      await own.waitForSelector('.plot svg');
      expect(await own.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(view.width);
      if (process.env['UPDATE_GOLDENS'] === '1') {
        // Only what comes near the screen is drawn, so the screen is made as high as the picture.
        await own.setViewportSize({ width: view.width, height: HEIGHT });
        await own.evaluate('window.scrollTo(0, 0)');
        const drawn = `[...document.querySelectorAll('.card')].every((card) => card.getBoundingClientRect().top > ${HEIGHT} || card.querySelector('.plot svg') !== null)`;
        await expect.poll(async () => await own.evaluate(drawn)).toBe(true);
        await own.screenshot({ path, type: 'jpeg', quality: 45 });
      }
      expect(statSync(path).size).toBeLessThan(300_000);
      expect(wrong).toEqual([]);
      await own.context().close();
      expect(await found(text, view)).toEqual([]);
    });
  }

  for (const width of [360, 768, 1200, 1600]) {
    it(`is as wide as the screen of ${width} pixels, in either language`, async () => {
      for (const locale of LOCALES) {
        const view = { width, height: 900, scheme: 'light' } as const;
        const { page: own, wrong } = await opened(browser, await page(SHOWN, locale), view);
        await own.locator('.card').first().scrollIntoViewIfNeeded();
        await own.waitForSelector('.plot svg');
        expect(await own.evaluate('document.documentElement.lang')).toBe(locale);
        const cut = `[...document.querySelectorAll('.scroll, .box, .card')].filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.outerHTML.slice(0, 200))`;
        expect(await own.evaluate(cut)).toEqual([]);
        expect(await own.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
        expect(wrong).toEqual([]);
        await own.context().close();
      }
    });
  }

  it('runs nothing of what names hold, and leads nowhere else', async () => {
    for (const locale of LOCALES) {
      const text = await page(NASTY, locale);
      const { page: own, wrong } = await opened(browser, text, { ...DESKTOP, scheme: 'light' });
      await own.locator('.card').first().scrollIntoViewIfNeeded();
      await own.waitForSelector('.plot svg');
      const cards = await own.locator('.card').count();
      expect(cards).toBe(HOSTILE.length);
      for (let at = 0; at < cards; at++) {
        await own.locator('.card').nth(at).scrollIntoViewIfNeeded();
        await own.locator('.card .plot').nth(at).focus();
        await own.keyboard.press('ArrowLeft');
        await own.locator('.card summary').nth(at).click();
      }
      const [handlers, scripts, addresses] = await own.evaluate<
        readonly [number, number, readonly string[]]
      >(`[
        [...document.querySelectorAll('*')].filter((one) => one.getAttributeNames().some((name) => name.startsWith('on'))).length,
        document.querySelectorAll('script, img, iframe, object').length,
        [...document.querySelectorAll('[href],[src]')].map((one) => one.getAttribute('href') ?? one.getAttribute('src')),
      ]`);
      expect([handlers, scripts]).toEqual([0, 2]);
      const allowed = /^(?:#|data:,$|charts\/|badges\/|https:\/\/github\.com\/octo\/models(?:\/|$))/;
      expect(addresses.filter((address) => !allowed.test(address))).toEqual([]);
      expect(await own.evaluate(`/[\\u202a-\\u202e\\u2066-\\u2069]/.test(document.body.innerText)`)).toBe(
        false,
      );
      expect(await own.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(DESKTOP.width);
      expect(wrong).toEqual([]);
      await own.context().close();
      expect(await found(text, { ...DESKTOP, scheme: 'light' })).toEqual([]);
    }
  });

  it('tells what to do where there is nothing', async () => {
    const text = await page([], 'zh-CN');
    const { page: own, wrong } = await opened(browser, text, { ...PHONE, scheme: 'dark' });
    expect(await own.textContent('main')).toContain('holdline record results.json --history history');
    expect(wrong).toEqual([]);
    await own.context().close();
    expect(await found(text, { ...PHONE, scheme: 'dark' })).toEqual([]);
  });

  it('filters by keyboard, keeps the view in its address, and tells of the run that is pointed at', async () => {
    const { page: own, wrong } = await opened(browser, await page(SHOWN, 'zh-CN'), {
      ...DESKTOP,
      scheme: 'light',
    });
    await own.focus('#q');
    await own.keyboard.type('accuracy lang=fr');
    expect(await own.textContent('#count')).toBe(`${IDS.length} 项指标中的 1 项`);
    expect(await own.evaluate('location.hash')).toBe('#?q=accuracy+lang%3Dfr');
    await own.focus('.card:not([hidden]) .plot');
    await own.keyboard.press('Home');
    const said = await own.getAttribute('.card:not([hidden]) .plot', 'aria-valuetext');
    expect(said).toMatch(/^2026年1月1日 10:00: 0\.\d{4}$/);
    await own.focus('#theme');
    await own.keyboard.press('Enter');
    expect(await own.textContent('#theme')).toBe('浅色主题');
    await own.reload();
    expect(await own.textContent('#count')).toBe(`${IDS.length} 项指标中的 1 项`);
    expect(wrong).toEqual([]);
    await own.context().close();
  });

  it('opens with 500 records of 200 metrics', async () => {
    const many = records({
      runs: 500,
      ids: Array.from({ length: 200 }, (_, at) => `suite${at % 8}/metric_${at}`),
    });
    const { page: own, wrong } = await opened(browser, await page(many), { ...DESKTOP, scheme: 'light' });
    const times: number[] = [];
    for (let again = 0; again < 3; again++) {
      await own.reload();
      const painted = `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now()))))`;
      times.push(await own.evaluate<number>(painted));
    }
    const filter = await own.evaluate<number>(
      `new Promise((done) => { const from = performance.now(); const box = document.getElementById('q'); box.value = 'metric_17'; box.dispatchEvent(new Event('input', { bubbles: true })); requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - from))); })`,
    );
    expect(await own.textContent('#count')).toBe('11 of 200 metrics');
    const shown = times.map((time) => time.toFixed(0)).join(', ');
    console.info(
      `500 records of 200 metrics: on the screen after ${shown} ms; a filter ${filter.toFixed(0)} ms`,
    );
    expect(Math.min(...times)).toBeLessThan(OPENED);
    expect(wrong).toEqual([]);
    await own.context().close();
  });
});
