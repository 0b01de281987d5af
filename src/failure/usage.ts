/** What can be wrong with a call: flags and inputs. The configuration's faults are in `configuration.ts`. */

import { configurationFaults } from './configuration.js';
import { sentence } from './failure.js';

/** Names of a list as a sentence has them: `a, b or c`. */
function either(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}

function meant(nearest: string | null): string {
  return nearest === null ? '' : `; did you mean ${nearest}?`;
}

const flagFaults = {
  FLAG_UNKNOWN: sentence({
    weight: 'usage',
    what: (d: { flag: string; nearest: string | null; command: string }) =>
      `there is no flag ${d.flag}${meant(d.nearest)}`,
    fix: (d) => `holdline ${d.command} --help lists them`,
    example: { flag: '--bse', nearest: '--base' as string | null, command: 'check' },
  }),
  FLAG_VALUE_MISSING: sentence({
    weight: 'usage',
    what: (d: { flag: string; value: string }) => `${d.flag} stands without its value`,
    fix: (d) => `write ${d.flag} ${d.value}, or ${d.flag}=${d.value} where the value starts with a dash`,
    example: { flag: '--out', value: 'DIR' },
  }),
  FLAG_TWICE: sentence({
    weight: 'usage',
    what: (d: { first: string; second: string }) =>
      `the flag is given twice, as "${d.first}" and "${d.second}", and takes one value`,
    fix: () => 'leave one of them out',
    example: { first: 'text', second: 'json' },
  }),
  DASHBOARD_REPOSITORY: sentence({
    weight: 'usage',
    what: (d: { found: string }) => `${JSON.stringify(d.found)} is no name of a repository on GitHub`,
    fix: () => 'write owner and name with a slash between them, such as --repository octo/models',
    example: { found: 'octo' },
  }),
  FLAG_NEEDED: sentence({
    weight: 'usage',
    what: (d: { command: string; flag: string }) => `holdline ${d.command} needs ${d.flag}`,
    fix: (d) => `add ${d.flag}`,
    example: { command: 'record', flag: '--history DIR' },
  }),
  COMMAND_UNKNOWN: sentence({
    weight: 'usage',
    what: (d: { command: string; nearest: string | null; commands: readonly string[] }) =>
      `there is no command ${JSON.stringify(d.command)}${meant(d.nearest)}`,
    fix: (d) => `the commands of this version are ${d.commands.join(', ')}; holdline --help tells more`,
    example: {
      command: 'chek',
      nearest: 'check' as string | null,
      commands: ['check', 'record'] as readonly string[],
    },
  }),
  POSITIONAL_MISSING: sentence({
    weight: 'usage',
    what: (d: { command: string; wanted: string }) => `holdline ${d.command} needs ${d.wanted}`,
    fix: (d) => `name it: holdline ${d.command} FILE`,
    example: { command: 'inspect', wanted: 'a file to look at' },
  }),
  POSITIONAL_UNEXPECTED: sentence({
    weight: 'usage',
    what: (d: { command: string; most: number }) =>
      d.most === 0
        ? `holdline ${d.command} takes no files`
        : `holdline ${d.command} takes one file, and this is one more`,
    fix: (d) => (d.most === 0 ? 'leave it out' : `call holdline ${d.command} once for each file`),
    example: { command: 'report', most: 1 },
  }),
};

const optionFaults = {
  OPTION_CHOICE: sentence({
    weight: 'usage',
    what: (d: { found: string; choices: readonly string[]; nearest: string | null }) =>
      `${JSON.stringify(d.found)} is none of the values that are allowed here${meant(d.nearest)}`,
    fix: (d) => `write ${either(d.choices)}`,
    example: {
      found: 'regresion',
      choices: ['regression', 'never'] as readonly string[],
      nearest: null as string | null,
    },
  }),
  OPTION_BOOLEAN: sentence({
    weight: 'usage',
    what: (d: { found: string }) => `${JSON.stringify(d.found)} is neither true nor false`,
    fix: () => 'write true or false',
    example: { found: 'yes' },
  }),
  OPTION_NUMBER: sentence({
    weight: 'usage',
    what: (d: { found: string; least: number; most: number }) =>
      `${JSON.stringify(d.found)} is no whole number from ${d.least} to ${d.most}`,
    fix: () => 'write a whole number, such as 1',
    example: { found: '1.5', least: 0, most: 9 },
  }),
  OPTION_SHARE: sentence({
    weight: 'usage',
    what: (d: { found: string }) => `${JSON.stringify(d.found)} is no number between 0 and 1`,
    fix: () => 'write a share, such as 0.01 for one in a hundred',
    example: { found: '5%' },
  }),
  OPTION_TIME: sentence({
    weight: 'usage',
    what: (d: { found: string }) => `${JSON.stringify(d.found)} is no ISO 8601 time with its zone`,
    fix: () => 'write a date, or a time with Z or an offset, such as 2026-01-31T12:00:00Z',
    example: { found: '31.01.2026' },
  }),
  OPTION_TOKEN: sentence({
    weight: 'usage',
    what: () =>
      'the token holds a blank, a line break or a letter that no token has, so it was sent nowhere and is not shown',
    fix: () => 'store the secret anew, without quotes, blanks and line breaks around it or in it',
    example: {},
  }),
  HISTORY_INPUT: sentence({
    weight: 'usage',
    what: (d: { found: string }) => `${JSON.stringify(d.found)} names no history`,
    fix: () => 'write artifact, branch, branch:NAME, path:DIR with a folder, or none',
    example: { found: 'history' },
  }),
  HISTORY_FLAG: sentence({
    weight: 'usage',
    what: (d: { found: string }) =>
      `a folder is wanted here, and ${JSON.stringify(d.found)} is written as the Action's input`,
    fix: () =>
      'write the folder alone, such as --history history (a folder of that very name as ./NAME), or leave the flag out',
    example: { found: 'path:history' },
  }),
  BASELINE_MIXED: sentence({
    weight: 'usage',
    what: () => '"history" stands beside globs, and the base is either the history or files',
    fix: () =>
      'leave "history" out (noise and level still come from the history), or the globs (a file of that name as ./history)',
    example: {},
  }),
  RECORD_NOWHERE: sentence({
    weight: 'usage',
    what: () => 'the mode is record, and history is none: there is nothing to record to',
    fix: () => 'set the input history to artifact, branch or path:DIR',
    example: {},
  }),
};

export const usageFaults = { ...flagFaults, ...optionFaults, ...configurationFaults };
