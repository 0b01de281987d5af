// At most two workers, each handed the next task when it is done with one.
import { Worker } from 'node:worker_threads';

const WORKER = new URL('./worker.mjs', import.meta.url);

/** The results in the order of the tasks; `tell` hears how many are done. */
export function resultsOf(tasks, workers, tell) {
  if (tasks.length === 0) return Promise.resolve([]);
  return new Promise((resolve, reject) => {
    const results = new Array(tasks.length);
    let [next, done] = [0, 0];
    const threads = Array.from({ length: workers }, () => new Worker(WORKER));
    const end = () => Promise.all(threads.map((thread) => thread.terminate()));
    const hand = (thread) => {
      if (next >= tasks.length) return;
      thread.postMessage({ ...tasks[next], place: next });
      next++;
    };
    for (const thread of threads) {
      thread.on('message', ({ place, result }) => {
        results[place] = result;
        done++;
        tell(done);
        if (done === tasks.length) end().then(() => resolve(results), reject);
        else hand(thread);
      });
      thread.on('error', (error) => end().then(() => reject(error), reject));
      hand(thread);
    }
  });
}
