import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderComment } from '../../src/render/comment.js';
import { renderSummary } from '../../src/render/summary.js';
import { renderTerminal } from '../../src/render/terminal.js';
import { CHINESE } from '../../src/render/zh-CN/chinese.js';
import { REPORTS } from '../render/reports.js';

const LINKS = { run: 'https://github.com/example/app/actions/runs/7204118813', baseCommit: null };

/** Reports in Chinese that people review. After an intended change: UPDATE_GOLDENS=1 npx vitest run __tests__/locale */
describe('reports in Chinese', () => {
  for (const [name, report] of Object.entries(REPORTS)) {
    const forms = {
      md: renderComment(report, { marker: 'default', links: LINKS, stamp: null, language: CHINESE }),
      txt: renderTerminal(report, { colour: false, width: 120 }, CHINESE),
    };
    for (const [extension, text] of Object.entries(forms)) {
      it(`renders ${name}.${extension} as reviewed`, () => {
        const golden = new URL(`goldens/${name}.${extension}`, import.meta.url);
        if (process.env['UPDATE_GOLDENS'] === '1') {
          mkdirSync(new URL('goldens/', import.meta.url), { recursive: true });
          writeFileSync(golden, text);
        }
        expect(existsSync(golden)).toBe(true);
        expect(text).toBe(readFileSync(golden, 'utf8'));
      });
    }
  }

  it('has none of the English words of its own in a failing report', () => {
    const report = REPORTS['fail-paired'];
    if (report === undefined) throw new Error('there is no such report');
    const text = renderSummary({ ...report, notices: [] }, LINKS, CHINESE);
    const own = text.replace(/`+[^`]*`+/g, '').replace(/<[^>]*>/g, '');
    expect(own).not.toMatch(
      /\b(?:the|and|more|metric|metrics|Why|Where|Verdict|Evidence|worse|regressed|passed|examples|Held|against)\b/,
    );
  });
});
