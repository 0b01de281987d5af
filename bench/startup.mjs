// What it costs to start: `--version`, and a gate on ten rows, over a script of Node that does nothing.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { median, run } from './process.mjs';

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

/** The rows of the table. */
export async function startUp({ bundle, say }, folder) {
  writeFileSync(join(folder, 'empty.mjs'), '');
  const works = [
    { name: 'an empty script', args: ['empty.mjs'], seconds: [] },
    { name: '`holdline --version`', args: [bundle, '--version'], seconds: [] },
    { name: '`holdline check`, 10 rows a side', args: smallestGate(bundle, folder), seconds: [] },
  ];
  say(`start-up: ${ROUNDS} rounds`);
  // Round 0 fills the page cache and is not counted.
  for (let round = 0; round <= ROUNDS; round++) {
    for (const work of works) {
      const { seconds } = await run(process.execPath, work.args, { folder, statuses: JUDGED });
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
