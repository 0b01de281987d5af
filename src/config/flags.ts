/** The command line: `--flag value`, `--flag=value`, `--` ends the flags, and the rest are positionals. */
import { fault } from '../failure/catalogue.js';
import { Failure, type Fault } from '../failure/failure.js';
import { nearest } from '../failure/nearest.js';
import { COMMANDS, type Command, DIALECTS, type Option, type OptionName } from './option.js';
import { choicesOf, flagsOf, OPTIONS } from './options.js';
import { type Options, settle } from './settle.js';

const NO_POSITIONALS: readonly Command[] = [
  'health',
  'dashboard',
  'suggest',
  'backtest',
  'audit',
  'sql',
  'demo',
];
/** What takes one report to work on. */
const OF_A_REPORT: readonly Command[] = ['report', 'verify'];
const NEED_HISTORY: readonly Command[] = ['record', 'accept', 'suggest', 'backtest', 'audit'];

export interface Call {
  /** `-h` or `--help` was among the flags: then nothing else was checked. */
  readonly help: boolean;
  /** Of `check` and `record` the positionals are `artifacts`. */
  readonly options: Options;
  readonly positionals: readonly string[];
}

/** The command of this name. Throws `COMMAND_UNKNOWN`. */
export function commandNamed(text: string): Command {
  const command = COMMANDS.find((name) => name === text);
  if (command !== undefined) return command;
  throw new Failure([
    fault('COMMAND_UNKNOWN', text, { command: text, nearest: nearest(text, COMMANDS), commands: COMMANDS }),
  ]);
}

/**
 * What a call of this command asks for.
 * @throws Failure with every fault of the call: FLAG_…, OPTION_…, HISTORY_FLAG, POSITIONAL_…
 */
export function parseFlags(command: Command, argv: readonly string[]): Call {
  const ended = argv.indexOf('--');
  const help = argv
    .slice(0, ended < 0 ? argv.length : ended)
    .some((word) => word === '-h' || word === '--help');
  if (help) return { help, options: settle(new Map(), flagText).options, positionals: [] };

  const words = sorted(command, argv);
  const files = command === 'check' || command === 'record' || command === 'explain' ? words.positionals : [];
  const given = files.length > 0 ? new Map([...words.given, ['artifacts', files] as const]) : words.given;
  const { options, faults } = settle(given, flagText);
  const all = [
    ...words.faults,
    ...faults.filter((known) => known.where !== '--format'),
    ...formatFaults(command, words),
    ...countFaults(command, words, options),
  ];
  if (all.length > 0) throw new Failure(all);
  return { help, options, positionals: words.positionals };
}

/** What the words of a call are, before their values are looked at. */
interface Words {
  readonly given: Map<OptionName, readonly string[]>;
  readonly positionals: string[];
  readonly faults: Fault[];
}

function sorted(command: Command, argv: readonly string[]): Words {
  const words: Words = { given: new Map(), positionals: [], faults: [] };
  let at = 0;
  while (at < argv.length) {
    const word = argv[at] ?? '';
    if (word === '--') {
      words.positionals.push(...argv.slice(at + 1));
      break;
    }
    if (isFlag(word)) at = takeFlag(command, argv, { at, words });
    else {
      words.positionals.push(word);
      at++;
    }
  }
  return words;
}

/** Takes the flag at this place with its values; gives the place behind them. */
function takeFlag(command: Command, argv: readonly string[], step: { at: number; words: Words }): number {
  const { at, words } = step;
  const word = argv[at] ?? '';
  const equals = word.indexOf('=');
  const flag = equals < 0 ? word : word.slice(0, equals);
  const option = flagsOf(command).find((row) => `--${row.flag}` === flag);
  const behind = valuesBehind(argv, at + 1);
  if (option === undefined) {
    const names = [...flagsOf(command).map((row) => `--${row.flag}`), '--help'];
    words.faults.push(fault('FLAG_UNKNOWN', flag, { flag, nearest: nearest(flag, names), command }));
    return at + 1;
  }
  // What is asked for by its name alone takes no word.
  const bare = equals < 0 && option.type === 'flag';
  const taken = bare ? 0 : takes(option, words);
  const values = bare ? ['true'] : equals < 0 ? behind.slice(0, taken) : [word.slice(equals + 1)];
  const [first = ''] = values;
  const before = words.given.get(option.name) ?? [];
  if (first === '') words.faults.push(fault('FLAG_VALUE_MISSING', flag, { flag, value: option.value }));
  else if (before.length > 0 && option.type !== 'list') {
    words.faults.push(fault('FLAG_TWICE', flag, { first: before[0] ?? '', second: first }));
  } else words.given.set(option.name, [...before, ...values]);
  return at + 1 + (equals < 0 && !bare ? values.length : 0);
}

