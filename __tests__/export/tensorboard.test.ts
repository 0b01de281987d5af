import { describe, expect, it } from 'vitest';
import { tensorBoardEvents } from '../../src/export/tensorboard.js';
import { eventFile } from '../../src/read/tensorboard-events.js';
import { EXPORTED, hostile } from './sent.js';

function source(bytes: Uint8Array) {
  return {
    path: 'events',
    size: bytes.length,
    open: async function* () {
      yield bytes;
    },
  };
}

describe('an event file of TensorBoard', () => {
  it.each([EXPORTED, hostile])('is read back by our own reader, each value by its id', async (exported) => {
    const { name, bytes } = tensorBoardEvents(exported);
    expect(name).toMatch(/^events\.out\.tfevents\.\d{10}\.holdline\.[0-9a-f]{8}$/);
    const { last, cutAt } = await eventFile(source(bytes));
    expect(cutAt).toBeNull();
    const wanted = exported.report.verdicts.filter(({ head }) => typeof head?.value === 'number');
    expect(last.size).toBe(wanted.length);
    for (const { id, head } of wanted) {
      const point = last.get(id.toWellFormed());
      expect(point?.value).toBe(Math.fround(head?.value ?? Number.NaN));
      expect(point?.step).toBe(Math.floor(Date.parse(exported.report.createdAt) / 1000));
    }
  });

  it('leaves out what no float can hold', async () => {
    const [first] = EXPORTED.report.verdicts;
    const verdicts =
      first === undefined
        ? []
        : [{ ...first, head: { value: 1e300, n: null, standardError: null, interval: null } }];
    const { bytes } = tensorBoardEvents({ ...EXPORTED, report: { ...EXPORTED.report, verdicts } });
    expect((await eventFile(source(bytes))).last.size).toBe(0);
  });
});
