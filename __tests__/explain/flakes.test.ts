import { describe, expect, it } from 'vitest';
import { type EarlierRun, flakesOf } from '../../src/explain/flakes.js';
import { GrowingTexts } from '../../src/table/growing.js';

function column(ids: readonly string[]) {
  const texts = new GrowingTexts();
  for (const id of ids) texts.push(id);
  return { name: 'id', ...texts.finish() };
}

/** Runs oldest first: `a1b0` is a right and b wrong. */
async function* runs(...texts: readonly (readonly [string | null, string])[]): AsyncGenerator<EarlierRun> {
  for (const [sha, text] of texts) {
    const cells = text.match(/../g) ?? [];
    yield {
      sha,
      ids: column(cells.map((cell) => cell.charAt(0))),
      values: Float64Array.from(cells, (cell) => Number(cell.charAt(1))),
    };
  }
}

async function flaky(...texts: readonly (readonly [string | null, string])[]) {
  const flakes = await flakesOf(Int32Array.of(0, 1, 2), column(['a', 'b', 'c', 'd']), runs(...texts));
  return [...flakes].map(([row, { turned, of }]) => [row, turned, of]);
}

describe('flakes', () => {
  it('turn there and back', async () => {
    expect(await flaky(['1', 'a1b0c1'], ['2', 'a0b1c1'], ['3', 'a1b1c1'])).toEqual([[0, 2, 2]]);
  });

  it('turn between two runs of one commit', async () => {
    expect(await flaky(['1', 'a1b0'], ['1', 'a0b0'], ['2', 'a0b1'])).toEqual([[0, 1, 2]]);
    expect(await flaky([null, 'a1'], [null, 'a0'])).toEqual([]);
  });

  it('are counted over the runs that have them, in whatever order of rows, and only where they are asked for', async () => {
    expect(await flaky(['1', 'd1b0a1'], ['2', 'a0d0'], ['3', 'b1d1'], ['4', 'd0a1b0'])).toEqual([
      [0, 2, 2],
      [1, 2, 2],
    ]);
  });

  it('are none without a history, or where nothing turns', async () => {
    expect(await flaky()).toEqual([]);
    expect(await flaky(['1', 'a1b1c1'])).toEqual([]);
    expect(await flaky(['1', 'a1b1c1'], ['2', 'a1b1c1'])).toEqual([]);
  });
});
