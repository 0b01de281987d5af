/** What a health check can find, one sentence a quantity, and what can keep it from looking. */
import { sentence } from './failure.js';

/** A quantity that is on its bad side: as it is, what it may be at most or at least, and what there is to say besides. */
export interface Found {
  readonly found: string;
  readonly limit: string;
  /** Names, times, numbers of runs; empty where there is nothing to add. */
  readonly about: string;
}

function more({ about }: Found): string {
  return about === '' ? '' : ` (${about})`;
}

const RERUN = 'open the newest runs of this workflow and mend what they stopped at';

/** Of the history. */
const freshnessFaults = {
  HEALTH_AGE: sentence({
    weight: 'notice',
    what: (d: Found) =>
      `the newest record is ${d.found} old, and ${d.limit} is the most that may be${more(d)}`,
    fix: () =>
      'see why the workflow that records does not come that far; health: { max-age: 14d } in the configuration allows more',
    example: { found: '9 d', limit: '7 d', about: 'run 71 of 2026-01-31' },
  }),
  HEALTH_GAP: sentence({
    weight: 'notice',
    what: (d: Found) =>
      `for ${d.found} nothing was recorded, where ${d.limit} is the most that the pace of this history explains${more(d)}`,
    fix: () => 'look what happened then: what came to the base branch in that time was never recorded',
    example: { found: '21 d', limit: '12 d', about: 'from 2026-01-03 to 2026-01-24' },
  }),
  HEALTH_SUITE_STOPPED: sentence({
    weight: 'notice',
    what: (d: Found) =>
      `the newest ${d.found} records are without this suite, where up to ${d.limit} in a row are usual${more(d)}`,
    fix: () =>
      'find out why it is evaluated no more; where that is intended: holdline accept "SUITE/*" --history DIR --reason TEXT',
    example: { found: '9', limit: '3', about: 'last in record 71.1 of 2026-01-31' },
  }),
  HEALTH_METRICS_STOPPED: sentence({
    weight: 'notice',
    what: (d: Found) => `metrics of this suite stopped coming: ${d.found}, and ${d.limit} may${more(d)}`,
    fix: () =>
      'find out why, or whether another name took their place; where that is intended: holdline accept ID --history DIR --reason TEXT',
    example: { found: '2', limit: '0', about: 'f1_macro, recall{class=1}' },
  }),
  HEALTH_ARTIFACT_ENDS: sentence({
    weight: 'notice',
    what: (d: Found) =>
      `the artifact that holds the history ends in ${d.found}, and ${d.limit} should be left${more(d)}`,
    fix: () =>
      'run the workflow that records before that; retention-days of the upload step, or history: branch, keep it longer',
    example: { found: '2.0 d', limit: '7 d', about: 'holdline-history of 2026-01-31' },
  }),
};

