/** What a call ends with that could not be carried out: its faults on standard error, and its exit status. */
import { MISUSED, NOT_JUDGED } from '../commands/ending.js';
import { type Failure, faultTextIn } from '../failure/failure.js';
import { translator } from '../failure/translator.js';
import { errorLog } from '../io/world.js';
import { plainText } from '../render/escape.js';
import { localeIn } from './locale.js';

/** Tells every fault and gives the exit status. */
export async function refused({ faults }: Failure, argv: readonly string[]): Promise<number> {
  const locale = localeIn(argv);
  const translate = await translator(locale);
  const told = faultTextIn(locale);
  for (const fault of faults) errorLog.warn(plainLines(told(translate(fault))));
  return faults.some((fault) => fault.weight === 'usage') ? MISUSED : NOT_JUDGED;
}

/** Text from files may hold terminal commands; line breaks of our own stay. */
function plainLines(text: string): string {
  return text.split('\n').map(plainText).join('\n');
}
