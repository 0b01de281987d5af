/** What can be wrong with event files of TensorBoard. */
import { sentence } from './failure.js';
import { raised } from './limits.js';

const AGAIN = 'take the file again from the run that wrote it; it was changed or damaged on its way here';

export const tensorboardFaults = {
  TENSORBOARD_MAGIC: sentence({
    weight: 'reading',
    what: () =>
      'this is no event file of TensorBoard, although its name says so: it does not start with a record',
    fix: () => 'look what wrote the file, or leave it out of `artifacts`',
    example: {},
  }),
  TENSORBOARD_CRC: sentence({
    weight: 'reading',
    what: (d: { record: number; what: string; empty: boolean }) =>
      `the checksum of the ${d.what} of record ${d.record} is ${d.empty ? 'not filled in (zero)' : 'wrong'}`,
    fix: (d) => (d.empty ? 'use a writer that fills in checksums, as TensorBoard and PyTorch do' : AGAIN),
    example: { record: 12, what: 'content', empty: false },
  }),
  TENSORBOARD_LENGTH: sentence({
    weight: 'reading',
    what: (d: { record: number; length: number; limit: number }) =>
      `record ${d.record} says that it has ${d.length} bytes, and at most ${d.limit} are read`,
    fix: (d) =>
      `write scalars to a log folder of their own, without pictures and models, or ${raised('event-bytes', 2 * d.limit)}`,
    example: { record: 1, length: 2 ** 63, limit: 268_435_456 },
  }),
  TENSORBOARD_PROTO: sentence({
    weight: 'reading',
    what: (d: { record: number; found: string }) =>
      `record ${d.record} is no event of TensorBoard: ${d.found}`,
    fix: () => 'look what wrote the file; only event files are read, no other TFRecords',
    example: { record: 2, found: 'a number has more than 10 bytes' },
  }),
  TENSORBOARD_DTYPE: sentence({
    weight: 'reading',
    what: (d: { tag: string; found: string }) =>
      `${JSON.stringify(d.tag)} is said to be a scalar and is no single number: it has ${d.found}`,
    fix: () => 'write it as one float, double or whole number',
    example: { tag: 'accuracy', found: 'the type 7 with 0 numbers' },
  }),
  TENSORBOARD_CUT: sentence({
    weight: 'notice',
    what: (d: { record: number }) =>
      `record ${d.record} is cut, as a run that is alive or was killed leaves it; what comes before it was read`,
    fix: () => 'read the file when the run has ended, and close its writer (`writer.close()`)',
    example: { record: 40 },
  }),
  TENSORBOARD_RESTART: sentence({
    weight: 'notice',
    what: (d: { files: number }) =>
      d.files === 1
        ? 'steps of this run were written more than once; the last step counts, and of equals the later'
        : `this run has ${d.files} event files with the same metrics (it was restarted); the last step of the newest counts`,
    fix: () => 'give each run a folder of its own',
    example: { files: 3 },
  }),
};
