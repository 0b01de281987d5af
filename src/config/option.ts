/** What an option is, and the words that options, commands and modes may be called by. */
import type { Locale } from '../model/locale.js';
import type { Dialect } from '../model/query.js';
import type { FailOn } from '../model/report.js';
import type { Preview } from '../notify/configured.js';

export const COMMANDS = [
  'check',
  'record',
  'accept',
  'inspect',
  'explain',
  'health',
  'dashboard',
  'suggest',
  'backtest',
  'audit',
  'sql',
  'report',
  'verify',
  'init',
  'demo',
] as const;
export type Command = (typeof COMMANDS)[number];

export const MODES = ['auto', 'gate', 'record', 'health'] as const;
export const FAIL_ON = [
  'regression',
  'suspected',
  'inconclusive',
  'never',
] as const satisfies readonly FailOn[];
export const COMMENT = ['auto', 'always', 'changes', 'never'] as const;
export const ON_ERROR = ['fail', 'warn'] as const;
export const LOCALES = ['en', 'zh-CN'] as const satisfies readonly Locale[];
export const PARSERS = ['auto', 'csv-parse'] as const;
export const FORMATS = ['text', 'markdown', 'json', 'html'] as const;
/** What a report is printed as beside: the forms of exports. */
export const EXPORT_FORMATS = [
  'audit-log',
  'csv',
  'influx',
  'junit',
  'openmetrics',
  'parquet',
  'prometheus',
  'sarif',
  'tensorboard',
] as const;
export const PREVIEWS = [
  'dingtalk',
  'feishu',
  'wecom',
  'slack',
  'teams',
  'webhook',
  'email',
  'sms',
] as const satisfies readonly Preview[];
export type Format = (typeof FORMATS)[number] | (typeof EXPORT_FORMATS)[number] | (typeof PREVIEWS)[number];
export const DIALECTS = [
  'duckdb',
  'spark',
  'bigquery',
  'clickhouse',
  'postgres',
] as const satisfies readonly Dialect[];

/** Read without being named, where it exists. */
export const USUAL_CONFIG = '.github/holdline.yml';

/** The largest seed: seeds are unsigned integers of 32 bits. */
export const LARGEST_SEED = 4_294_967_295;

/** More bins of a score than this are hardly fewer than its values. */
export const MOST_BINS = 1_000_000;

export type OptionType = 'text' | 'list' | 'choice' | 'flag' | 'number' | 'share' | 'time';

export interface Option {
  /** The input's name in `action.yml`, kebab-case. */
  readonly name: OptionName;
  /** The flag's name on the command line without `--`; `null` where there is no flag. */
  readonly flag: string | null;
  readonly type: OptionType;
  readonly choices: readonly string[] | null;
  /** What applies where nothing is given; `null` for none. */
  readonly default: string | null;
  /** In words what happens without it, where `default` is `null`. */
  readonly without: string | null;
  /** What the value is called in usage lines. */
  readonly value: string;
  /** One sentence. */
  readonly description: string;
  /** Whether the Action has it as an input. */
  readonly action: boolean;
  /** Which commands take it as a flag. */
  readonly cli: readonly Command[];
  /** The dotted key of the configuration that sets the same thing. */
  readonly config: string | null;
}

export type OptionName =
  | 'artifacts'
  | 'workflow-artifacts'
  | 'config'
  | 'mode'
  | 'history'
  | 'baseline'
  | 'base-branch'
  | 'suite'
  | 'partial'
  | 'fail-on'
  | 'comment'
  | 'comment-id'
  | 'accept-label'
  | 'check-run'
  | 'on-error'
  | 'locale'
  | 'github-token'
  | 'out'
  | 'repository'
  | 'format'
  | 'export'
  | 'dry-run'
  | 'force'
  | 'notify'
  | 'at'
  | 'seed'
  | 'label'
  | 'sha'
  | 'run'
  | 'reason'
  | 'false-alarms'
  | 'parser'
  | 'dialect'
  | 'table'
  | 'base-table'
  | 'id'
  | 'truth'
  | 'prediction'
  | 'score'
  | 'weight'
  | 'positive'
  | 'group'
  | 'bins';
