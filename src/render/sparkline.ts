/** The history of a value in one word of block characters, head set apart: `▅▆▅▅▆▸▁`. No colour, no picture. */
import type { Verdict } from '../model/report.js';

const BLOCKS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;
const LEVEL = '▄';
/** More would make the table wider than a comment is. */
const MOST = 12;
/** Of fewer runs a row of blocks shows nothing. */
const LEAST = 3;

/** The latest values of the history, oldest first; none where they are too few to draw. */
export function drawn({ trend, head }: Verdict, most: number): readonly number[] {
  const values = trend.filter(Number.isFinite).slice(-most);
  const now = head?.value ?? null;
  return values.length < LEAST || now === null || !Number.isFinite(now) ? [] : [...values, now];
}

/** At most 12 runs, a mark, and head; empty where there is no history of three runs. */
export function sparkline(verdict: Verdict): string {
  const values = drawn(verdict, MOST);
  const low = Math.min(...values);
  const span = Math.max(...values) - low;
  const blocks = values.map((value) =>
    // Written so that a span that overflows is drawn level too.
    span > 0 && span < Number.POSITIVE_INFINITY
      ? (BLOCKS[Math.round(((value - low) / span) * (BLOCKS.length - 1))] ?? LEVEL)
      : LEVEL,
  );
  return blocks.length === 0 ? '' : `${blocks.slice(0, -1).join('')}▸${blocks.at(-1) ?? ''}`;
}
