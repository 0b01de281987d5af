/** Where a report is exported to, as the configuration says it: variables of the environment are still to be filled in. */
import type { Result } from '../model/report.js';
import type { Duration, Variable } from './config.js';

export const FILE_EXPORTS = [
  'audit-log',
  'csv',
  'influx-file',
  'junit',
  'openmetrics',
  'parquet',
  'prometheus-file',
  'sarif',
  'tensorboard',
] as const;
export type FileExportType = (typeof FILE_EXPORTS)[number];

/** What each server is told beside its address and who asks; the first are needed, for the others there are defaults. */
export const SERVER_KEYS = {
  elasticsearch: ['index'],
  'grafana-annotations': ['dashboard'],
  influx: ['org', 'bucket'],
  mlflow: ['run', 'experiment'],
  otlp: [],
  'prometheus-pushgateway': ['job'],
  'prometheus-remote-write': [],
} as const;
export type ServerExportType = keyof typeof SERVER_KEYS;
export type ServerKey = (typeof SERVER_KEYS)[ServerExportType][number];

/** A text in which `${NAME}` stands for a variable of the environment. */
export interface Written {
  readonly text: string;
  readonly variables: readonly Variable[];
}

export type ConfiguredCredentials =
  | { readonly kind: 'bearer'; readonly token: Variable }
  | { readonly kind: 'basic'; readonly username: Written; readonly password: Variable }
  | { readonly kind: 'api-key'; readonly key: Variable }
  | null;

export const WHEN = ['always', 'fail', 'error', 'neutral', 'pass'] as const satisfies readonly (
  | 'always'
  | Result
)[];
export const EXPORT_MODES = ['gate', 'record', 'health'] as const;

export interface Common {
  /** Whether what can't be exported makes an error of the run. */
  readonly strict: boolean;
  readonly when: readonly (typeof WHEN)[number][];
  /** `null`: the usual ones, which are all of a file, and `record` and `health` of a server. */
  readonly modes: readonly (typeof EXPORT_MODES)[number][] | null;
  /** `file:line:column`. */
  readonly where: string;
}

export interface FileExport extends Common {
  readonly kind: 'file';
  readonly type: FileExportType;
  /** Relative to the workspace. */
  readonly path: string;
}

export interface ServerExport extends Common {
  readonly kind: 'server';
  readonly type: ServerExportType;
  readonly url: Written;
  readonly credentials: ConfiguredCredentials;
  readonly timeout: Duration;
  readonly allowPrivateHosts: boolean;
  /** What is not said, or not of this type, is `null`. */
  readonly settings: Readonly<Record<ServerKey, Written | null>>;
}

export type ConfiguredExport = FileExport | ServerExport;
