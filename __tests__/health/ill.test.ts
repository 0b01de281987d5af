/** Every way for a year to go wrong is found, by its own quantity, with a sentence that says how to mend it. */
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/failure/catalogue.js';
import { QUANTITIES } from '../../src/health/quantities.js';
import { bad, reportAt, seenAt, yearOf } from './check.js';
import { ILLS } from './ill.js';
import { DAY, START } from './year.js';

const FROM = START + 240 * DAY;
const NOW = FROM + 20 * DAY + DAY / 2;

function codeOf(name: string): string | null {
  const rows = Object.entries(QUANTITIES);
  return rows.find(([metric]) => metric === name)?.[1].code ?? null;
}

describe.each(ILLS)('%s', (quantity, ill) => {
  it.each([1, 2, 3])('is found in the year of seed %i', async (seed) => {
    const year = ill(yearOf(seed), FROM);
    const report = await reportAt((await seenAt(year, NOW)).looked, NOW);
    expect(bad(report, 'health:')).toContain(quantity);
    const code = codeOf(quantity);
    if (code !== null) {
      const told = report.notices.find((notice) => notice.code === code);
      expect(told?.fix?.length).toBeGreaterThan(10);
      expect(told?.what).not.toMatch(/NaN|undefined/);
    }
  });
});

describe('what else goes wrong with a workflow', () => {
  it.each(['disabled_inactivity', 'disabled_manually'])('is told where its state is %s', async (state) => {
    const { looked, watched } = await seenAt(yearOf(1), NOW);
    const disabled = { ...watched, workflow: { ...watched.workflow, state } };
    const report = await reportAt({ ...looked, watched: [disabled] }, NOW);
    expect(report.result).toBe('fail');
    expect(bad(report, 'health:workflows')).toEqual(['active']);
    expect(report.notices.map(({ what }) => what).join()).toContain(state);
  });
});

it('the table and the catalogue name each other', () => {
  for (const { code, title } of Object.values(QUANTITIES)) {
    expect(catalogue).toHaveProperty(code);
    expect(title).toMatch(/^[A-Z]/);
  }
  const unmet = Object.keys(QUANTITIES).filter((name) => !ILLS.some(([quantity]) => quantity === name));
  expect(unmet).toEqual(['artifact_days_left', 'active', 'queue_p95', 'anomalies', 'days_to_limit']);
});
