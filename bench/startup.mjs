// What it costs to start, over a script of Node that does nothing: `--version`, a gate on ten rows, and the Action up to
// its first request to GitHub, which is a server of this process.
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { median, run, runUntil } from './process.mjs';

const ROUNDS = 15;
const JUDGED = [0, 1];
const TEN = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

export const STARTUP_COLUMNS = ['start-up', 'wall', 'over an empty script', 'ratio'];

function tenRows() {
  const rows = TEN.map((row) => `ex-${row},${row % 2},${(row % 3) % 2},0.${row},a\n`);
  return `id,y_true,y_pred,y_score,slice\n${rows.join('')}`;
}

/** Writes ten rows a side into the folder, and gives the arguments that judge them: the smallest gate there is. */
export function smallestGate(bundle, folder) {
  writeFileSync(join(folder, 'ten-head.csv'), tenRows());
  writeFileSync(join(folder, 'ten-base.csv'), tenRows());
  return [bundle, 'check', 'ten-head.csv', '--base', 'ten-base.csv', '--format', 'json'];
}

/** The runner's variables of a pull request, as far as the Action asks for them before it asks GitHub. */
function actionEnvironment(folder, apiUrl) {
  const sha = 'a'.repeat(40);
  const event = join(folder, 'event.json');
  const pull = { number: 1, head: { sha }, base: { ref: 'main', sha: 'b'.repeat(40) } };
  writeFileSync(event, JSON.stringify({ pull_request: pull, repository: { id: 1, default_branch: 'main' } }));
  return {
    PATH: process.env.PATH,
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: apiUrl,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: event,
    GITHUB_REPOSITORY: 'owner/repository',
    GITHUB_REF: 'refs/pull/1/merge',
    GITHUB_SHA: sha,
    GITHUB_RUN_ID: '1',
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: folder,
    INPUT_ARTIFACTS: 'ten-head.csv',
    'INPUT_GITHUB-TOKEN': 'a-token',
  };
}

/** Seconds until the first request has come; the Action is ended then. */
async function untilAsked(bundle, folder) {
  const server = createServer();
  const asked = new Promise((resolve) => server.once('request', resolve));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const env = actionEnvironment(folder, `http://127.0.0.1:${server.address().port}`);
    return await runUntil(asked, [bundle], { folder, env });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** The rows of the table. */
export async function startUp({ bundle, say }, folder) {
  writeFileSync(join(folder, 'empty.mjs'), '');
  const timed = (args) => async () =>
    (await run(process.execPath, args, { folder, statuses: JUDGED })).seconds;
  const works = [
    { name: 'an empty script', time: timed(['empty.mjs']), seconds: [] },
    { name: '`holdline --version`', time: timed([bundle, '--version']), seconds: [] },
    { name: '`holdline check`, 10 rows a side', time: timed(smallestGate(bundle, folder)), seconds: [] },
    { name: 'the Action, to its first request', time: () => untilAsked(bundle, folder), seconds: [] },
  ];
  say(`start-up: ${ROUNDS} rounds`);
  // Round 0 fills the page cache and is not counted.
  for (let round = 0; round <= ROUNDS; round++) {
    for (const work of works) {
      const seconds = await work.time();
      if (round > 0) work.seconds.push(seconds);
    }
  }
  const [empty] = works;
  return works.map((work) => {
    const over = median(work.seconds.map((seconds, round) => seconds - empty.seconds[round]));
    const ratio = median(work.seconds.map((seconds, round) => seconds / empty.seconds[round]));
    return [
      work.name,
      `${(median(work.seconds) * 1000).toFixed(0)} ms`,
      work === empty ? '' : `${(over * 1000).toFixed(0)} ms`,
      work === empty ? '' : `**${ratio.toFixed(2)}**`,
    ];
  });
}
