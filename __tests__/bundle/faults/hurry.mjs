// Preloaded into a run of the bundle, so that waits of minutes end at once and the clock tells of them all the same.
//
//   ?ahead=MS   this machine's clock is wrong by so much
//   ?rate=N     the clock runs N times as fast, for what only a deadline ends
//   ?idle=MS    the longest wait for a sign of life, for answers that never come
import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers/promises';

const asked = new URL(import.meta.url).searchParams;
const rate = Number(asked.get('rate') ?? 1);
const RealDate = Date;
const start = RealDate.now();
let ahead = Number(asked.get('ahead') ?? 0);

function now() {
  return start + (RealDate.now() - start) * rate + ahead;
}

globalThis.Date = class extends RealDate {
  constructor(...parts) {
    if (parts.length === 0) super(now());
    else super(...parts);
  }
  static now() {
    return now();
  }
};

const { setTimeout: sleep } = timers;
timers.setTimeout = async (ms, ...others) => {
  ahead += ms;
  return await sleep(Math.min(ms, 5), ...others);
};
syncBuiltinESMExports();

const IDLE = 30_000;
const idle = Number(asked.get('idle') ?? IDLE);
const { setTimeout: later } = globalThis;
globalThis.setTimeout = (work, ms, ...others) => later(work, ms === IDLE ? idle : ms, ...others);
