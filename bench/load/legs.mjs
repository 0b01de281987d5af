// 64 legs of a matrix that record at once under one run, on one branch: nothing may be lost, and what it took.
import { median } from '../process.mjs';
import { count, lastWords, mebibytes, seconds, size } from './cells.mjs';
import { act, BRANCH, git, push, refuseViolations, repository, storage } from './hosted.mjs';
import { metricsFile } from './records.mjs';

const LEGS = 64;
const RUN = '7000000064';
const TASKS = 5;

export const LEGS_COLUMNS = ['64 legs record at once', 'figure'];

/** A try is a commit that was made, whether or not the branch took it. */
function triesOf(requests) {
  const tries = new Map();
  for (const { operation, body } of requests) {
    if (operation === 'git/create-commit') tries.set(body.message, (tries.get(body.message) ?? 0) + 1);
  }
  return [...tries.values()];
}

function storedIn(github) {
  const lines = git(github, 'show', `${BRANCH}:history.jsonl`).split('\n');
  const ids = lines.map((line) => JSON.parse(line).id);
  return { lines: ids.length, legs: new Set(ids.filter((id) => id.startsWith(`${RUN}.1.leg-`))).size };
}

const told = ({ status, stdout, stderr }) => `status ${status}: ${lastWords(stdout + stderr)}`;

/** The rows of the table. A leg that did not record is told with its last words. */
export async function legs(setting) {
  setting.say(`legs: ${LEGS} at once`);
  const { github, main } = await repository();
  try {
    const start = process.hrtime.bigint();
    const ended = await Promise.all(
      Array.from({ length: LEGS }, (_, leg) =>
        act(setting, github, {
          event: push({ sha: main, before: null }),
          files: { 'metrics.json': metricsFile(TASKS) },
          inputs: { artifacts: 'metrics.json', suite: `leg-${leg}` },
          env: { GITHUB_RUN_ID: RUN },
        }),
      ),
    );
    const wall = Number(process.hrtime.bigint() - start) / 1e9;
    refuseViolations(github);
    git(github, 'fsck', '--strict', '--no-dangling');
    const failed = ended.filter(({ outputs }) => outputs.recorded !== 'true');
    const tries = triesOf(github.requests);
    const sent = github.requests.reduce(
      (sum, { body }) => sum + Buffer.byteLength(JSON.stringify(body ?? '')),
      0,
    );
    const stored = storedIn(github);
    return [
      ['legs that said they recorded', `${LEGS - failed.length} of ${LEGS}`],
      ['records on the branch, of different legs', `${stored.lines}, ${stored.legs}`],
      ['commits on the branch', git(github, 'rev-list', '--count', BRANCH)],
      ['all of it', seconds(wall)],
      ['tries a leg: median, most', `${median(tries)}, ${Math.max(...tries)}`],
      [
        'calls in all, a leg',
        `${count(github.requests.length)}, ${(github.requests.length / LEGS).toFixed(1)}`,
      ],
      ['bytes sent in all', size(sent)],
      [
        'peak memory of a leg: median, most',
        `${mebibytes(median(ended.map(({ memory }) => memory)))}, ${mebibytes(Math.max(...ended.map(({ memory }) => memory)))}`,
      ],
      ['loose objects in git', size(storage(github).loose)],
      ...failed.map((leg) => ['FAILED', told(leg)]),
    ];
  } finally {
    await github.close();
  }
}
