/**
 * A year of a workflow and of the history that it records, made up from a seed: a schedule on weekdays, pushes except on
 * weekends and holidays, single failures, reruns, cancelled and dropped runs, jitter. What a test wants ill it changes.
 */
import type { HistoryRecord } from '../../src/model/history.js';
import type { Workflow, WorkflowRun } from '../../src/model/workflow.js';
import { randomOf } from '../../src/stats/random.js';

export const PATH = '.github/workflows/evaluate.yml';
export const CRON = '17 5 * * 1-5';
export const MINUTE = 60_000;
export const DAY = 86_400_000;
export const START = Date.UTC(2026, 0, 1);
export const END = Date.UTC(2027, 0, 1);

export const WORKFLOW: Workflow = {
  name: 'evaluate',
  path: PATH,
  state: 'active',
  createdAt: '2026-01-01T00:00:00.000Z',
};

export const FILE = `name: evaluate
on:
  push: { branches: [main] }
  schedule:
    - cron: '${CRON}'
jobs: {}
`;

type Random = () => number;

function randomFrom(seed: number): Random {
  const { word } = randomOf(seed);
  return () => word() / 2 ** 32;
}

function gaussian(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

export function isoTime(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');
}

function isWeekend(day: number): boolean {
  return [0, 6].includes(new Date(day).getUTCDay());
}

/** Around the turn of the year and for a week in August nobody pushes. */
function isHoliday(day: number): boolean {
  const date = new Date(day).toISOString().slice(5, 10);
  return date >= '12-24' || date <= '01-02' || (date >= '08-10' && date <= '08-16');
}

function conclusionOf(random: Random): string {
  const chance = random();
  if (chance < 0.03) return 'failure';
  if (chance < 0.04) return 'cancelled';
  return 'success';
}

function runAt(id: number, event: string, created: number, random: Random): WorkflowRun {
  const isRerun = random() < 0.02;
  const queue = 20_000 * Math.exp(0.6 * gaussian(random));
  const started = created + (isRerun ? 40 * MINUTE : queue);
  const lasts = 30 * MINUTE * Math.exp(0.2 * gaussian(random));
  const conclusion = isRerun ? 'success' : conclusionOf(random);
  return {
    id,
    event,
    attempt: isRerun ? 2 : 1,
    conclusion,
    createdAt: isoTime(created),
    startedAt: isoTime(started),
    updatedAt: isoTime(started + lasts),
  };
}

/** A scheduled run comes some minutes late, now and then an hour, and one in a hundred does not come. */
function runsOfDay(day: number, random: Random): readonly (readonly [event: string, created: number])[] {
  const slot = day + 5 * 60 * MINUTE + 17 * MINUTE;
  const late = random() < 0.05 ? 60 + 60 * random() : 15 * random();
  const isDropped = random() < 0.01;
  const scheduled = isWeekend(day) || isDropped ? [] : [['schedule', slot + late * MINUTE] as const];
  const pushes = isWeekend(day) || isHoliday(day) ? 0 : Math.floor(4 * random());
  const pushed = Array.from(
    { length: pushes },
    () => ['push', day + (8 + 10 * random()) * 60 * MINUTE] as const,
  );
  return [...scheduled, ...pushed].sort((a, b) => a[1] - b[1]);
}

/** All runs of the year, oldest first. */
export function yearOfRuns(seed: number): readonly WorkflowRun[] {
  const random = randomFrom(seed);
  const runs: WorkflowRun[] = [];
  for (let day = START; day < END; day += DAY) {
    for (const [event, created] of runsOfDay(day, random)) {
      runs.push(runAt(9_000_000 + runs.length, event, created, random));
    }
  }
  return runs;
}

/** What each run that came to its end recorded. A push has a commit of its own; a schedule runs the one before. */
export function recordsOf(runs: readonly WorkflowRun[], seed: number): readonly HistoryRecord[] {
  const random = randomFrom(seed + 1);
  let commit = 0;
  return runs
    .filter(({ conclusion }) => conclusion === 'success')
    .map((run) => {
      if (run.event === 'push') commit += 1;
      const value = (id: string, mean: number, spread: number, n: number | null = null) => ({
        id,
        value: mean + spread * gaussian(random),
        n,
        standardError: null,
      });
      const sha = commit.toString(16).padStart(40, '0');
      const at = run.updatedAt;
      const suites = ['sentiment', 'topics'].map((name) => ({
        name,
        model: null,
        dataset: null,
        format: 'predictions',
        files: [],
      }));
      return {
        schema: 'holdline/record@1',
        id: `${run.id}.${run.attempt}`,
        sha,
        ref: 'refs/heads/main',
        event: run.event,
        workflow: 'evaluate',
        at,
        result: 'pass',
        accepted: [],
        head: { sha, ref: 'refs/heads/main', run: String(run.id), at, suites },
        measurements: [
          value('sentiment/accuracy', 0.92, 0.004, 1000),
          value('sentiment/error_rate', 0.01, 0.002, 1000),
          value('sentiment/f1_macro', 0.9, 0.005, 1000),
          value('sentiment/peak_memory_bytes', 4e9, 4e7),
          value('topics/accuracy', 0.81, 0.006, 800),
          value('topics/cost_usd', 1.2, 0.01),
        ],
        outcomes: null,
      };
    });
}