/** Of a workflow. */
const workflowFaults = {
  HEALTH_DISABLED: sentence({
    weight: 'notice',
    what: (d: Found) => `this workflow does not run any more${more(d)}`,
    fix: () =>
      'enable it: gh workflow enable FILE, or in the tab Actions; GitHub disables schedules of public repositories after 60 days without activity',
    example: { found: '0', limit: '1', about: 'its state is disabled_inactivity' },
  }),
  HEALTH_SUCCESS_RATE: sentence({
    weight: 'notice',
    what: (d: Found) => `a share of ${d.found} of its runs succeeds, and ${d.limit} is demanded${more(d)}`,
    fix: () => RERUN,
    example: { found: '0.60', limit: '0.80', about: '12 of the newest 30 failed' },
  }),
  HEALTH_FAILING: sentence({
    weight: 'notice',
    what: (d: Found) => `its newest ${d.found} runs failed, and ${d.limit} in a row may${more(d)}`,
    fix: () => RERUN,
    example: { found: '5', limit: '2', about: 'since run 7 of 2026-01-31' },
  }),
  HEALTH_FLAKY: sentence({
    weight: 'notice',
    what: (d: Found) =>
      `a share of ${d.found} of its runs turned green only when run again, and ${d.limit} may${more(d)}`,
    fix: () =>
      'compare the attempts of these runs: what fails once and then passes hides what fails for a reason',
    example: { found: '0.30', limit: '0.10', about: '9 of the newest 30' },
  }),
  HEALTH_CANCELLED: sentence({
    weight: 'notice',
    what: (d: Found) => `a share of ${d.found} of its runs was cancelled, and ${d.limit} may${more(d)}`,
    fix: () =>
      'see what cancels them: a concurrency group with cancel-in-progress, a time limit, or people; what is cancelled records nothing',
    example: { found: '0.50', limit: '0.30', about: '15 of the newest 30' },
  }),
  HEALTH_DORMANT: sentence({
    weight: 'notice',
    what: (d: Found) => `it has not run for ${d.found}, and ${d.limit} is the most that is usual${more(d)}`,
    fix: () => 'run it by hand, and see whether what is to start it still happens',
    example: { found: '40 d', limit: '14 d', about: 'last run 7 of 2026-01-31' },
  }),
  HEALTH_MISSED: sentence({
    weight: 'notice',
    what: (d: Found) =>
      `the newest ${d.found} of its scheduled runs did not come, and ${d.limit} may${more(d)}`,
    fix: () =>
      'see that the workflow is enabled and on the default branch; minutes off the full hour are delayed and dropped less often',
    example: { found: '4', limit: '1', about: 'none since 2026-01-31T05:17:00Z' },
  }),
  HEALTH_MISSED_RATE: sentence({
    weight: 'notice',
    what: (d: Found) =>
      `a share of ${d.found} of its scheduled runs did not come, and ${d.limit} may${more(d)}`,
    fix: () =>
      'move the schedule to a minute off the full hour, where GitHub drops fewer runs, or to a rarer one',
    example: { found: '0.40', limit: '0.20', about: '12 of 30' },
  }),
  HEALTH_SLOWER: sentence({
    weight: 'notice',
    what: (d: Found) => `its time is ${d.found}, where ${d.limit} is allowed${more(d)}`,
    fix: () =>
      'compare the steps of a new run with those of an old one; a larger data set or a colder cache is seen there',
    example: { found: '45 min', limit: '30 min', about: 'the newest 30 runs against the 30 before' },
  }),
};

/** Of the recorded measurements. */
const anomalyFaults = {
  HEALTH_ANOMALY: sentence({
    weight: 'notice',
    what: (d: Found) =>
      `${d.found === '1' ? 'a measurement' : `${d.found} measurements`} of this suite changed to the worse${more(d)}`,
    fix: () =>
      'look at the commits in between, and at the data and models that they do not name; holdline accept says that a change was intended',
    example: {
      found: '1',
      limit: '0',
      about: 'accuracy 0.9120 → 0.8840 since record 71.1 of 2026-01-31, commits 1a2b3c4..5d6e7f8',
    },
  }),
  HEALTH_FORECAST: sentence({
    weight: 'notice',
    what: (d: Found) => `if its trend goes on, a limit is broken in ${d.found}${more(d)}`,
    fix: () => 'find out what drifts before it fails; the trend is in the history',
    example: { found: '9.0 d', limit: '14 d', about: 'sentiment/accuracy, 95 %: 6 to 21 days' },
  }),
};

