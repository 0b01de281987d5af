// Measures the cells that it is handed, one at a time.
import { parentPort } from 'node:worker_threads';
import { measured } from './measured.mjs';

parentPort.on('message', (task) => {
  parentPort.postMessage({ place: task.place, result: measured(task) });
});
