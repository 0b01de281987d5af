/** The command line: arguments → a command → what it prints and its exit status. */
import { check } from './commands/check.js';
import { demo } from './commands/demo.js';
import { type Ending, MISUSED, NOT_JUDGED } from './commands/ending.js';
import { inspect } from './commands/inspect.js';
import { record } from './commands/record.js';
import { report } from './commands/report.js';
import { commandNamed, parseFlags } from './config/flags.js';
import { helpText } from './config/help.js';
import { Failure, faultText } from './failure/failure.js';
import { own } from './io/own.js';
import { errorLog, realScreen, realWorld } from './io/world.js';
import { plainText } from './render/escape.js';

/** Runs the command line and gives its exit status. */
export async function runCli(argv: readonly string[]): Promise<number> {
  try {
    const { status, output } = await ended(argv);
    process.stdout.write(output);
    return status;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    for (const fault of error.faults) errorLog.warn(plainLines(faultText(fault)));
    return error.faults.some((fault) => fault.weight === 'usage') ? MISUSED : NOT_JUDGED;
  }
}

/** Text from files may hold terminal commands; line breaks of our own stay. */
function plainLines(text: string): string {
  return text.split('\n').map(plainText).join('\n');
}

async function ended(argv: readonly string[]): Promise<Ending> {
  const [first = '--help', ...rest] = argv;
  if (first === '--help' || first === '-h' || first === 'help') return { status: 0, output: helpText(null) };
  if (first === '--version') return { status: 0, output: `${world(null).version}\n` };
  const command = commandNamed(first);
  const { help, options, positionals } = parseFlags(command, rest);
  if (help) return { status: 0, output: helpText(command) };
  const call = { options, screen: realScreen() };
  switch (command) {
    case 'check':
      return await check(world(options.at), options, call.screen);
    case 'record':
      return await record(world(options.at), options);
    case 'inspect':
      return await inspect(world(options.at), positionals, options);
    case 'report':
      return await report(world(options.at), positionals[0] ?? '', call);
    case 'demo':
      return await demo(
        realWorld({ folder: own().folder, log: errorLog, at: options.at }),
        options,
        call.screen,
      );
  }
}

function world(at: string | null) {
  return realWorld({ folder: process.cwd(), log: errorLog, at });
}
