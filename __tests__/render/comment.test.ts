import { describe, expect, it } from 'vitest';
import type { Report, Verdict } from '../../src/model/report.js';
import { commentMarker, renderComment, renderMarkdown } from '../../src/render/comment.js';
import { renderSummary } from '../../src/render/summary.js';
import { change, NO_LINKS, report, verdict } from './building.js';
import { cellsOfRow, inlineOf } from './gfm.js';
import { REPORTS } from './reports.js';

const LINKS = { run: 'https://github.com/o/r/actions/runs/1', baseCommit: null };

function comment(of: Report): string {
  return renderComment(of, { marker: 'default', links: LINKS, stamp: null });
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Tables as blocks of lines that begin with `|`. */
function tablesOf(markdown: string): readonly (readonly string[])[] {
  return markdown
    .split('\n\n')
    .map((block) => block.split('\n').filter((line) => line.startsWith('|')))
    .filter((lines) => lines.length > 0);
}

const OUR_TAGS = /<\/?(?:details|summary|sub|br|b)>/g;
const OUR_LINKS = /\[(?:run|base commit|the job summary)\]\(https:\/\/github\.com\/[\w/]+\)/g;

describe('a comment', () => {
  for (const [name, shown] of Object.entries(REPORTS)) {
    it(`${name}: every row has the cells of its title row, and outside code spans nothing is live`, () => {
      const text = comment(shown);
      for (const [title = '', ...rows] of tablesOf(text)) {
        for (const row of rows) expect(cellsOfRow(row)).toHaveLength(cellsOfRow(title).length);
      }
      const [marker, ...lines] = text.split('\n');
      expect(marker).toBe('<!-- holdline:default -->');
      const outside = lines.map((line) => inlineOf(line).outside).join('\n');
      const bare = outside.replace(OUR_TAGS, '').replace(OUR_LINKS, '');
      expect(bare).not.toMatch(
        /<(?! )|@|!\[(?!CAUTION\]|NOTE\])|\]\(|:\/\/|www\.|[*_](?=\w)(?<!\*\*\w*)(?!Why|Fix)|(?<!#)#\d/,
      );
      expect(text.match(/<!--|-->/g)).toHaveLength(2);
      expect(text.match(/^> \[!/gm)?.length ?? 0).toBeLessThanOrEqual(1);
    });
  }

  it('has at most one alert, never inside a fold', () => {
    const lines = comment(REPORTS['hostile-names'] ?? report({ result: 'pass' })).split('\n');
    expect(lines.filter((line) => line.startsWith('>'))).toEqual([]);
    const error = comment(REPORTS['error-unreadable'] ?? report({ result: 'error' }));
    expect(error.match(/^> \[!CAUTION\]$/gm)).toHaveLength(1);
    expect(error.indexOf('> [!CAUTION]')).toBeLessThan(error.indexOf('<details>'));
  });

  it('says so where a failure does not fail the check', () => {
    const failed = verdict({ id: 'a/b', outcome: 'regressed', change: change({ absolute: -0.1 }) });
    const shown = report({ result: 'fail', verdicts: [failed], policy: { failOn: 'never' } });
    expect(comment(shown)).toContain('> [!NOTE]\n> Report only: `fail-on` is `never`');
    expect(comment({ ...shown, policy: { ...shown.policy, failOn: 'regression' } })).not.toContain('> [!');
  });

  it('opens ten rows and folds the rest', () => {
    const verdicts = Array.from({ length: 12 }, (_, index) =>
      verdict({ id: `s/m${index}`, outcome: 'missing', head: null }),
    );
    const [open, folded] = tablesOf(comment(report({ result: 'fail', verdicts })));
    expect(open).toHaveLength(2 + 10);
    expect(folded).toHaveLength(2 + 2);
  });

  it('is one line when all is well, and opens to everything', () => {
    const lines = comment(REPORTS['pass'] ?? report({ result: 'error' }))
      .trimEnd()
      .split('\n');
    const line = '<summary><b>✓ Holdline: pass — 5 metrics hold; 1 improved</b></summary>';
    expect(lines.slice(1, 3)).toEqual(['<details>', line]);
    expect(lines.at(-1)).toBe('</details>');
    expect(lines.filter((one) => one === '<details>')).toHaveLength(3);
  });

  it('is a heading again as soon as there is something to know', () => {
    const well = REPORTS['pass'] ?? report({ result: 'error' });
    const notice = { code: 'X', where: null, what: 'a file is old', fix: null };
    expect(comment({ ...well, notices: [notice] }).split('\n')[1]).toMatch(/^### ✓ Holdline: pass/);
  });

  it('is judged by limits alone where there is no base', () => {
    const held = verdict({ id: 'a/b', outcome: 'passed', base: null, reasons: [{ kind: 'within-limits' }] });
    expect(comment(report({ result: 'pass', base: null, verdicts: [held] }))).toContain(
      'Judged by its limits alone: there is no base yet.',
    );
  });

  it('has the body of --format markdown', () => {
    const shown = REPORTS['fail-paired'] ?? report({ result: 'error' });
    expect(comment(shown)).toBe(`<!-- holdline:default -->\n${renderMarkdown(shown, LINKS)}`);
  });
});

describe('commentMarker', () => {
  it.each([
    ['default', '<!-- holdline:default -->'],
    ['nightly/qa-2', '<!-- holdline:nightly/qa-2 -->'],
    ['a --> <b>', '<!-- holdline:a%20%2D-%3E%20%3Cb%3E -->'],
    ['a\nb', '<!-- holdline:a%0Ab -->'],
  ])('for %j is %s', (key, marker) => {
    expect(commentMarker(key)).toBe(marker);
    expect(marker.match(/-->/g)).toHaveLength(1);
  });
});

function many(
  count: number,
  parts: (index: number) => Partial<Verdict> & Pick<Verdict, 'outcome'>,
): readonly Verdict[] {
  return Array.from({ length: count }, (_, index) =>
    verdict({
      id: `😀🎉/🐢🚀${'🔥'.repeat(20)}{n=${index}}`,
      change: change({ absolute: -0.03, p: 0.0001 }),
      ...parts(index),
    }),
  );
}

describe('the ladder of shorter forms', () => {
  const REASON = { kind: 'significant-loss', p: 0.0001, pAdjusted: 0.0002, margin: 0.005 } as const;
  const failing = report({
    result: 'fail',
    verdicts: many(5000, () => ({ outcome: 'regressed', reasons: [REASON] })),
  });
  const mixed = report({
    result: 'fail',
    verdicts: many(5000, (index) => ({
      outcome: index < 20 ? 'regressed' : index < 60 ? 'suspected' : 'passed',
    })),
  });
  const long = report({
    result: 'fail',
    verdicts: Array.from({ length: 5000 }, (_, index) =>
      verdict({
        id: '🔥'.repeat(5000) + index,
        outcome: 'invalid',
        reasons: [{ kind: 'not-finite', found: '🔥'.repeat(9000) }],
      }),
    ),
    notices: Array.from({ length: 500 }, () => ({
      code: 'X',
      where: '🔥'.repeat(900),
      what: '🔥 '.repeat(900),
      fix: '🔥'.repeat(900),
    })),
  });

  it.each([
    ['5,000 that fail', failing],
    ['5,000 of which few fail', mixed],
    ['5,000 with names and notices beyond measure', long],
  ])('fits %s into a comment and a summary, the verdict first', (_, shown) => {
    const text = comment(shown);
    expect(bytes(text)).toBeLessThanOrEqual(60_000);
    expect(text.split('\n')[1]).toMatch(/^### ✗ Holdline: fail — [\d,]+ of 5,000 metrics /);
    expect(text).toMatch(/Shortened to fit: [\d,]+ rows are left out here; \[the job summary\]\(/);
    const summary = renderSummary(shown, LINKS);
    expect(bytes(summary)).toBeLessThanOrEqual(900 * 1024);
    expect(summary.length).toBeGreaterThan(text.length);
    expect(summary).not.toContain('<!-- holdline');
  });

  it('drops passed rows before warnings, and warnings before failures', () => {
    const text = comment(mixed);
    expect(text.match(/^\| ✗ regressed/gm)).toHaveLength(20);
    expect(text.match(/^\| ⚠ suspected/gm)).toHaveLength(40);
    expect(text).not.toContain('| ✓ passed');
    expect(text).toContain('5,000 metrics: 20 regressed, 40 suspected, 4,940 passed.');
  });

  it('shows the worst where even the failing ones are too many', () => {
    const rows = comment(failing).match(/^\| ✗ regressed/gm)?.length ?? 0;
    expect(rows).toBeGreaterThanOrEqual(60);
    expect(rows).toBeLessThan(5000);
  });

  it('leaves nothing out where all fits', () => {
    expect(renderMarkdown(REPORTS['fail-paired'] ?? failing, NO_LINKS)).not.toContain('Shortened');
  });
});
