/** What can be wrong with a file store of MLflow. */
import { sentence } from './failure.js';

export const mlflowFaults = {
  MLFLOW_LAYOUT: sentence({
    weight: 'reading',
    what: (d: { found: string }) => `this run of MLflow is not whole: ${d.found}`,
    fix: () => 'take all of the store, metrics too: `mlruns/**`',
    example: { found: 'there is no file in its folder metrics/' },
  }),
  MLFLOW_META: sentence({
    weight: 'reading',
    what: (d: { found: string }) => `the meta.yaml of this run or experiment can't be used: ${d.found}`,
    fix: () => 'take all of the store, the files meta.yaml too: `mlruns/**`',
    example: { found: 'there is none' },
  }),
  MLFLOW_LINE: sentence({
    weight: 'reading',
    what: (d: { found: string }) => `this line is no value of a metric: it ${d.found}`,
    fix: () => 'MLflow writes "time value step"; look whether the file was edited or cut',
    example: { found: 'has 5 fields' },
  }),
  MLFLOW_RUN: sentence({
    weight: 'reading',
    what: (d: { experiment: string; runs: readonly string[] }) =>
      `no run of the experiment ${JSON.stringify(d.experiment)} is finished: ${d.runs.join(', ')}`,
    fix: () => 'look why the runs did not finish, or leave the experiment out of `artifacts`',
    example: { experiment: 'sentiment', runs: ['91e0bc6a (failed)'] as readonly string[] },
  }),
  MLFLOW_RUN_MISSING: sentence({
    weight: 'reading',
    what: (d: { run: string; nearest: string | null; runs: readonly string[]; others: number }) =>
      `there is no run ${JSON.stringify(d.run)} in this store${d.nearest === null ? '' : `; did you mean ${JSON.stringify(d.nearest)}?`}`,
    fix: (d) =>
      d.runs.length === 0
        ? 'every run of this store was deleted; restore the one that `run:` of the suite names, or log it again'
        : `name one of these by its id or name in \`run:\` of the suite, or leave \`run\` out for the newest finished one: ${d.runs.join(', ')}${d.others === 0 ? '' : ` and ${d.others} more`}`,
    example: {
      run: 'nightly',
      nearest: 'nightly-1' as string | null,
      runs: ['nightly-1 (91e0bc6a)', 'nightly-2 (6af0c3d1)'] as readonly string[],
      others: 0,
    },
  }),
  MLFLOW_RUN_ELSEWHERE: sentence({
    weight: 'reading',
    what: (d: { run: string; format: string }) =>
      `the suite names the run ${JSON.stringify(d.run)}, and only stores of MLflow have runs to choose from: this was read as ${d.format}`,
    fix: () => 'take `run` out of the suite, or give the files of MLflow a suite of their own',
    example: { run: 'nightly', format: 'predictions' },
  }),
  MLFLOW_RUNS: sentence({
    weight: 'notice',
    what: (d: { experiment: string; run: string; others: number }) =>
      `the experiment ${JSON.stringify(d.experiment)} has ${d.others} more ${d.others === 1 ? 'run' : 'runs'}; the newest finished one was read: ${d.run}`,
    fix: () => 'to read another run, name it with `run:` of its suite in the configuration',
    example: { experiment: 'sentiment', run: 'adaptable-zebra-753 (91e0bc6a)', others: 2 },
  }),
};