/**
 * How many values a flag takes at most. A shell turns `--base old/*.csv` into many words: where HEAD stands in front
 * of the flag, all of them are base. Otherwise HEAD must come behind it, and the flag takes one.
 */
function takes(option: Option, words: Words): number {
  return option.type === 'list' && words.positionals.length > 0 ? Number.POSITIVE_INFINITY : 1;
}

function valuesBehind(argv: readonly string[], start: number): readonly string[] {
  const end = argv.findIndex((word, index) => index >= start && (word === '--' || isFlag(word)));
  return argv.slice(start, end < 0 ? argv.length : end);
}

/** `-1` is a value, `-` a name; anything else with a dash in front is a flag. */
function isFlag(word: string): boolean {
  return /^-[^\d.]/.test(word) && word !== '--';
}

function flagText(name: OptionName): string {
  const option = OPTIONS.find((row) => row.name === name);
  return `--${option?.flag ?? name}`;
}

/** `--format` takes fewer values in some commands than the table's row has, so it is judged anew for the command. */
function formatFaults(command: Command, words: Words): readonly Fault[] {
  const row = OPTIONS.find((option) => option.name === 'format');
  const found = words.given.get('format')?.[0];
  const choices = row === undefined ? null : choicesOf(row, command);
  if (found === undefined || choices === null || choices.includes(found)) return [];
  return [fault('OPTION_CHOICE', '--format', { found, choices, nearest: nearest(found, choices) })];
}

/** Two evaluations, or one table and the column of it that is to be explained. */
function explainFaults(words: Words): readonly Fault[] {
  const tried = (name: OptionName, flag: string): boolean =>
    words.given.has(name) || words.faults.some((known) => known.where === flag);
  const command = 'explain';
  const [based, labelled] = [tried('baseline', '--base'), tried('label', '--label')];
  const faults: Fault[] = [];
  if (words.positionals.length === 0) {
    const wanted = labelled ? 'a table' : 'the files of head';
    faults.push(fault('POSITIONAL_MISSING', null, { command, wanted }));
  }
  if (based && labelled) faults.push(fault('LABEL_WITH_BASE', '--base', {}));
  if (!based && !labelled)
    faults.push(fault('FLAG_NEEDED', '--base', { command, flag: '--base GLOB (or --label COLUMN)' }));
  return faults;
}

function countFaults(command: Command, words: Words, options: Options): readonly Fault[] {
  const { positionals } = words;
  if (command === 'inspect' && positionals.length === 0) {
    return [fault('POSITIONAL_MISSING', null, { command, wanted: 'a file to look at' })];
  }
  if (OF_A_REPORT.includes(command) && positionals.length === 0) {
    return [fault('POSITIONAL_MISSING', null, { command, wanted: 'a report.json' })];
  }
  if (command === 'explain') return explainFaults(words);
  const most =
    OF_A_REPORT.includes(command) || command === 'init'
      ? 1
      : NO_POSITIONALS.includes(command)
        ? 0
        : Number.POSITIVE_INFINITY;
  const extra = positionals
    .slice(most)
    .map((word) => fault('POSITIONAL_UNEXPECTED', word, { command, most }));
  if (command === 'accept' && positionals.length === 0) {
    extra.push(fault('POSITIONAL_MISSING', null, { command, wanted: 'a glob of measurement ids' }));
  }
  if (
    command === 'accept' &&
    options.reason === null &&
    !words.faults.some((known) => known.where === '--reason')
  ) {
    extra.push(fault('FLAG_NEEDED', '--reason', { command, flag: '--reason TEXT' }));
  }
  const asked = words.given.has('dialect') || words.faults.some((known) => known.where === '--dialect');
  if (command === 'sql' && !asked) {
    extra.push(fault('FLAG_NEEDED', '--dialect', { command, flag: `--dialect ${DIALECTS.join('|')}` }));
  }
  const tried = words.given.has('history') || words.faults.some((known) => known.where === '--history');
  if (!NEED_HISTORY.includes(command) || options.history !== null || tried) return extra;
  return [...extra, fault('FLAG_NEEDED', '--history', { command, flag: '--history DIR' })];
}
