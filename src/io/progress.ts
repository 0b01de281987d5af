/** Says how far reading has come, for work longer than a second: on a terminal in place, in a log every few seconds. */
import type { Source } from '../model/source.js';
import type { Files } from '../world.js';

const FIRST = 1_000;
const IN_PLACE = 200;
const IN_LOG = 5_000;
const MEBIBYTE = 1 << 20;

export interface Meter {
  readonly terminal: boolean;
  readonly write: (text: string) => void;
  /** Milliseconds, only ever for how often to speak. */
  readonly clock: () => number;
}

interface Tally {
  readonly started: number;
  known: number;
  read: number;
  spoken: number;
  readonly bySource: Map<Source, number>;
}

function speak(meter: Meter, tally: Tally): void {
  const now = meter.clock();
  if (now - tally.started < FIRST || now - tally.spoken < (meter.terminal ? IN_PLACE : IN_LOG)) return;
  tally.spoken = now;
  const share = tally.known === 0 ? 0 : Math.min(100, Math.floor((100 * tally.read) / tally.known));
  const text = `reading ${Math.round(tally.read / MEBIBYTE)} of ${Math.round(tally.known / MEBIBYTE)} MiB (${share} %)`;
  meter.write(meter.terminal ? `\r${text}\u001b[K` : `${text}\n`);
}

/** A file may be opened twice, for a first look and for good: what the look read is not counted again. */
async function* counted(source: Source, meter: Meter, tally: Tally): AsyncIterable<Uint8Array> {
  tally.read -= tally.bySource.get(source) ?? 0;
  let read = 0;
  for await (const chunk of source.open()) {
    read += chunk.length;
    tally.read += chunk.length;
    tally.bySource.set(source, read);
    speak(meter, tally);
    yield chunk;
  }
  if (meter.terminal && tally.spoken > 0 && tally.read >= tally.known) meter.write('\r\u001b[K');
}

/** The same files, whose reading is counted and spoken of. */
export function withProgress(files: Files, meter: Meter): Files {
  const tally: Tally = { started: meter.clock(), known: 0, read: 0, spoken: 0, bySource: new Map() };
  return {
    ...files,
    find: async (globs) => {
      const { sources, faults } = await files.find(globs);
      const watched = sources.map((source) => {
        tally.known += source.size;
        return { ...source, open: () => counted(source, meter, tally) };
      });
      return { sources: watched, faults };
    },
  };
}
