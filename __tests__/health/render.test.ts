/** A health report as people read it, kept for review: UPDATE_GOLDENS=1 npx vitest run __tests__/health renews it. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { renderSummary } from '../../src/render/summary.js';
import { renderTerminal } from '../../src/render/terminal.js';
import { reportAt, seenAt, yearOf } from './check.js';
import { ILLS } from './ill.js';
import { DAY, START } from './year.js';

const FROM = START + 240 * DAY;
const NOW = FROM + 20 * DAY + DAY / 2;

const RENDERINGS: Readonly<Record<string, (report: Report) => string>> = {
  md: (report) => renderSummary(report, { run: null, baseCommit: null }),
  txt: (report) => renderTerminal(report, { colour: false, width: 120 }),
};

/** Many things go wrong at once. */
async function illReport(): Promise<Report> {
  const wrong = ['consecutive_failures', 'missed_runs', 'stopped_metrics', 'peak_memory_bytes', 'flaky_rate'];
  const ills = ILLS.filter(([quantity]) => wrong.includes(quantity));
  const year = ills.reduce((so, [, ill]) => ill(so, FROM), yearOf(1));
  const { looked } = await seenAt(year, NOW);
  return await reportAt(looked, NOW);
}

it.each(Object.entries(RENDERINGS))('renders fail.%s as reviewed', async (extension, render) => {
  const file = new URL(`goldens/fail.${extension}`, import.meta.url);
  const text = render(await illReport());
  if (process.env['UPDATE_GOLDENS'] === '1') writeFileSync(file, text);
  expect(existsSync(file)).toBe(true);
  expect(text).toBe(readFileSync(file, 'utf8'));
});
