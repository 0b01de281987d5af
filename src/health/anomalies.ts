/** What the detectors see in the recorded measurements: one reading for each suite and detector. */
import type { Config } from '../config/config.js';
import { fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import type { DetectorName, LineDetector, VectorDetector } from '../model/detector.js';
import { valuesApart } from '../render/number.js';
import { DETECTORS, type Sighting } from './detectors.js';
import type { Line } from './line.js';
import { type Measured, measured, type Reading } from './measured.js';
import { columnsOf, FEWEST_ROWS, fallen, VECTORS } from './vectors.js';

/** Chance that all detectors with a p value together alarm in one check of a history without any change, for each of them. */
const ALPHA = 0.001;
const NAMED = 3;

interface Seen {
  readonly line: Line;
  readonly sighting: Sighting;
}

function isOfVectors(name: DetectorName): name is VectorDetector {
  return Object.hasOwn(VECTORS, name);
}

function fewestOf(name: DetectorName): number {
  return isOfVectors(name) ? FEWEST_ROWS : DETECTORS[name].fewest;
}

/** What all lines together say is told of those that fell. */
function togetherOf(lines: readonly Line[], name: VectorDetector): readonly Seen[] {
  return fallen(columnsOf(lines), VECTORS[name]).map(({ line, drop }) => ({
    line,
    sighting: { from: line.points.length - 1, drop, p: null },
  }));
}

function sightingsOf(lines: readonly Line[], name: LineDetector): readonly Seen[] {
  const { fewest, sees } = DETECTORS[name];
  const old = lines.filter(({ points }) => points.length >= fewest);
  return old.flatMap((line): readonly Seen[] => {
    const [marks, days] = [line.points.map(({ mark }) => mark), line.points.map(({ day }) => day)];
    const sighting = sees({ marks, days, margin: line.margin });
    const sure = sighting !== null && (sighting.p === null || sighting.p <= ALPHA / old.length);
    return sure ? [{ line, sighting }] : [];
  });
}

const commit = (sha: string | null): string | null => sha?.slice(0, 7) ?? null;

/** Since when, and between which commits it came. */
function since({ points }: Line, from: number): string {
  const [before, first] = [points[from - 1]?.record, points[from]?.record];
  if (before === undefined || first === undefined) return `over ${points.length} records`;
  const [last, next] = [commit(before.sha), commit(first.sha)];
  const between = last === null || next === null || last === next ? '' : `, commits ${last}..${next}`;
  return `since record ${first.id} of ${first.at.slice(0, 10)}${between}`;
}

function told({ line, sighting }: Seen): string {
  const { measurement, points, ruler } = line;
  // Of a trend, which began with the first record, the newest value stands for where it has come.
  const changed = points.slice(sighting.from === 0 ? -1 : sighting.from);
  const mark = changed.reduce((sum, point) => sum + point.mark, 0) / changed.length;
  const shown = valuesApart([ruler.valueAt(mark + sighting.drop), ruler.valueAt(mark)], measurement.unit);
  return `${line.id.slice(line.id.indexOf('/') + 1)} ${shown.join(' → ')} ${since(line, sighting.from)}`;
}

function readingOf(suite: string, by: DetectorName, seen: readonly Seen[]): Reading {
  const sorted = seen.toSorted((a, b) => (a.line.id < b.line.id ? -1 : 1));
  const rest = seen.length - NAMED;
  const named = sorted.slice(0, NAMED).map(told);
  return {
    name: 'anomalies',
    labels: { suite, by },
    value: seen.length,
    severity: seen.some(({ line }) => line.severity === 'fail') || seen.length === 0 ? 'fail' : 'warn',
    about: `${by}: ${[...named, ...(rest > 0 ? [`and ${rest} more`] : [])].join('; ')}`,
  };
}

/** `lines` of all suites. A suite of which no measurement has a past is told, and has no reading. */
export function anomalies(lines: readonly Line[], { health }: Config): Measured {
  const suites = [...new Set(lines.map(({ measurement }) => measurement.suite))].sort();
  const readings: Reading[] = [];
  const notices: Fault[] = [];
  for (const suite of suites) {
    const own = lines.filter(({ measurement }) => measurement.suite === suite);
    const longest = Math.max(...own.map(({ points }) => points.length));
    const able = health.anomalies.filter((name) => longest >= fewestOf(name));
    readings.push(
      ...able.map((name) =>
        readingOf(suite, name, isOfVectors(name) ? togetherOf(own, name) : sightingsOf(own, name)),
      ),
    );
    const [first] = health.anomalies;
    // Of a single record another notice tells already.
    if (able.length === 0 && first !== undefined && longest > 1) {
      const needed = Math.min(...health.anomalies.map((name) => fewestOf(name)));
      notices.push(fault('HEALTH_YOUNG', suite, { records: longest, needed }));
    }
  }
  return measured(readings, notices);
}
