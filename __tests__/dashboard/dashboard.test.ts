import { createHash } from 'node:crypto';
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { dashboardOf } from '../../src/dashboard/dashboard.js';
import { ENGLISH } from '../../src/dashboard/english.js';
import type { HistoryRecord } from '../../src/model/history.js';
import { HOSTILE, idOf, KNOWN, NOW, REPOSITORY, records } from './records.js';

function made(given: readonly HistoryRecord[], repository: string | null = REPOSITORY, words = ENGLISH) {
  return dashboardOf({ records: given, known: KNOWN, repository, at: NOW, version: '0.1.0', words });
}

const STEP = { runs: 60, step: { at: 40, by: 0.03 }, ids: ['sentiment/accuracy', 'sentiment/f1{lang=de}'] };
const page = (given: readonly HistoryRecord[], repository?: string | null): string =>
  made(given, repository).files.get('index.html') ?? '';

describe('the files', () => {
  it('are a page, a badge for each suite and a chart for each metric', () => {
    const { files, ...counts } = made(records(STEP));
    expect(counts).toEqual({ suites: 1, metrics: 2, changes: 2 });
    const [first, badge, chart, ...others] = [...files.keys()];
    expect([first, badge, chart]).toEqual([
      'index.html',
      'badges/sentiment.svg',
      'charts/sentiment.accuracy.svg',
    ]);
    expect(others).toEqual([expect.stringMatching(/^charts\/sentiment\.f1\.lang\.de~[0-9a-f]{12}\.svg$/)]);
  });

  it('are the same for the same history', () => {
    expect([...made(records(STEP)).files]).toEqual([...made(records(STEP)).files]);
  });

  it('say what to do where there is no record', () => {
    const { files } = made([]);
    expect([...files.keys()]).toEqual(['index.html']);
    expect(files.get('index.html')).toContain('holdline record results.json --history history');
  });
});

describe('the page', () => {
  it('allows its own style and script and nothing else', () => {
    const text = page(records(STEP));
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(text)?.[1] ?? '';
    expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[^ ]+'; style-src 'sha256-[^ ]+'; /);
    const digest = (part: string | undefined) =>
      createHash('sha256')
        .update(part ?? '')
        .digest('base64');
    expect(policy).toContain(digest(/<style>([\s\S]*?)<\/style>/.exec(text)?.[1]));
    expect(policy).toContain(digest(/<script>([\s\S]*?)<\/script>/.exec(text)?.[1]));
    expect(text).not.toMatch(/ style="| on\w+="/);
  });

  it('tells the change, with the commits that it came between', () => {
    const text = page(records(STEP));
    expect(text).toMatch(/▼<\/span> worse<\/span>/);
    expect(text).toMatch(
      /since 2026-02-10 · <a href="https:\/\/github\.com\/octo\/models\/compare\/[0-9a-f]{40}\.\.\.[0-9a-f]{40}">/,
    );
    expect(page(records(STEP), null)).not.toContain('href="http');
  });

  it('says in the news that there is none', () => {
    expect(page(records({ runs: 60 }))).toContain('No metric has changed its level');
  });

  it('holds the data that its script draws, small', () => {
    const accepted = {
      match: 'sentiment/*',
      by: 'octocat',
      at: '2026-02-10T11:00:00Z',
      reason: 'labels, #812',
    };
    const text = page(records({ ...STEP, accepted, failed: [3] }));
    const json =
      /<script type="application\/json" id="dashboard-data">([\s\S]*?)<\/script>/.exec(text)?.[1] ?? '';
    const data = JSON.parse(json);
    expect(data.runs).toHaveLength(60);
    expect(data.suites).toEqual([Array.from({ length: 60 }, (_, index) => index)]);
    expect(data.runs[3].result).toBe('fail');
    expect(data.metrics[0]).toMatchObject({ changes: [], labels: [], decimals: 4, suffix: '' });
    expect(data.metrics[0].accepted).toEqual([
      {
        index: 40,
        text: 'accepted by octocat: labels, #812',
        links: [{ text: '#812', url: `${REPOSITORY}/pull/812` }],
      },
    ]);
    expect(data.metrics[1].labels).toEqual(['lang=de']);
  });
});

describe('names that mean harm', () => {
  const harm = {
    match: 'sentiment/*',
    by: HOSTILE[0] ?? '',
    at: '2026-02-10T11:00:00Z',
    reason: HOSTILE[1] ?? '',
  };
  const { files } = made(records({ ...STEP, ids: HOSTILE.map(idOf), accepted: harm }));

  it('become no markup of the page', () => {
    const text = files.get('index.html') ?? '';
    expect(text.match(/<script/g)).toHaveLength(2);
    expect(['<img', '<!--', '\u202e', '\u0000'].filter((piece) => text.includes(piece))).toEqual([]);
    expect(
      text.match(/href="(?!#|charts\/|badges\/|https:\/\/github\.com\/octo\/models|data:,)/g),
    ).toBeNull();
  });

  it.each([...files].filter(([path]) => path.endsWith('.svg')))('leave %s a picture', (_, text) => {
    expect(XMLValidator.validate(text)).toBe(true);
    expect(text).not.toMatch(/<script|<img|\u202e/);
  });
});

describe('a picture', () => {
  it('has the line, the bands, the change and the failed run', () => {
    const { files } = made(records({ ...STEP, failed: [3, 9] }));
    const text = files.get('charts/sentiment.accuracy.svg') ?? '';
    const count = (kind: string) => text.match(new RegExp(`<path class="${kind}"`, 'g'))?.length ?? 0;
    expect(['line', 'band', 'median', 'change', 'accept', 'failed'].map(count)).toEqual([1, 2, 2, 1, 0, 2]);
    expect(text).toContain('2026-01-01');
    expect(text).not.toMatch(/NaN|Infinity|undefined/);
  });

  it.each([1, 2, 5])('is drawn of %i runs, too', (runs) => {
    const text = made(records({ runs })).files.get('charts/sentiment.accuracy.svg') ?? '';
    expect(text).toContain('<circle class="last"');
    expect(text).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('is left empty where no run has a value', () => {
    const empty = records({ runs: 3 }).map((record) => ({
      ...record,
      measurements: [{ id: 'sentiment/accuracy', value: null, n: null, standardError: null }],
    }));
    const { files } = made(empty);
    expect(files.get('charts/sentiment.accuracy.svg')).toContain('no value');
    expect(files.get('badges/sentiment.svg')).toContain('sentiment: passing');
  });
});

describe('a badge', () => {
  it.each([
    ['pass', 'passing'],
    ['fail', 'failing'],
    ['error', 'error'],
    ['neutral', 'neutral'],
    [null, 'recorded'],
    ['constructor', 'recorded'],
  ])('of a run that came to %s says %s, and the first metric', (result, word) => {
    const last = records(STEP).map((record) => ({ ...record, result }));
    const text = made(last).files.get('badges/sentiment.svg') ?? '';
    expect(text).toMatch(new RegExp(`aria-label="sentiment: ${word} · accuracy 0\\.8[67]\\d\\d"`));
  });
});
