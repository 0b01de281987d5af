/** Bounds on what is read of a file, by the names that they have in the configuration. Types only. */
export type LimitName =
  | 'json-bytes'
  | 'json-depth'
  | 'line-bytes'
  | 'yaml-bytes'
  | 'yaml-depth'
  | 'yaml-aliases'
  | 'toml-bytes'
  | 'toml-depth'
  | 'xml-bytes'
  | 'xml-depth'
  | 'text-bytes'
  | 'row-bytes'
  | 'columns'
  | 'metric-rows'
  | 'parquet-bytes'
  | 'parquet-footer-bytes'
  | 'parquet-page-bytes'
  | 'parquet-group-bytes'
  | 'parquet-group-rows'
  | 'parquet-group-cells'
  | 'archive-bytes'
  | 'archive-entries'
  | 'archive-unpacked-bytes'
  | 'archive-ratio'
  | 'event-bytes';

export type Limits = Readonly<Record<LimitName, number>>;
