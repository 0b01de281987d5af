/** What can be wrong with an answer of a monitoring system that was asked for a value. */
import { sentence } from './failure.js';
import { type Refusal, refusalOf } from './refusal.js';

const QUERY = 'mend the query; try it where the system has a page for that';

/** How to mend it, by what became of the request. */
const MEND: Readonly<Record<Refusal, string>> = {
  variable: 'set it under env: in the workflow; pull requests from forks have no secrets',
  private: 'name a public address, or set allow-private-hosts: true for this source',
  redirect: 'write the address that the redirect leads to',
  credentials: 'check the credentials of this source and what they may read',
  absent: 'check what is asked for, and the url of this source, without the part that its API adds',
  query: QUERY,
  certificate: 'renew the certificate, or name the host that it is for',
  slow: 'make the query cheaper, look at the load of the server, or raise timeout for this source',
  other: 'look whether the server runs and can be reached from here, and at its log',
};

const NO_NUMBER =
  'a share of nothing is no number: look whether data still comes in, or leave such series out in the query (`… > 0`)';

export const monitoringFaults = {
  MONITOR_ANSWER: sentence({
    weight: 'reading',
    what: (d: { found: string }) => `the answer can't be used: ${d.found}`,
    fix: () => 'look whether the address is that of the API itself, not of a page or a login in front of it',
    example: { found: 'it is no JSON object' },
  }),
  MONITOR_DOUBLE: sentence({
    weight: 'reading',
    what: (d: { id: string }) => `two values of the answer have the same labels: ${d.id}`,
    fix: () => 'keep apart in the query what differs (`sum by (…)`), or ask for one metric a source',
    example: { id: 'health:monitoring/serving{model=a}' },
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
  MONITOR_NO_NUMBER: sentence({
    weight: 'reading',
    what: (d: { found: string }) => `the source gave nothing that is a finite number: ${d.found}`,
    fix: () => NO_NUMBER,
    example: { found: 'health:monitoring/serving is +Inf' },
  }),
  MONITOR_NOT_FINITE: sentence({
    weight: 'notice',
    what: (d: { found: string }) => `some of what the source gave is no finite number: ${d.found}`,
    fix: () => NO_NUMBER,
    example: { found: 'health:monitoring/serving{model=a} is +Inf' },
  }),
  MONITOR_NO_SOURCE: sentence({
    weight: 'usage',
    what: (d: { id: string; nearest: string | null }) =>
      `"${d.id}" is required, and no source gives it${d.nearest === null ? '' : `; did you mean the source "${d.nearest}"?`}`,
    fix: () => 'name a source so under health.sources, or take it out of required',
    example: { id: 'health:monitoring/servnig', nearest: 'serving' as string | null },
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
    fix: () => QUERY,
    example: { said: 'bad_data: parse error' },
  }),
  MONITOR_RUN: sentence({
    weight: 'reading',
    what: (d: { state: string }) => `the run is not finished: it is ${d.state}`,
    fix: () => 'name a finished run, or wait until this one has ended',
    example: { state: 'running' },
  }),
  MONITOR_UNLIMITED: sentence({
    weight: 'notice',
    what: (_: { id: string }) =>
      'no rule bounds what this source gives: it is shown, and nothing about it is judged',
    fix: (d) => `add a rule, such as { match: "${d.id}*", min: 0.9 }`,
    example: { id: 'health:monitoring/serving' },
  }),
  MONITOR_UNREACHED: sentence({
    weight: 'reading',
    what: (d: { reason: string }) => `the source gave no answer: ${d.reason}`,
    fix: (d) => MEND[refusalOf(d.reason)],
    example: { reason: 'answered 502' },
  }),
  MONITOR_VARIABLE: sentence({
    weight: 'reading',
    what: (d: { names: readonly string[] }) =>
      `the source was not asked: the environment has no variable ${d.names.join(', ')}`,
    fix: () => MEND.variable,
    example: { names: ['PROM_TOKEN'] as readonly string[] },
  }),
  MONITOR_WARNING: sentence({
    weight: 'notice',
    what: (d: { said: string }) => `the query was answered with a warning: ${JSON.stringify(d.said)}`,
    fix: () => 'look whether the data is whole',
    example: { said: 'a remote read failed' },
  }),
};
