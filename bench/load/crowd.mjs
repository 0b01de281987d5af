// How writers of one branch get past each other where each call takes as long as at GitHub: the store and its waits as
// they are, in one process, over a branch in memory. Sixty-four processes on two cores would measure the cores.
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { median } from '../process.mjs';
import { count, seconds } from './cells.mjs';
import { patternOf, writeMetrics } from './records.mjs';

const COMPILED = join(import.meta.dirname, '../../build/load/src');
const WRITERS = [2, 8, 64];
const CALL_MS = 250;
/** Jobs of one matrix do not end in the same instant. */
const SPREAD_MS = 500;
/** Reading and comparing take as many calls as in src/io/github/branch.ts. */
const CALLS = { tip: 1, tree: 1, blob: 1, commit: 4, look: 1 };

export const CROWD_COLUMNS = [
  `writers at once, ${CALL_MS} ms a call`,
  'recorded',
  'tries: median, most',
  'calls in all, a writer',
  'all of it',
];

const compiled = (path) => import(pathToFileURL(join(COMPILED, path)).href);

/** A branch in memory that moves only from the commit that a writer has read. */
function branchInMemory() {
  const state = { calls: 0, commits: 0, tip: null, text: null };
  const ask = async (calls) => {
    state.calls += calls;
    await sleep(calls * CALL_MS * (0.8 + 0.4 * Math.random()));
  };
  const forge = {
    branchTip: async () => {
      await ask(CALLS.tip);
      const { tip } = state;
      if (tip !== null) await ask(CALLS.tree);
      return tip;
    },
    readBlob: async (text) => {
      await ask(CALLS.blob);
      return text;
    },
    commitToBranch: async ({ parent, files }) => {
      await ask(CALLS.commit);
      if ((state.tip?.commit ?? null) !== parent) {
        await ask(CALLS.look);
        return 'moved';
      }
      state.text = files.get('history.jsonl');
      state.tip = { commit: String(++state.commits), files: new Map([['history.jsonl', state.text]]) };
      return 'committed';
    },
  };
  return { state, forge };
}

async function rowOf(writers, pattern) {
  const [{ branchHistory }, { patience }] = [
    await compiled('history/branch.js'),
    await compiled('io/pause.js'),
  ];
  const { state, forge } = branchInMemory();
  const begun = performance.now();
  const tries = await Promise.all(
    Array.from({ length: writers }, async (_, writer) => {
      await sleep(SPREAD_MS * Math.random());
      let last = 1;
      const wait = patience();
      const pause = async (attempt) => {
        const goesOn = await wait(attempt);
        if (goesOn) last = attempt + 1;
        return goesOn;
      };
      const place = { branch: 'holdline', outcomes: 0, seal: null, pause };
      const record = { ...pattern, id: `7.1.leg-${writer}` };
      try {
        await branchHistory(forge, {}, place).append(record, new Map());
      } catch (error) {
        // A writer that gave up is a finding, and missing among the recorded.
        if (error.faults?.[0]?.code !== 'HISTORY_CROWDED') throw error;
      }
      return last;
    }),
  );
  const stored = new TextDecoder().decode(state.text).trim().split('\n').length;
  return [
    String(writers),
    `${stored} of ${writers}`,
    `${median(tries)}, ${Math.max(...tries)}`,
    `${count(state.calls)}, ${(state.calls / writers).toFixed(1)}`,
    seconds((performance.now() - begun) / 1000),
  ];
}

/** The rows of the table. */
export async function crowd(setting, folder) {
  writeMetrics(folder, 1);
  const pattern = await patternOf(setting.bundle, folder);
  const lines = [];
  for (const writers of WRITERS) {
    setting.say(`crowd: ${writers} writers`);
    lines.push(await rowOf(writers, pattern));
  }
  return { lines };
}
