/**
 * Detectors on series that nobody made up: training logs of real tools, in place, and sixty nights of a classifier that
 * MLflow logged, in which the scaling of the test images was lost one night.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { DETECTORS } from '../../src/health/detectors.js';
import { LINE_DETECTORS } from '../../src/model/detector.js';
import { windowedDivisive } from '../../src/stats/windowed-divisive.js';
import { SAMPLES } from '../read/sources.js';
import { historyOf, type Line } from '../replay/histories.js';
import { reportAt } from './check.js';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

interface Series {
  readonly file: string;
  readonly column: number;
  readonly n: number;
  readonly points: readonly number[];
}

interface References {
  readonly p: number;
  readonly series: readonly Series[];
  readonly mlflow: Readonly<Record<string, readonly number[]>>;
}

interface Nights {
  readonly brokenFrom: number;
  readonly runs: readonly Readonly<Record<string, number>>[];
}

const REFERENCES: References = JSON.parse(read('../references/real-series.json'));
const NIGHTS: Nights = JSON.parse(read('mlflow-runs.json'));
const WINDOWED = { window: 50, alpha: REFERENCES.p, leastSize: 0 };

const indices = (values: readonly number[]): readonly number[] =>
  windowedDivisive(values, WINDOWED).map(({ index }) => index);

function valuesOf({ file, column }: Series): readonly number[] {
  const rows: readonly (readonly string[])[] = parse(readFileSync(join(SAMPLES, file), 'utf8'));
  return rows.slice(1).map((row) => Number(row[column]));
}

describe.skipIf(!existsSync(SAMPLES))('training logs of real tools', () => {
  it('change where apache-otava finds that they do', () => {
    expect(REFERENCES.series.length).toBeGreaterThan(25);
    for (const series of REFERENCES.series) {
      const values = valuesOf(series);
      expect(values).toHaveLength(series.n);
      expect(indices(values), `${series.file}, column ${series.column}`).toEqual(series.points);
    }
  });

  it('give every detector something finite to say, or nothing', () => {
    for (const series of REFERENCES.series) {
      const marks = valuesOf(series);
      const given = { marks, days: marks.map((_, day) => day), margin: 0.005 };
      for (const name of LINE_DETECTORS) {
        const sighting = DETECTORS[name].sees(given);
        if (sighting === null) continue;
        expect(sighting.drop, name).toBeGreaterThan(0);
        expect(sighting.from).toBeLessThan(marks.length);
        expect(sighting.p === null || (sighting.p >= 0 && sighting.p <= 1)).toBe(true);
      }
    }
  });
});

/** What a check of every morning alarms about, with the configuration that there is without one. */
async function alarmsAfter(nights: number): Promise<readonly string[]> {
  const names = Object.keys(NIGHTS.runs[0] ?? {});
  const lines = names.map(
    (name): Line => ({ id: `s/${name}`, at: (night) => NIGHTS.runs[night]?.[name] ?? null }),
  );
  const { records } = historyOf(nights, lines);
  const now = Date.parse(records.at(-1)?.at ?? '') + 3_600_000;
  const report = await reportAt({ records, artifact: null, watched: [], notices: [] }, now, '');
  return report.verdicts
    .filter(({ suite, outcome }) => suite === 'health:anomalies' && outcome !== 'passed')
    .map(({ labels, head }) => `${labels['by'] ?? labels['metric']}: ${head?.value}`);
}

describe('sixty nights that MLflow logged', () => {
  it('change where apache-otava finds that they do', () => {
    for (const [name, points] of Object.entries(REFERENCES.mlflow)) {
      expect(indices(NIGHTS.runs.map((night) => night[name] ?? Number.NaN)), name).toEqual(points);
    }
  });

  it('alarm nobody before the night that broke, and are seen at once', async () => {
    const early: string[] = [];
    for (let nights = 20; nights <= NIGHTS.brokenFrom; nights++) early.push(...(await alarmsAfter(nights)));
    expect(early).toEqual([]);
    expect(await alarmsAfter(NIGHTS.brokenFrom + 1)).toContain('level: 1');
    expect((await alarmsAfter(NIGHTS.brokenFrom + 4)).join()).toContain('change-point');
  });
});
