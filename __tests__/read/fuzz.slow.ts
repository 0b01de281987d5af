/** Damage to every fixture of every reader: each damaged file ends in a failure of the catalogue or in a sound reading. */
import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { Failure } from '../../src/failure/failure.js';
import { fuzzed } from '../hard/tried.js';
import { allUnits, type Damage, damages, outcome, sourcesOf, type Unit } from './damage.js';
import { mutants } from './mutations.js';
import { readAll } from './sources.js';

/** In all; CI tries these, `npm run fuzz:readers -- --executions N` more. */
const EXECUTIONS = Number(process.env['HOLDLINE_FUZZ_EXECUTIONS'] ?? 50_000);
const SEED = BigInt(process.env['HOLDLINE_FUZZ_SEED'] ?? 20_261_123);
/** Where it stands is written here, for who watches from outside: a reading that hangs says nothing itself. */
const BEAT = process.env['HOLDLINE_FUZZ_BEAT'];
const BEAT_EVERY = 100;
const BITS = 5_000;
const MOST_FOUND = 5;
const MIB = 2 ** 20;

const UNITS = allUnits();
const SHARE = Math.ceil(EXECUTIONS / UNITS.length);

/** Prefixes and bits for as long as there are any, and mutants in between and after. */
function* assaults(unit: Unit): Generator<Damage, never> {
  const plain = damages(unit, BITS);
  const odd = mutants(unit, SEED);
  for (;;) {
    const next = plain.next();
    if (!next.done) yield next.value;
    yield odd.next().value;
  }
}

async function formatOf({ path, files }: Unit): Promise<string> {
  try {
    return (await readAll(sourcesOf(files)))[0]?.format ?? path;
  } catch (error) {
    if (error instanceof Failure) return 'refused as it is';
    throw error;
  }
}

it.each(UNITS.map((unit) => [unit.path, unit] as const))(
  '%s',
  { timeout: 86_400_000 },
  async (path, unit) => {
    const counts = { failure: 0, reading: 0 };
    const found: string[] = [];
    let [executions, slowest, peak] = [0, 0, 0];
    for (const { what, files } of assaults(unit)) {
      if (executions >= SHARE || found.length >= MOST_FOUND) break;
      if (executions++ % BEAT_EVERY === 0) {
        peak = Math.max(peak, process.memoryUsage.rss() / MIB);
        if (BEAT !== undefined) writeFileSync(BEAT, `${path}: from execution ${executions}, ${what}\n`);
      }
      const started = performance.now();
      try {
        counts[await outcome(files)]++;
      } catch (error) {
        found.push(`${what}: ${error instanceof Error ? error.stack?.slice(0, 600) : String(error)}`);
      }
      slowest = Math.max(slowest, performance.now() - started);
    }
    const { failure: refused, reading: read } = counts;
    const format = await formatOf(unit);
    fuzzed({ format, executions, refused, read, found: found.length, slowest, peak });
    expect(found).toEqual([]);
    // The empty file at least; of a folder it may be one that is not needed.
    if (unit.files.size === 1) expect(refused).toBeGreaterThan(0);
  },
);
