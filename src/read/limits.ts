/** Bounds on what is read, in bytes, levels and counts: what applies where the configuration does not raise them. */
import type { Limits } from '../model/limits.js';

const MEBIBYTE = 1024 * 1024;

export const LIMITS: Limits = {
  'json-bytes': 256 * MEBIBYTE,
  'json-depth': 256,
  'line-bytes': 16 * MEBIBYTE,
  'yaml-bytes': 4 * MEBIBYTE,
  'yaml-depth': 64,
  'yaml-aliases': 0,
  'toml-bytes': 16 * MEBIBYTE,
  'toml-depth': 64,
  'xml-bytes': 64 * MEBIBYTE,
  'xml-depth': 64,
  'text-bytes': 64 * MEBIBYTE,
  'row-bytes': 16 * MEBIBYTE,
  columns: 10_000,
  'metric-rows': 100_000,
  'parquet-bytes': 256 * MEBIBYTE,
  'parquet-footer-bytes': 16 * MEBIBYTE,
  'parquet-page-bytes': 256 * MEBIBYTE,
  'parquet-group-bytes': 512 * MEBIBYTE,
  'parquet-group-rows': 16 * MEBIBYTE,
  'parquet-group-cells': 64 * MEBIBYTE,
  'archive-bytes': 512 * MEBIBYTE,
  'archive-entries': 500_000,
  'archive-unpacked-bytes': 512 * MEBIBYTE,
  'archive-ratio': 200,
  'event-bytes': 256 * MEBIBYTE,
};

interface Raised {
  readonly limits?: Partial<Limits> | undefined;
}

/** The bounds that hold for this file. */
export function limitsOf({ limits }: Raised): Limits {
  return limits === undefined ? LIMITS : { ...LIMITS, ...limits };
}
