import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { renderComment } from '../../src/render/comment.js';
import { renderTerminal } from '../../src/render/terminal.js';
import { REPORTS } from './reports.js';

const LINKS = {
  run: 'https://github.com/example/app/actions/runs/7204118813',
  baseCommit: 'https://github.com/example/app/commit/4f2a9c17d0be6c3a8e5f90123456789abcdef012',
};

const RENDERINGS: Readonly<Record<string, (report: Report) => string>> = {
  md: (report) => renderComment(report, { marker: 'default', links: LINKS, stamp: null }),
  txt: (report) => renderTerminal(report, { colour: false, width: 120 }),
};

function golden(name: string): URL {
  return new URL(`goldens/${name}`, import.meta.url);
}

/** Rendered reports that people review. After an intended change: UPDATE_GOLDENS=1 npx vitest run __tests__/render */
describe('goldens', () => {
  for (const [name, report] of Object.entries(REPORTS)) {
    for (const [extension, render] of Object.entries(RENDERINGS)) {
      const file = `${name}.${extension}`;
      it(`renders ${file} as reviewed`, () => {
        const text = render(report);
        if (process.env['UPDATE_GOLDENS'] === '1') writeFileSync(golden(file), text);
        const how = `${file} differs; if that is intended: UPDATE_GOLDENS=1 npx vitest run __tests__/render`;
        expect(existsSync(golden(file)), how).toBe(true);
        expect(text, how).toBe(readFileSync(golden(file), 'utf8'));
      });
    }
  }
});
