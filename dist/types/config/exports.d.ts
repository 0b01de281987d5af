import type { Duration, Variable } from './config.js';
export declare const FILE_EXPORTS: readonly ['audit-log', 'csv', 'influx-file', 'junit', 'openmetrics', 'parquet', 'prometheus-file', 'sarif', 'tensorboard'];
export type FileExportType = (typeof FILE_EXPORTS)[number];
/** What each server is told beside its address and who asks; the first are needed, for the others there are defaults. */
export declare const SERVER_KEYS: {
    readonly elasticsearch: readonly ['index'];
    readonly 'grafana-annotations': readonly ['dashboard'];
    readonly influx: readonly ['org', 'bucket'];
    readonly mlflow: readonly ['run', 'experiment'];
    readonly otlp: readonly [];
    readonly 'prometheus-pushgateway': readonly ['job'];
    readonly 'prometheus-remote-write': readonly [];
};
export type ServerExportType = keyof typeof SERVER_KEYS;
export type ServerKey = (typeof SERVER_KEYS)[ServerExportType][number];
/** A text in which `${NAME}` stands for a variable of the environment. */
export interface Written {
    readonly text: string;
    readonly variables: readonly Variable[];
}
export type ConfiguredCredentials = {
    readonly kind: 'bearer';
    readonly token: Variable;
} | {
    readonly kind: 'basic';
    readonly username: Written;
    readonly password: Variable;
} | {
    readonly kind: 'api-key';
    readonly key: Variable;
} | null;
export declare const WHEN: readonly ["always", "fail", "error", "neutral", "pass"];
export declare const EXPORT_MODES: readonly ['gate', 'record', 'health'];
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
