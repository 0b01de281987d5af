/** The command line: arguments → a command → what it prints and its exit status. */
import { type Ending, MISUSED, NOT_JUDGED } from './commands/ending.js';
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

/** Each command is loaded when it is called: `--version` need not wait for the gate. */
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
      return await (await import('./commands/check.js')).check(world(options.at), options, call.screen);
    case 'record':
      return await (await import('./commands/record.js')).record(world(options.at), options);
    case 'accept':
      return await (await import('./commands/accept.js')).accept(world(options.at), positionals, options);
    case 'inspect':
      return await (await import('./commands/inspect.js')).inspect(world(options.at), positionals, options);
    case 'explain':
      return await (await import('./commands/explain.js')).explainFiles(
        world(options.at),
        options,
        call.screen,
      );
    case 'suggest':
      return await (await import('./commands/suggest.js')).suggestRules(world(options.at), options);
    case 'backtest':
      return await (await import('./commands/backtest.js')).backtestRules(
        world(options.at),
        options,
        call.screen,
      );
    case 'audit':
      return await (await import('./commands/audit.js')).auditGate(world(options.at), options, call.screen);
    case 'sql':
      return await (await import('./commands/sql.js')).sql(world(options.at), options);
    case 'report':
      return await (await import('./commands/report.js')).report(
        world(options.at),
        positionals[0] ?? '',
        call,
      );
    case 'health':
      return await (await import('./commands/health.js')).health(world(options.at), options, call.screen);
    case 'demo':
      return await (await import('./commands/demo.js')).demo(
        realWorld({ folder: own().folder, log: errorLog, at: options.at }),
        options,
        call.screen,
      );
  }
}

function world(at: string | null) {
  return realWorld({ folder: process.cwd(), log: errorLog, at });
}
