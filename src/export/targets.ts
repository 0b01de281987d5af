/** Where a report is exported to, as the configuration names it (`export:`). Types only. A new one is one interface here. */

/** Written whole and at once, beside what was there. */
export interface FileTarget {
  readonly type:
    | 'audit-log'
    | 'csv'
    | 'influx-file'
    | 'junit'
    | 'openmetrics'
    | 'parquet'
    | 'prometheus-file'
    | 'sarif'
    | 'tensorboard';
  /** Relative to the workspace; of `tensorboard` a folder. */
  readonly path: string;
}

/** How a server is told who asks; `null` where it asks nobody. All of it is secret. */
export type Credentials =
  | { readonly kind: 'bearer'; readonly token: string }
  | { readonly kind: 'basic'; readonly username: string; readonly password: string }
  | { readonly kind: 'api-key'; readonly key: string }
  | null;

interface Server {
  /** `https://host[:port][/path]`, without the parts that the API itself adds. */
  readonly url: string;
  readonly credentials: Credentials;
}

export interface Pushgateway extends Server {
  readonly type: 'prometheus-pushgateway';
  readonly job: string;
}

export interface RemoteWrite extends Server {
  readonly type: 'prometheus-remote-write';
}

export interface GrafanaAnnotations extends Server {
  readonly type: 'grafana-annotations';
  /** `null` for an annotation of the whole organisation. */
  readonly dashboard: string | null;
}

export interface Influx extends Server {
  readonly type: 'influx';
  readonly org: string;
  readonly bucket: string;
}

export interface Elasticsearch extends Server {
  readonly type: 'elasticsearch';
  /** An index or a data stream. */
  readonly index: string;
}

export interface Otlp extends Server {
  readonly type: 'otlp';
}

export interface Mlflow extends Server {
  readonly type: 'mlflow';
  /** The run that was judged; `null` for a new one in `experiment`. */
  readonly run: string | null;
  readonly experiment: string;
}

export type ServerTarget =
  | Elasticsearch
  | GrafanaAnnotations
  | Influx
  | Mlflow
  | Otlp
  | Pushgateway
  | RemoteWrite;

export type Target = FileTarget | ServerTarget;
