// Preloaded into a run of the bundle: at its Nth step of writing, half of what is written is on the disk, and the
// process gets the signal. Without `at` it only counts: the number of steps is left in the file `steps`.
//
//   ?at=N&signal=SIGINT   a step is a file written, and again its renaming; `signal` is sent to this process by itself
//   ?count=PATH           where the number of steps is left
import { writeFileSync } from 'node:fs';
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

const asked = new URL(import.meta.url).searchParams;
const at = Number(asked.get('at') ?? 0);
const count = asked.get('count');
let steps = 0;

async function step(before) {
  steps++;
  if (count !== null) writeFileSync(count, String(steps));
  if (steps !== at) return;
  await before();
  process.kill(process.pid, asked.get('signal'));
  // The signal ends the process; nothing of the step goes on meanwhile.
  await new Promise((resolve) => setTimeout(resolve, 60_000));
}

const { open, rename, appendFile } = promises;
promises.open = async (path, flags, ...others) => {
  const file = await open(path, flags, ...others);
  if (flags === 'r' || typeof flags === 'number') return file;
  const { writeFile } = file;
  file.writeFile = async (content, ...more) => {
    // What is added at the end of a file goes there in one write, which no signal cuts in two.
    const whole = String(flags).startsWith('a');
    await step(async () => {
      if (!whole) await file.write(Buffer.from(content).subarray(0, content.length / 2));
    });
    await writeFile.call(file, content, ...more);
    if (whole) await step(async () => undefined);
  };
  return file;
};
promises.rename = async (...paths) => {
  await step(async () => undefined);
  return await rename(...paths);
};
// The summary of the job is written by GitHub's own toolkit.
promises.appendFile = async (path, text, ...others) => {
  await step(async () => undefined);
  return await appendFile(path, text, ...others);
};
syncBuiltinESMExports();
