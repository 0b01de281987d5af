/** A call of a command: its flags, the world it works in, and how it ended. */
import type { Ending } from '../commands/ending.js';
import { commandNamed, parseFlags } from '../config/flags.js';
import { own } from '../io/own.js';
import { errorLog, realScreen, realWorld } from '../io/world.js';
import { localeIn } from './locale.js';

/** Each command is loaded when it is called. Throws a `Failure` with every fault of the call. */
export async function called(name: string, argv: readonly string[]): Promise<Ending> {
  const command = commandNamed(name);
  const { help, options, positionals } = parseFlags(command, argv);
  if (help) return { status: 0, output: await (await import('./help.js')).helpIn(localeIn(argv), command) };
  const call = { options, screen: realScreen() };
  switch (command) {
    case 'check':
      return await (await import('../commands/check.js')).check(world(options.at), options, call.screen);
    case 'record':
      return await (await import('../commands/record.js')).record(world(options.at), options);
    case 'accept':
      return await (await import('../commands/accept.js')).accept(world(options.at), positionals, options);
    case 'inspect':
      return await (await import('../commands/inspect.js')).inspect(world(options.at), positionals, options);
    case 'explain':
      return await (await import('../commands/explain.js')).explainFiles(
        world(options.at),
        options,
        call.screen,
      );
    case 'health':
      return await (await import('../commands/health.js')).health(world(options.at), options, call.screen);
    case 'dashboard':
      return await (await import('../commands/dashboard.js')).dashboard(world(options.at), options);
    case 'suggest':
      return await (await import('../commands/suggest.js')).suggestRules(world(options.at), options);
    case 'backtest':
      return await (await import('../commands/backtest.js')).backtestRules(
        world(options.at),
        options,
        call.screen,
      );
    case 'audit':
      return await (await import('../commands/audit.js')).auditGate(world(options.at), options, call.screen);
    case 'sql':
      return await (await import('../commands/sql.js')).sql(world(options.at), options);
    case 'report':
      return await (await import('../commands/report.js')).report(
        world(options.at),
        positionals[0] ?? '',
        call,
      );
    case 'verify':
      return await (await import('../commands/verify.js')).verify(world(null), positionals[0] ?? '', call);
    case 'init':
      return await (await import('../commands/init.js')).init(
        world(options.at),
        positionals[0] ?? '.',
        options,
      );
    case 'demo':
      return await (await import('../commands/demo.js')).demo(
        realWorld({ folder: own().folder, log: errorLog, at: options.at }),
        options,
        call.screen,
      );
  }
}

function world(at: string | null) {
  return realWorld({ folder: process.cwd(), log: errorLog, at });
}
