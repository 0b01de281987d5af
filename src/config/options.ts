/**
 * The one table of options: inputs of the Action and flags of the command line are rows of it, and `action.yml`,
 * the README's table and the help are held against it. Defaults stand here and in `config.ts`, nowhere else.
 */
import {
  COMMANDS,
  COMMENT,
  type Command,
  FAIL_ON,
  FORMATS,
  type Format,
  MODES,
  ON_ERROR,
  type Option,
  USUAL_CONFIG,
} from './option.js';

/** What a row says unless it says otherwise. */
const PLAIN = {
  flag: null,
  choices: null,
  default: null,
  without: null,
  action: false,
  cli: [],
  config: null,
};

export const OPTIONS: readonly Option[] = [
  {
    ...PLAIN,
    name: 'artifacts',
    type: 'list',
    value: 'GLOB',
    without: 'the files that the configuration names',
    description: 'Globs of the evaluation files to judge, one a line.',
    action: true,
    config: 'suites.artifacts',
  },
  {
    ...PLAIN,
    name: 'workflow-artifacts',
    type: 'list',
    value: 'NAME',
    without: 'none',
    description:
      'Names or globs of workflow artifacts to download and read: of this run, or on workflow_run of the run that triggered it.',
    action: true,
  },
  {
    ...PLAIN,
    name: 'config',
    flag: 'config',
    type: 'text',
    value: 'FILE',
    without: `${USUAL_CONFIG} if it exists`,
    description: 'The configuration file.',
    action: true,
    cli: ['check', 'record'],
  },
  {
    ...PLAIN,
    name: 'mode',
    type: 'choice',
    value: 'MODE',
    choices: MODES,
    default: 'auto',
    description:
      'Whether to judge (gate), to judge and append to the history (record), or to go by the event.',
    action: true,
  },
  {
    ...PLAIN,
    name: 'history',
    flag: 'history',
    type: 'text',
    value: 'DIR',
    without: 'artifact; with base files, or on the command line, none',
    description:
      'Where the history of the base branch is: artifact, branch, branch:NAME, path:DIR or none; on the command line a folder.',
    action: true,
    cli: ['check', 'record', 'accept'],
  },
  {
    ...PLAIN,
    name: 'baseline',
    flag: 'base',
    type: 'list',
    value: 'GLOB',
    default: 'history',
    description: 'What to compare with: the history, or globs of files that hold the base evaluation.',
    action: true,
    cli: ['check'],
  },
  {
    ...PLAIN,
    name: 'base-branch',
    type: 'text',
    value: 'NAME',
    without: 'the branch of the event, else the default branch',
    description: 'The branch whose history counts.',
    action: true,
  },
  {
    ...PLAIN,
    name: 'suite',
    type: 'text',
    value: 'NAME',
    description:
      'A name put before every suite and on the comment, so that several gates can live side by side.',
    action: true,
  },
  {
    ...PLAIN,
    name: 'partial',
    type: 'flag',
    value: 'BOOLEAN',
    default: 'false',
    description: 'This run evaluates only some suites, so suites without any file are not missing.',
    action: true,
  },
  {
    ...PLAIN,
    name: 'fail-on',
    flag: 'fail-on',
    type: 'choice',
    value: 'WHAT',
    choices: FAIL_ON,
    default: 'regression',
    description: 'The weakest finding that fails the run; never only reports.',
    action: true,
    cli: ['check'],
  },
  {
    ...PLAIN,
    name: 'comment',
    type: 'choice',
    value: 'WHEN',
    choices: COMMENT,
    default: 'auto',
    description: 'When to comment on the pull request; changes means only when something is not passed.',
    action: true,
  },
  {
    ...PLAIN,
    name: 'on-error',
    type: 'choice',
    value: 'WHAT',
    choices: ON_ERROR,
    default: 'fail',
    description:
      'Whether trouble that lies outside of the evaluation (an outage, say) fails the run or warns.',
    action: true,
  },
  {
    ...PLAIN,
    name: 'github-token',
    type: 'text',
    value: 'TOKEN',
    without: "the job's own token",
    description: 'The token with which the comment is written.',
    action: true,
  },
  {
    ...PLAIN,
    name: 'out',
    flag: 'out',
    type: 'text',
    value: 'DIR',
    without: 'nothing is written',
    description: 'The folder to write the report to.',
    cli: ['check'],
  },
  {
    ...PLAIN,
    name: 'format',
    flag: 'format',
    type: 'choice',
    value: 'FORMAT',
    choices: FORMATS,
    default: 'text',
    description: 'How the result is printed.',
    cli: COMMANDS,
  },
  {
    ...PLAIN,
    name: 'at',
    flag: 'at',
    type: 'time',
    value: 'ISO-TIME',
    without: 'now',
    description: 'The time to use as the current one, such as 2026-01-31T12:00:00Z.',
    cli: ['check', 'record', 'accept'],
  },
  {
    ...PLAIN,
    name: 'seed',
    flag: 'seed',
    type: 'number',
    value: 'N',
    without: 'decision.seed of the configuration',
    description: 'The seed of everything random.',
    cli: ['check'],
    config: 'decision.seed',
  },
  {
    ...PLAIN,
    name: 'sha',
    flag: 'sha',
    type: 'text',
    value: 'SHA',
    without: "git's HEAD where there is one",
    description: 'The commit that was evaluated.',
    cli: ['record'],
  },
  {
    ...PLAIN,
    name: 'run',
    flag: 'run',
    type: 'text',
    value: 'ID',
    without: 'a random id',
    description: 'The id of the record.',
    cli: ['record'],
  },
  {
    ...PLAIN,
    name: 'reason',
    flag: 'reason',
    type: 'text',
    value: 'TEXT',
    description: 'Why the change is accepted; it stays in the history.',
    cli: ['accept'],
  },
];

/** The flags a command takes, in the order of the table. */
export function flagsOf(command: Command): readonly Option[] {
  return OPTIONS.filter((option) => option.cli.includes(command));
}

const FORMATS_OF: Readonly<Record<Command, readonly Format[]>> = {
  check: FORMATS,
  record: ['text', 'json'],
  accept: ['text', 'json'],
  inspect: ['text', 'json'],
  report: ['text', 'markdown'],
  demo: FORMATS,
};

/** The values an option may have in a command; `null` where it is no choice. */
export function choicesOf(option: Option, command: Command): readonly string[] | null {
  return option.name === 'format' ? FORMATS_OF[command] : option.choices;
}
