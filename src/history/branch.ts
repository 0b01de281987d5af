/**
 * A history on a branch of its own, written through GitHub's Git Data API. Every writer builds its commit on the tip
 * it has read and swaps the branch only if that tip still stands; else it starts again from reading. What became of a
 * write is decided by looking at the branch, never by the words of an answer.
 */
import { failure, fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import type { HistoryRecord } from '../model/history.js';
import type { BranchTip, Codec, Forge, Seal } from '../world.js';
import { appendRecord } from './append.js';
import { unpackExamples, verifyPack } from './outcomes.js';
import { readHistory } from './read.js';
import { type Lock, openedPack, openedText, sealedPack, sealedText } from './sealed.js';
import { HISTORY_FILE, keptFiles, outcomesOf, packFiles, toPrune, withOutcomes } from './shelf.js';
import type { Appending, HistoryStore, Packs } from './store.js';

export interface BranchPlace {
  readonly branch: string;
  /** How many records keep their per-example outcomes. */
  readonly outcomes: number;
  readonly seal: Seal | null;
  /** Waits before the next try; `false` when patience has run out. */
  readonly pause: (attempt: number) => Promise<boolean>;
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

async function fileAt(forge: Forge, tip: BranchTip | null, path: string): Promise<Uint8Array | null> {
  const sha = tip?.files.get(path);
  return sha === undefined ? null : await forge.readBlob(sha);
}

/** A history on this branch. `read` remembers the tip, so that outcomes are of the same state. */
export function branchHistory(forge: Forge, codec: Codec, place: BranchPlace): HistoryStore {
  const where = `${place.branch}:${HISTORY_FILE}`;
  const lock: Lock = { codec, seal: place.seal };
  let tip: BranchTip | null = null;
  /** Ids of the records that there were when the gate read them. */
  let seen: readonly string[] = [];

  async function historyAt(
    at: BranchTip | null,
  ): Promise<{ readonly raw: string; readonly text: string | null }> {
    const bytes = await fileAt(forge, at, HISTORY_FILE);
    const raw = bytes === null ? null : decoder.decode(bytes);
    return { raw: raw ?? '', text: openedText(raw, lock, where) };
  }

  /** Lines are only ever added: records that are gone were taken out by somebody else. */
  function vanished(records: readonly HistoryRecord[]): readonly Fault[] {
    const there = new Set(records.map((record) => record.id));
    const gone = seen.filter((id) => !there.has(id)).length;
    return gone === 0 ? [] : [fault('HISTORY_SHRANK', where, { gone, of: seen.length })];
  }

  async function tried(record: HistoryRecord, packs: Packs): Promise<Appending | 'moved'> {
    const now = await forge.branchTip(place.branch);
    const { raw, text } = await historyAt(now);
    const full = withOutcomes(record, packs, codec);
    const appended = appendRecord(text, full, where);
    const notices = vanished(readHistory(text, where).records);
    if (appended.kind === 'present') return { became: 'present', notices };
    const whole = `${text ?? ''}${appended.line}`;
    const kept = keptFiles(readHistory(whole, where).records, { outcomes: place.outcomes });
    const files = new Map<string, Uint8Array | null>([
      [HISTORY_FILE, encoder.encode(`${raw}${sealedText(appended.line, lock)}`)],
    ]);
    for (const [path, bytes] of packFiles(full, packs))
      if (kept.has(path)) files.set(path, sealedPack(bytes, lock, path));
    for (const path of toPrune([...(now?.files.keys() ?? [])], kept)) files.set(path, null);
    const outcome = await forge.commitToBranch({
      branch: place.branch,
      parent: now?.commit ?? null,
      message: `Record ${record.id}`,
      files,
    });
    return outcome === 'committed' ? { became: 'appended', notices } : 'moved';
  }

  return {
    read: async () => {
      tip = await forge.branchTip(place.branch);
      const history = readHistory((await historyAt(tip)).text, where);
      seen = history.records.map((record) => record.id);
      return history;
    },
    outcomes: async (record, suite) => {
      const file = outcomesOf(record, suite);
      if (file === null) return null;
      const stored = await fileAt(forge, tip, file.file);
      if (stored === null) return null;
      const bytes = openedPack(stored, lock, file.file);
      verifyPack(bytes, file, codec);
      return unpackExamples(bytes, codec, `${place.branch}:${file.file}`);
    },
    append: async (record, packs) => {
      for (let attempt = 1; ; attempt++) {
        const became = await tried(record, packs);
        if (became !== 'moved') return became;
        if (!(await place.pause(attempt))) {
          throw failure('HISTORY_CROWDED', where, { attempts: attempt });
        }
      }
    },
  };
}
