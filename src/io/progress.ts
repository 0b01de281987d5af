/** Says how far reading has come, for work longer than a second: on a terminal in place, in a log every few seconds. */
import type { Source } from '../model/source.js';
import type { Files } from '../world.js';

const FIRST = 1_000;
const IN_PLACE = 200;
const IN_LOG = 5_000;
const MEBIBYTE = 1 << 20;
const SECOND = 1_000;
const MINUTE = 60;
/** Files with a row a line. */
const OF_ROWS = /\.(?:csv|tsv|jsonl|ndjson)$/i;
const LINE_FEED = 10;
/** Rows are counted in so many bytes of each chunk, and told for all of it. */
const SAMPLE = 1 << 14;

export interface Meter {
  readonly terminal: boolean;
  readonly write: (text: string) => void;
  /** Milliseconds, only ever for how often to speak and how long it may still take. */
  readonly clock: () => number;
}

/** What was read of one source. */
interface Amount {
  bytes: number;
  /** Estimated. */
  rows: number;
}

interface Tally {
  readonly started: number;
  known: number;
  spoken: number;
  readonly bySource: Map<Source, Amount>;
}

function rowsIn(chunk: Uint8Array): number {
  const sample = chunk.subarray(0, SAMPLE);
  const lines = sample.reduce((count, byte) => (byte === LINE_FEED ? count + 1 : count), 0);
  return sample.length === 0 ? 0 : (lines * chunk.length) / sample.length;
}

/** To two digits: more would pretend to a count. */
function roughly(rows: number): string {
  return Number(rows.toPrecision(2)).toLocaleString('en-US');
}

function timeLeft(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / SECOND);
  return seconds < 2 * MINUTE ? `${seconds} s` : `${Math.ceil(seconds / MINUTE)} min`;
}

function read({ bySource }: Tally): Amount {
  const all = { bytes: 0, rows: 0 };
  for (const { bytes, rows } of bySource.values()) {
    all.bytes += bytes;
    all.rows += rows;
  }
  return all;
}

function sentence(tally: Tally, passed: number): string {
  const { bytes, rows } = read(tally);
  const { known } = tally;
  const share = known === 0 ? 0 : Math.min(100, Math.floor((100 * bytes) / known));
  const done = `reading ${Math.round(bytes / MEBIBYTE)} of ${Math.round(known / MEBIBYTE)} MiB (${share} %)`;
  const counted = rows > 0 ? `, about ${roughly(rows)} rows` : '';
  const left = bytes > 0 && bytes < known ? `, ${timeLeft((passed * (known - bytes)) / bytes)} left` : '';
  return `${done}${counted}${left}`;
}

function speak(meter: Meter, tally: Tally): void {
  const now = meter.clock();
  if (now - tally.started < FIRST || now - tally.spoken < (meter.terminal ? IN_PLACE : IN_LOG)) return;
  tally.spoken = now;
  const text = sentence(tally, now - tally.started);
  meter.write(meter.terminal ? `\r${text}\u001b[K` : `${text}\n`);
}

/** A file may be opened more than once, for a first look and for good: what the look read is not counted again. */
async function* counted(
  source: Source,
  chunks: AsyncIterable<Uint8Array>,
  { meter, tally }: { readonly meter: Meter; readonly tally: Tally },
): AsyncIterable<Uint8Array> {
  const amount: Amount = { bytes: 0, rows: 0 };
  tally.bySource.set(source, amount);
  for await (const chunk of chunks) {
    amount.bytes += chunk.length;
    if (OF_ROWS.test(source.path)) amount.rows += rowsIn(chunk);
    speak(meter, tally);
    yield chunk;
  }
  if (meter.terminal && tally.spoken > 0 && read(tally).bytes >= tally.known) meter.write('\r\u001b[K');
}

/** The same files, whose reading is counted and spoken of. */
export function withProgress(files: Files, meter: Meter): Files {
  const tally: Tally = { started: meter.clock(), known: 0, spoken: 0, bySource: new Map() };
  return {
    ...files,
    find: async (globs) => {
      const { sources, faults } = await files.find(globs);
      const watched = sources.map((source) => {
        tally.known += source.size;
        const { openInTurns } = source;
        const told = { ...source, open: () => counted(source, source.open(), { meter, tally }) };
        if (openInTurns === undefined) return told;
        return { ...told, openInTurns: () => counted(source, openInTurns(), { meter, tally }) };
      });
      return { sources: watched, faults };
    },
  };
}