/** What a health check could not look at. */
const lookingFaults = {
  HEALTH_NOTHING: sentence({
    weight: 'reading',
    what: (d: { history: string; workflows: string }) =>
      `there was nothing to look at: ${d.history}, and ${d.workflows}`,
    fix: () =>
      'let the check see one of them: a history (--history DIR, input history), or on GitHub a token with actions: read',
    example: { history: 'the history has no record', workflows: 'no workflow can be seen from here' },
  }),
  HEALTH_NOT_WATCHED: sentence({
    weight: 'reading',
    what: (d: { artifact: string }) =>
      `artifacts called ${JSON.stringify(d.artifact)} are there, and none is of a finished run of a workflow that this check watches, so none was believed`,
    fix: () =>
      'name the workflow that records in the configuration: health: { workflows: { evaluate.yml: } }, or keep the history on a branch: history: branch',
    example: { artifact: 'holdline-history' },
  }),
  HEALTH_NO_RECORDS: sentence({
    weight: 'notice',
    what: () => 'the history has no record yet, so only workflows were looked at',
    fix: () => 'let Holdline run on a push to the base branch, or record by hand: holdline record',
    example: {},
  }),
  HEALTH_NO_WORKFLOW: sentence({
    weight: 'notice',
    what: () =>
      'no workflow was watched: neither the one that recorded last nor the one that runs this check is among those that GitHub lists',
    fix: () => 'name those to watch in the configuration: health: { workflows: { evaluate.yml: } }',
    example: {},
  }),
  HEALTH_NO_GITHUB: sentence({
    weight: 'notice',
    what: (d: { count: number }) =>
      `the configuration names ${d.count === 1 ? 'a workflow' : `${d.count} workflows`} to watch, and from the command line none can be seen`,
    fix: () => 'run the check as an Action, on a schedule',
    example: { count: 2 },
  }),
  HEALTH_WORKFLOW_UNKNOWN: sentence({
    weight: 'reading',
    what: (d: { file: string; nearest: string | null; there: readonly string[] }) =>
      `there is no workflow ${JSON.stringify(d.file)}${d.nearest === null ? '' : `; did you mean ${JSON.stringify(d.nearest)}?`}`,
    fix: (d) =>
      d.there.length === 0
        ? 'commit it to the default branch: GitHub lists no workflow at all'
        : `write the name of a file that is on the default branch: ${d.there.join(', ')}`,
    example: {
      file: 'evalute.yml',
      nearest: 'evaluate.yml' as string | null,
      there: ['evaluate.yml', 'gate.yml'] as readonly string[],
    },
  }),
  HEALTH_WORKFLOW_UNREADABLE: sentence({
    weight: 'notice',
    what: (d: { why: string }) => `when it is to run can't be read: ${d.why}`,
    fix: () => 'correct the file on the default branch; until then a missed run is not noticed',
    example: { why: 'it is no YAML' },
  }),
  HEALTH_CRON: sentence({
    weight: 'notice',
    what: (d: { cron: string; why: string }) =>
      `${JSON.stringify(d.cron)} is no schedule of GitHub's: ${d.why}`,
    fix: () => 'write five fields, minute hour day month weekday, in UTC, such as "17 5 * * 1-5"',
    example: { cron: '17 5 * *', why: 'it has 4 fields' },
  }),
  HEALTH_ONE_RECORD: sentence({
    weight: 'notice',
    what: () => 'the history has one record: there is no pace and no noise to hold it against yet',
    fix: null,
    example: {},
  }),
  HEALTH_YOUNG: sentence({
    weight: 'notice',
    what: (d: { records: number; needed: number }) =>
      `its measurements have ${d.records} ${d.records === 1 ? 'value' : 'values'} at most, and to see a change in them takes ${d.needed}`,
    fix: null,
    example: { records: 3, needed: 6 },
  }),
  HEALTH_ORDER: sentence({
    weight: 'notice',
    what: (d: { later: string; earlier: string; count: number }) =>
      `record ${d.later} comes after ${d.earlier} by its run's number, and before it by its time${d.count > 1 ? `; ${d.count} records are like that` : ''}`,
    fix: () => 'set the clocks of the machines that record, or leave out --at where a record is of now',
    example: { later: '72.1', earlier: '71.1', count: 3 },
  }),
  HEALTH_DUPLICATES: sentence({
    weight: 'notice',
    what: (d: { count: number; first: string; second: string }) =>
      `${d.count === 1 ? 'a record is' : `${d.count} records are`} there twice under different ids (${d.first} and ${d.second}); each was counted once`,
    fix: () => 'record each run once; take the doubles out of history.jsonl by hand',
    example: { count: 1, first: '71.1', second: 'nightly-71' },
  }),
};

export const healthFaults = {
  ...freshnessFaults,
  ...workflowFaults,
  ...anomalyFaults,
  ...lookingFaults,
};

/** Sentences of quantities: all take the same details. */
export type FindingCode =
  | keyof typeof freshnessFaults
  | keyof typeof workflowFaults
  | keyof typeof anomalyFaults;
