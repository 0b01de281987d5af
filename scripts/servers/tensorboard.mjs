// Our event file, read by TensorBoard's own reader. HOLDLINE_PYTHON names a Python with tensorboard. After `npx tsc`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tensorBoardEvents } from '../../build/js/export/tensorboard.js';
import { EXPORTED, VERDICTS } from './exported.mjs';
import { checked, expectSame, hasPython, python, withFolder } from './started.mjs';

const READER = `
import json, sys
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator
events = EventAccumulator(sys.argv[1]); events.Reload()
print(json.dumps({tag: [[s.step, s.value] for s in events.Scalars(tag)] for tag in events.Tags()["scalars"]}))
`;

export async function run() {
  const name = 'TensorBoard reads the event file';
  if (!(await hasPython('tensorboard')))
    return [{ name, outcome: 'skipped', detail: 'pip install tensorboard' }];
  const check = await checked(name, () =>
    withFolder(async (folder) => {
      const file = tensorBoardEvents(EXPORTED);
      writeFileSync(join(folder, file.name), file.bytes);
      const step = Date.parse(EXPORTED.report.createdAt) / 1000;
      const wanted = Object.fromEntries(
        VERDICTS.map(({ id, head }) => [id, [[step, Math.fround(head.value)]]]),
      );
      expectSame(await python(READER, [folder]), wanted, 'scalars');
      return `EventAccumulator: ${VERDICTS.length} scalars by their ids, steps and values equal`;
    }),
  );
  return [check];
}
