import { describe, expect, it } from 'vitest';
import { CHINESE } from '../../src/dashboard/chinese.js';
import { dashboardOf } from '../../src/dashboard/dashboard.js';
import { ENGLISH } from '../../src/dashboard/english.js';
import { dashboardWords } from '../../src/dashboard/spoken.js';
import type { DashboardWords } from '../../src/dashboard/words.js';
import { KNOWN, NOW, REPOSITORY, records } from '../dashboard/records.js';

const HAN = /\p{Script=Han}/u;
const ACCEPTED = { match: '*', by: 'octocat', at: '2026-02-10T11:00:00Z', reason: '#812' };
const GIVEN = [
  ...records({
    runs: 60,
    step: { at: 40, by: 0.03 },
    ids: ['sentiment/accuracy', 'sentiment/f1{lang=de}'],
    failed: [3],
  }),
];

function made(words: DashboardWords, given = GIVEN): ReadonlyMap<string, string> {
  const about = { known: KNOWN, repository: REPOSITORY, at: NOW, version: '0.1.0' };
  return dashboardOf({ records: given, ...about, words }).files;
}

/** Elements, labels and what the script says, without code, names and addresses. */
function wordsOf(file: string): string {
  const data = /id="dashboard-data">([\s\S]*?)<\/script>/.exec(file)?.[1] ?? '{}';
  return `${file
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
    .replace(/\b[0-9a-f]{7}\b/g, ' ')
    .replace(/<code>[\s\S]*?<\/code>/g, ' ')
    .replace(/(?:aria-label|title|data-light|data-dark|data-words)="([^"]*)"/g, '>$1<')
    .replace(/<[^>]*>/g, ' ')} ${Object.values(JSON.parse(data).words ?? {}).join(' ')}`;
}

const NAMES = new Set([
  'Holdline',
  'holdline',
  'UTC',
  'sentiment',
  'accuracy',
  'lang',
  'octo',
  'models',
  'Action',
  'shown',
  'all',
]);

function texts(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => texts(one, `${path}.${key}`));
}

describe('the dashboard in Chinese', () => {
  it.each([
    ['the page', 'index.html', GIVEN],
    ['the page of an empty history', 'index.html', []],
    ['a badge', 'badges/sentiment.svg', GIVEN],
    ['a chart', 'charts/sentiment.accuracy.svg', GIVEN],
  ] as const)('%s has no English words of its own', (_, path, given) => {
    const [english, chinese] = [ENGLISH, CHINESE].map((words) =>
      wordsOf(made(words, [...given]).get(path) ?? ''),
    );
    expect(english?.match(/[A-Za-z]{3,}/g)?.length).toBeGreaterThan(1);
    expect((chinese?.match(/[A-Za-z]{3,}/g) ?? []).filter((word) => !NAMES.has(word))).toEqual([]);
  });

  it('says its language and writes its days', () => {
    const page = made(CHINESE).get('index.html') ?? '';
    expect(page).toContain('<html lang="zh-CN">');
    expect(page).toContain('自 2026年2月10日 起');
    expect(made(CHINESE).get('charts/sentiment.accuracy.svg')).toContain('2026年1月1日');
    expect(made(ENGLISH).get('index.html')).toContain('<html lang="en">');
  });

  it('tells who accepted a change', () => {
    const given = records({ runs: 60, step: { at: 40, by: 0.03 }, accepted: ACCEPTED });
    expect(made(CHINESE, [...given]).get('index.html')).toContain('已接受，由 octocat：#812');
  });

  it('is what the locale asks for', async () => {
    expect(await dashboardWords('zh-CN')).toBe(CHINESE);
    expect(await dashboardWords('en')).toBe(ENGLISH);
  });

  const chinese = new Map(texts(CHINESE, ''));
  it.each(texts({ ...ENGLISH, locale: null }, ''))('%s is Chinese', (path, english) => {
    expect(chinese.get(path)).toMatch(HAN);
    expect(chinese.get(path)).not.toBe(english);
  });

  it('puts the same numbers and names into its sentences', () => {
    for (const words of [ENGLISH, CHINESE]) {
      expect(words.counts({ suites: 2, metrics: 30, records: 500 }).join(' ')).toMatch(/2.*30.*500/);
      expect(words.failedOf(3, 30)).toMatch(/3.*30|30.*3/);
      expect(words.about(60, '0.9', 4)).toMatch(/60.*0\.9.*4/);
      expect(words.olderNews(17)).toContain('17');
      expect(words.found).toMatch(/\{shown\}.*\{all\}|\{all\}.*\{shown\}/);
      for (const of of [words.runsOf, words.valuesOf, words.since, words.made])
        expect(of('X')).toContain('X');
      expect(words.accepted('', '')).not.toMatch(/[:：,，]/);
    }
  });
});
