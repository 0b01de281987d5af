import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/config/option.js';
import type { Report } from '../../src/model/report.js';
import { ENGLISH_PAGE } from '../../src/render/html/english.js';
import { renderHtml } from '../../src/render/html/page.js';
import { pageLanguage } from '../../src/render/html/spoken.js';
import { CHINESE_PAGE } from '../../src/render/zh-CN/page.js';
import { EMPTY, FULL } from '../browser/reports.js';
import { REPORTS } from '../render/reports.js';

const HAN = /\p{Script=Han}/u;
/** What is the same in Chinese: keys, flags, commands, and names of people and of statistics. */
const SAME =
  /\b(?:Holdline|UTC|ROC|PSI|Benjamini|Hochberg)\b|\b(?:on|fail|max|min)-\w+|holdline \w+|--\w+|\bbaseline\b/g;

/** Every word of our own that a reader meets: elements, titles and labels, without names from files and without code. */
function wordsOf(page: string): string {
  return page
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<span class="name"[^>]*>[\s\S]*?<\/span>/g, ' ')
    .replace(/<code>[\s\S]*?<\/code>/g, ' ')
    .replace(/<text class="c-tick"[^>]*>[^<]*<\/text>/g, ' ')
    .replace(/(?:aria-label|title|data-label)="([^"]*)"/g, '>$1<')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#?\w+;|x{9,}/g, ' ');
}

/** Sentences that the gate has written, in the language of its run, and names in quotation marks. */
function withoutTold(report: Report): Report {
  return { ...report, notices: [], deliveries: [], unjudged: [], confusion: report.confusion ?? [] };
}

describe('the page', () => {
  it.each(LOCALES)('says what language it is in: %s', async (locale) => {
    expect(renderHtml(FULL, await pageLanguage(locale))).toContain(`<html lang="${locale}">`);
  });

  it.each(Object.entries({ ...REPORTS, FULL, EMPTY }))(
    '%s has none of the English words of its own in Chinese',
    (_, one) => {
      const english = new Set(wordsOf(renderHtml(withoutTold(one), ENGLISH_PAGE)).match(/[A-Za-z]{3,}/g));
      const names = new Set(JSON.stringify(one).match(/[A-Za-z]{3,}/g));
      const own = [...english].filter((word) => !names.has(word));
      expect(own.length).toBeGreaterThan(20);
      const chinese = wordsOf(renderHtml(withoutTold(one), CHINESE_PAGE)).replace(SAME, ' ');
      const left = [...new Set(chinese.match(/[A-Za-z]{3,}/g))].filter((word) => own.includes(word));
      expect(left).toEqual([]);
    },
  );

  it('writes days as Chinese does', () => {
    const page = renderHtml(FULL, CHINESE_PAGE);
    expect(page).toContain('2026年11月20日 09:12 UTC');
    expect(page).toContain('2026年8月1日');
    expect(renderHtml(FULL)).toContain('2026-11-20 09:12 UTC');
  });
});

/** Every text of a table, by its path; of functions, what they make of plain arguments. */
function texts(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => texts(one, `${path}.${key}`));
}

describe('the words of the page', () => {
  const chinese = new Map(texts(CHINESE_PAGE.page, ''));

  it.each(texts(ENGLISH_PAGE.page, ''))('%s is Chinese, and not what it is in English', (path, english) => {
    expect(chinese.get(path)).toMatch(HAN);
    expect(chinese.get(path)).not.toBe(english);
  });

  it('put the same numbers into their sentences', () => {
    for (const page of [ENGLISH_PAGE.page, CHINESE_PAGE.page]) {
      const trend = page.trend({ count: 12, first: '0.1', last: '0.2', head: '0.3', band: '0.4 – 0.5' });
      for (const piece of ['12', '0.1', '0.2', '0.3', '0.4 – 0.5']) expect(trend).toContain(piece);
      expect(page.runs(7, 'low', 'high')).toMatch(/7.*low.*high/);
      expect(page.changedAt(['a', 'b'])).toMatch(/a.+b/);
      expect(page.releases(['a', 'b'])).toMatch(/a.+b/);
      expect(page.flaky(2, 9)).toMatch(/2.*9|9.*2/);
      expect(page.madeBy({ tool: 'T', at: 'A', schema: 'S' })).toMatch(/T.*A.*S/);
      for (const count of [page.morePictures, page.moreSlices, page.moreFlips, page.examples])
        expect(count(1_234)).toContain('1,234');
      for (const word of [
        page.interval,
        page.limit,
        page.takenIn,
        page.calibration,
        page.slicesOf,
        page.historyOf,
      ])
        expect(word('X')).toMatch(/X/);
      for (const word of [page.area, page.averagePrecision]) expect(word('0.9')).toContain('0.9');
      expect(page.percentiles(95, '3 s')).toMatch(/95.*3 s/);
      expect(page.changeOf('M', 'C')).toMatch(/M.*C/);
      expect(page.runNumber(3)).toContain('3');
    }
  });
});
