/** What `--help` says in English. */
import type { Command } from '../config/option.js';
import type { HelpWords, Story } from './help-words.js';

const WORKED = [
  '0  it did its work',
  '2  wrong usage or configuration',
  '3  it could not do its work (unreadable input, I/O, a bug)',
];

const STORIES: Readonly<Record<Command, Story>> = {
  check: {
    does: 'judge an evaluation against its base and its history',
    positionals: '[HEAD…] [--base GLOB]… ',
    examples: [
      ['Compare two evaluation files', 'holdline check head.json --base base.json'],
      [
        'Whole folders, by the rules of a configuration',
        "holdline check 'new/*.csv' --base 'old/*.csv' --config rules.yml",
      ],
      ['Against what was recorded, for a script', 'holdline check head.json --history history --format json'],
    ],
    statuses: [
      '0  pass, or neutral (nothing to compare with yet)',
      '1  fail',
      '2  wrong usage or configuration',
      '3  could not judge (unreadable input, I/O, a bug)',
    ],
  },
  record: {
    does: 'append an evaluation to the history, without judging it',
    positionals: '[HEAD…] --history DIR ',
    examples: [
      ['Record the evaluation of the current commit', 'holdline record head.json --history history'],
      [
        'One that was made earlier, under an id of its own',
        'holdline record old.json --history history --at 2026-01-31T12:00:00Z --run 41',
      ],
    ],
    statuses: ['0  recorded, or recorded before with the same content', ...WORKED.slice(1)],
  },
  accept: {
    does: 'mark an intended change that is on the base branch: its level starts anew',
    positionals: 'ID-GLOB… --history DIR --reason TEXT ',
    examples: [
      [
        'A metric that a new data set moved',
        'holdline accept sentiment/accuracy --history history --reason "new test set"',
      ],
      ['All metrics of a suite', 'holdline accept \'sentiment/*\' --history history --reason "#812"'],
    ],
    statuses: ['0  accepted', ...WORKED.slice(1)],
  },
  inspect: {
    does: 'show what would be read from files and why, and what was passed over',
    positionals: 'FILE… ',
    examples: [
      ['What Holdline sees in a file', 'holdline inspect results.json'],
      ['In several, for a script', 'holdline inspect results/*.csv --format json'],
    ],
    statuses: WORKED,
  },
  explain: {
    does: 'say which slices and examples drive the change from base to head',
    positionals: 'HEAD… --base GLOB | TABLE --label COLUMN ',
    examples: [
      ['What a loss comes from', 'holdline explain head.csv --base base.csv'],
      ['For a script', 'holdline explain head.csv --base base.csv --format json'],
      ['Under which conditions faults come', 'holdline explain faults.csv --label fault'],
    ],
    statuses: WORKED,
  },
  suggest: {
    does: 'propose limits and tolerances from a history, as YAML to paste',
    positionals: '--history DIR ',
    examples: [
      ['Rules that fit what main does', 'holdline suggest --history history'],
      [
        'Limits that chance breaks in one run of a thousand',
        'holdline suggest --history history --false-alarms 0.001',
      ],
    ],
    statuses: WORKED,
  },
  backtest: {
    does: 'replay the rules over a history: false alarms, and what is seen',
    positionals: '--history DIR ',
    examples: [
      ['Before the gate is made to block', 'holdline backtest --history history'],
      ['For a script', 'holdline backtest --history history --format json'],
    ],
    statuses: WORKED,
  },
  audit: {
    does: 'judge the gate: rules that never bite, always bite or match nothing',
    positionals: '--history DIR ',
    examples: [
      ['What to mend in a configuration', 'holdline audit --history history'],
      ['For a script', 'holdline audit --history history --format json'],
    ],
    statuses: WORKED,
  },
  sql: {
    does: 'print the query that reduces a table of predictions to a weighted CSV',
    positionals: '--dialect D ',
    examples: [
      [
        'Counts of truth, prediction and language, for DuckDB',
        'holdline sql --dialect duckdb --table preds --truth label --group lang',
      ],
      [
        'Two tables joined by id, whose examples are still compared in pairs',
        'holdline sql --dialect spark --table head --base-table base',
      ],
      [
        'Scores in 3840 bins, with the query that bounds the error of roc_auc',
        'holdline sql --dialect bigquery --table eval.predictions --score prob --bins 3840',
      ],
      ['Judge what the engine wrote', 'holdline check head.csv --base base.csv'],
    ],
    statuses: WORKED,
  },
  report: {
    does: 'print a report.json for people',
    positionals: 'REPORT ',
    examples: [
      ['On the terminal', 'holdline report out/report.json'],
      ['As Markdown, for a comment', 'holdline report out/report.json --format markdown'],
      ['As a page to look at: out/report.html', 'holdline report out/report.json --out out'],
    ],
    statuses: WORKED,
  },
  verify: {
    does: 'make a report again from what it names, and say what differs',
    positionals: 'REPORT ',
    examples: [
      ['In the folder where the report was made', 'holdline verify out/report.json'],
      ['One that was held against a history', 'holdline verify out/report.json --history history'],
    ],
    statuses: [
      '0  the same inputs gave the same verdicts',
      '1  something differs, and is named',
      ...WORKED.slice(1),
    ],
  },
  health: {
    does: 'look after a history: what is stale, stopped, costlier or drifting',
    positionals: '--history DIR ',
    examples: [
      ['Is anything wrong with what is recorded?', 'holdline health --history history'],
      ['For a script', 'holdline health --history history --format json'],
    ],
    statuses: [
      '0  pass',
      '1  fail',
      '2  wrong usage or configuration',
      '3  could not judge (nothing to look at, unreadable history, a bug)',
    ],
  },
  dashboard: {
    does: 'write a history as a page, with badges and charts to embed',
    positionals: '--history DIR --out DIR ',
    examples: [
      [
        'A page that opens in any browser: site/index.html',
        'holdline dashboard --history history --out site',
      ],
      [
        'With links to commits and pull requests',
        'holdline dashboard --history history --out site --repository octo/models',
      ],
    ],
    statuses: WORKED,
  },
  init: {
    does: 'write a workflow and a configuration for what is found here',
    positionals: '[DIR] ',
    examples: [
      ['In the folder of a repository', 'holdline init'],
      ['Look first', 'holdline init --dry-run'],
    ],
    statuses: WORKED,
  },
  demo: {
    does: 'the whole gate on example data that ships with Holdline',
    positionals: '',
    examples: [
      ['A planted regression, found', 'holdline demo'],
      ['The same as Markdown', 'holdline demo --format markdown'],
    ],
    statuses: WORKED,
  },
};

export const ENGLISH_HELP: HelpWords = {
  tagline: 'Holdline holds the line on model quality: red on a real regression, and only then.',
  usage: 'Usage: ',
  commands: 'Commands:',
  examples: 'Examples:',
  flags: 'Flags:',
  statuses: 'Exit status:',
  colon: ': ',
  demo: 'See it work',
  compare: 'Compare two evaluation files',
  more: 'holdline COMMAND --help tells more about a command.',
  help: 'Show this help.',
  stories: STORIES,
  meaning: ({ description }) => description,
  oneOf: (choices) => ` One of ${choices.join(', ')}.`,
  needed: ' Needed.',
  usual: (value) => ` Default: ${value}.`,
  without: ({ without }) => without,
};
