// MLflow's tracking server, told by our requests and read back by its own client. HOLDLINE_PYTHON names a Python with
// mlflow. After `npx tsc`.
import { join } from 'node:path';
import { mlflow } from '../../build/js/export/mlflow.js';
import { mlflowRun } from '../../build/js/monitor/mlflow-run.js';
import { EXPORTED } from './exported.mjs';
import {
  answers,
  checked,
  expectSame,
  freePort,
  hasPython,
  PYTHON,
  python,
  send,
  started,
  withFolder,
} from './started.mjs';

const JUDGED = `
import json, sys, mlflow
client = mlflow.MlflowClient(sys.argv[1])
run = client.create_run(client.create_experiment("judged")).info.run_id
client.log_metric(run, "accuracy", 0.902)
client.log_metric(run, "loss", float("nan"))
client.set_terminated(run)
print(json.dumps(run))
`;
const READ = `
import json, sys, mlflow
client = mlflow.MlflowClient(sys.argv[1])
run = client.get_run(sys.argv[2])
text = open(client.download_artifacts(sys.argv[2], "holdline/report.json", sys.argv[3])).read()
print(json.dumps({"head": run.data.metrics.get("holdline/head/sentiment/accuracy"), "count": len([m for m in run.data.metrics if m.startswith("holdline/")]),
  "result": run.data.tags["holdline.result"], "report": json.loads(text)["schema"]}))
`;
const FIND = `
import json, sys, mlflow
client = mlflow.MlflowClient(sys.argv[1])
runs = client.search_runs([client.get_experiment_by_name("made").experiment_id])
print(json.dumps([[run.info.run_id, run.info.status] for run in runs]))
`;

async function told(steps) {
  for (const { request, next } of steps) await told(next(await send(request)));
}

const READ_BACK = { head: 0.902, count: 8, result: 'fail', report: 'holdline/report@1' };

async function checks(url, folder) {
  const target = { type: 'mlflow', url, credentials: null, run: null, experiment: 'made' };
  const judged = await python(JUDGED, [url]);
  return [
    await checked('MLflow: the run that was judged', async () => {
      await told(mlflow({ ...target, run: judged }, EXPORTED));
      expectSame(await python(READ, [url, judged, folder]), READ_BACK, 'read back');
      return 'MlflowClient: metrics, tags and artifact as sent';
    }),
    await checked('MLflow: a run of its own, once for two tries', async () => {
      await told(mlflow(target, EXPORTED));
      await told(mlflow(target, EXPORTED));
      const runs = await python(FIND, [url]);
      expectSame(
        runs.map(([, status]) => status),
        ['FINISHED'],
        'runs',
      );
      expectSame(await python(READ, [url, runs[0][0], folder]), READ_BACK, 'read back');
      return 'one finished run after two tries, as sent';
    }),
    await checked('MLflow: a run as a source of values', async () => {
      const asked = mlflowRun({ url, credentials: null, where: 'here' }, judged);
      const reading = asked.read(await send(asked.request));
      const found = (reading.values ?? []).map(({ name, value, invalid }) => [name, value, invalid]).sort();
      expectSame(
        found,
        [
          ['accuracy', 0.902, null],
          ['loss', null, 'NaN'],
        ],
        JSON.stringify(reading).slice(0, 200),
      );
      return 'accuracy 0.902, and NaN told as no number';
    }),
  ];
}

export async function run() {
  if (!(await hasPython('mlflow')))
    return [{ name: 'MLflow', outcome: 'skipped', detail: 'pip install mlflow' }];
  return await withFolder(async (folder) => {
    const port = await freePort();
    const store = [
      '--backend-store-uri',
      `sqlite:///${join(folder, 'mlflow.db')}`,
      '--artifacts-destination',
      join(folder, 'artifacts'),
    ];
    const args = [
      '-m',
      'mlflow',
      'server',
      '--host',
      '127.0.0.1',
      '--port',
      String(port),
      '--workers',
      '1',
      ...store,
    ];
    const server = started(PYTHON, args, { cwd: folder });
    try {
      await answers(`http://127.0.0.1:${port}/health`, server);
      return await checks(`http://127.0.0.1:${port}`, folder);
    } catch (error) {
      return [{ name: 'MLflow', outcome: 'failed', detail: error.message.slice(0, 600) }];
    } finally {
      await server.end();
    }
  });
}
