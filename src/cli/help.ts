/** `--help`: a usage line, examples to copy, the flags with their defaults, what the exit statuses mean. */
import { COMMANDS, type Command, type Option } from '../config/option.js';
import { choicesOf, flagsOf } from '../config/options.js';
import type { Locale } from '../model/locale.js';
import { displayWidth, padEnd, wrap } from '../render/columns.js';
import { ENGLISH_HELP } from './english-help.js';
import type { HelpWords, Story } from './help-words.js';

const WIDTH = 90;

/** The help of a command, or of Holdline as a whole. Ends in a newline; no line is longer than 90 columns. */
export function helpText(command: Command | null, words: HelpWords = ENGLISH_HELP): string {
  return `${(command === null ? overview(words) : commandHelp(command, words)).join('\n')}\n`;
}

/** The same in a language; other languages than English are loaded when asked for. */
export async function helpIn(locale: Locale, command: Command | null): Promise<string> {
  if (locale === 'en') return helpText(command);
  const { CHINESE_HELP } = await import('./zh-CN/help.js');
  return helpText(command, CHINESE_HELP);
}

function overview(words: HelpWords): readonly string[] {
  const pad = Math.max(...COMMANDS.map((name) => name.length)) + 2;
  return [
    words.tagline,
    '',
    `${words.usage}holdline COMMAND [flags]`,
    '',
    words.commands,
    ...COMMANDS.map((name) => `  ${name.padEnd(pad)}${words.stories[name].does}`),
    '',
    words.examples,
    ...exampleLines([
      [words.demo, 'holdline demo'],
      [words.compare, 'holdline check head.json --base base.json'],
    ]),
    '',
    words.more,
  ];
}

function commandHelp(command: Command, words: HelpWords): readonly string[] {
  const story = words.stories[command];
  return [
    `holdline ${command}${words.colon}${story.does}`,
    '',
    `${words.usage}holdline ${command} ${story.positionals}[flags]`,
    '',
    words.examples,
    ...exampleLines(story.examples),
    '',
    words.flags,
    ...flagLines(command, words),
    '',
    words.statuses,
    ...story.statuses.map((line) => `  ${line}`),
  ];
}

function exampleLines(examples: Story['examples']): readonly string[] {
  return examples.flatMap(([shows, call]) => [`  # ${shows}`, `  ${call}`]);
}

function flagLines(command: Command, words: HelpWords): readonly string[] {
  const rows = flagsOf(command).map(
    (option) => [flagName(option), flagMeaning(option, command, words)] as const,
  );
  const all = [...rows, ['-h, --help', words.help] as const];
  const pad = Math.max(...all.map(([name]) => displayWidth(name))) + 4;
  return all.flatMap(([name, meaning]) =>
    wrap(meaning, WIDTH - pad).map((line, index) => `${padEnd(index === 0 ? `  ${name}` : '', pad)}${line}`),
  );
}

function flagName(option: Option): string {
  return `--${option.flag} ${option.value}${option.type === 'list' ? '…' : ''}`;
}

function flagMeaning(option: Option, command: Command, words: HelpWords): string {
  const choices = choicesOf(option, command);
  const meaning = words.meaning(option);
  const oneOf = choices === null ? '' : words.oneOf(choices);
  if (option.name === 'dialect') return `${meaning}${oneOf}${words.needed}`;
  // Without a history there is nothing to append to, and nothing to look after.
  if (option.name === 'history' && ['record', 'accept', 'health', 'dashboard'].includes(command))
    return `${meaning}${words.needed}`;
  if (option.name === 'out' && command === 'dashboard') return `${meaning}${words.needed}`;
  const usual = option.default ?? words.without(option);
  return `${meaning}${oneOf}${usual === null ? '' : words.usual(usual)}`;
}
