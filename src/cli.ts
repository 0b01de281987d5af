/** The command line: arguments → what is printed and the exit status. Only what a call needs is loaded for it. */
import { Failure } from './failure/failure.js';
import { own } from './io/own.js';

/** Runs the command line and gives its exit status. */
export async function runCli(argv: readonly string[]): Promise<number> {
  const [first = '--help', ...rest] = argv;
  if (first === '--version') return printed(`${own().version}\n`);
  if (first === '--help' || first === '-h' || first === 'help') {
    const { helpIn } = await import('./cli/help.js');
    const { localeIn } = await import('./cli/locale.js');
    return printed(await helpIn(localeIn(rest), null));
  }
  try {
    const { called } = await import('./cli/call.js');
    const { status, output } = await called(first, rest);
    printed(output);
    return status;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { refused } = await import('./cli/refusal.js');
    return await refused(error, rest);
  }
}

function printed(output: string): number {
  process.stdout.write(output);
  return 0;
}
