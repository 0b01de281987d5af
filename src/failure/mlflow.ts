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
  MLFLOW_RUNS: sentence({
    weight: 'notice',
    what: (d: { experiment: string; run: string; others: number }) =>
      `the experiment ${JSON.stringify(d.experiment)} has ${d.others} more ${d.others === 1 ? 'run' : 'runs'}; the newest finished one was read: ${d.run}`,
    fix: () => 'to read another run, name its folder in `artifacts`',
    example: { experiment: 'sentiment', run: 'adaptable-zebra-753 (91e0bc6a)', others: 2 },
  }),
};
