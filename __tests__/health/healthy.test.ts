/** A year in which nothing is wrong gives no alarm, whatever the seed and the day. */
import { describe, expect, it } from 'vitest';
import { bad, reportAt, seenAt, yearOf } from './check.js';
import { DAY, START } from './year.js';

/** Every nine days from the third month on, at noon, which meets Mondays, weekends and holidays. */
const DAYS = Array.from({ length: 33 }, (_, index) => START + (60 + 9 * index) * DAY + DAY / 2);

describe('a healthy year', () => {
  it.each([1, 2, 3, 4, 5, 6])(
    'of seed %i is free of false alarms',
    async (seed) => {
      const year = yearOf(seed);
      const alarms: string[] = [];
      for (const now of DAYS) {
        const { looked } = await seenAt(year, now);
        const report = await reportAt(looked, now);
        expect(report.verdicts.length).toBeGreaterThan(15);
        const day = new Date(now).toISOString().slice(0, 10);
        const found = [...bad(report, 'health:freshness'), ...bad(report, 'health:workflows')];
        alarms.push(...found.map((name) => `${day} ${name}`));
      }
      expect(alarms).toEqual([]);
    },
    60_000,
  );

  it('compares records without more than the false alarms that alpha allows', async () => {
    let failed = 0;
    let checks = 0;
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const year = yearOf(seed);
      for (const now of DAYS) {
        const report = await reportAt((await seenAt(year, now)).looked, now);
        checks += 1;
        failed += Number(report.result === 'fail');
      }
    }
    // At alpha 0.01 two of 198 are expected; seven or more would come by chance once in 200 times.
    expect(checks).toBe(198);
    expect(failed).toBeLessThan(7);
  }, 120_000);
});
