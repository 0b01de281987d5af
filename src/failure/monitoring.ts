/** What can be wrong with an answer of a monitoring system that was asked for a value. */
import { sentence } from './failure.js';

export const monitoringFaults = {
  MONITOR_ANSWER: sentence({
    weight: 'reading',
    what: (d: { found: string }) => `the answer can't be used: ${d.found}`,
    fix: () => 'look whether the address is that of the API itself, not of a page or a login in front of it',
    example: { found: 'it is no JSON object' },
  }),
  MONITOR_EMPTY: sentence({
    weight: 'reading',
    what: () => 'the query found no value: nothing matches it at this time',
    fix: () =>
      'try the query where you wrote it; look whether names and labels still exist, and whether data still comes in',
    example: {},
  }),
  MONITOR_MANY: sentence({
    weight: 'reading',
    what: (d: { found: number; limit: number }) =>
      `the query found ${d.found} values, and at most ${d.limit} are read`,
    fix: () => 'add up in the query (`avg by (model) (…)`), or choose fewer series',
    example: { found: 25_000, limit: 1000 },
  }),
  MONITOR_PARTIAL: sentence({
    weight: 'reading',
    what: (d: { found: string }) => `the answer has only a part of the data: ${d.found}`,
    fix: () =>
      'look to the health of the cluster, or make the search smaller; a part is not judged as if it were all',
    example: { found: '2 shards failed' },
  }),
  MONITOR_PATH: sentence({
    weight: 'reading',
    what: (d: { path: string; found: string }) =>
      `${JSON.stringify(d.path.slice(0, 100))} leads to no number in the answer: ${d.found}`,
    fix: () => 'give the path to the number, such as `aggregations.avg_score.value`',
    example: { path: 'aggregations.score', found: 'nothing is there' },
  }),
  MONITOR_RANGE: sentence({
    weight: 'reading',
    what: (d: { found: string }) => `the query gives a ${d.found}, and a value at one time is wanted`,
    fix: () => 'wrap a range in a function, such as `avg_over_time(accuracy[1h])`',
    example: { found: 'matrix' },
  }),
  MONITOR_REFUSED: sentence({
    weight: 'reading',
    what: (d: { said: string }) => `the query was refused: ${JSON.stringify(d.said)}`,
    fix: () => 'mend the query; try it where the system has a page for that',
    example: { said: 'bad_data: parse error' },
  }),
  MONITOR_RUN: sentence({
    weight: 'reading',
    what: (d: { state: string }) => `the run is not finished: it is ${d.state}`,
    fix: () => 'name a finished run, or wait until this one has ended',
    example: { state: 'running' },
  }),
  MONITOR_WARNING: sentence({
    weight: 'notice',
    what: (d: { said: string }) => `the query was answered with a warning: ${JSON.stringify(d.said)}`,
    fix: () => 'look whether the data is whole',
    example: { said: 'a remote read failed' },
  }),
};
