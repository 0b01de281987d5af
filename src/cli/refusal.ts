/** What a call ends with that could not be carried out: its faults on standard error, and its exit status. */
import { MISUSED, NOT_JUDGED } from '../commands/ending.js';
import { type Failure, faultText } from '../failure/failure.js';
import { errorLog } from '../io/world.js';
import { plainText } from '../render/escape.js';

/** Tells every fault and gives the exit status. */
export function refused({ faults }: Failure): number {
  for (const fault of faults) errorLog.warn(plainLines(faultText(fault)));
  return faults.some((fault) => fault.weight === 'usage') ? MISUSED : NOT_JUDGED;
}

/** Text from files may hold terminal commands; line breaks of our own stay. */
function plainLines(text: string): string {
  return text.split('\n').map(plainText).join('\n');
}
