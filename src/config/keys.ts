/** Every key of the configuration, by section. The JSON Schema and the documentation are held against this table. */
import type { LimitName } from '../model/limits.js';

export const KEYS = {
  configuration: [
    'suites',
    'rules',
    'required',
    'anchor',
    'comparable',
    'waivers',
    'decision',
    'pairing',
    'history',
    'privacy',
    'limits',
    'health',
  ],
  suites: ['name', 'artifacts', 'format', 'run', 'columns', 'metrics', 'repeats'],
  'suites.columns': [
    'id',
    'truth',
    'prediction',
    'score',
    'positive',
    'weight',
    'cluster',
    'query',
    'groups',
    'group-pairs',
  ],
  rules: ['match', 'require', 'min', 'max', 'target', 'max-drop', 'max-rise', 'direction', 'severity'],
  waivers: ['match', 'until', 'owner', 'reason', 'max-drop', 'max-rise'],
  decision: ['alpha', 'alpha-warn', 'style', 'correction', 'seed'],
  pairing: ['min-paired'],
  history: ['store', 'keep', 'window', 'outcomes'],
  privacy: ['encryption-key', 'min-group', 'show-examples', 'redact', 'noise-epsilon'],
  limits: [
    'json-bytes',
    'json-depth',
    'line-bytes',
    'yaml-bytes',
    'yaml-depth',
    'yaml-aliases',
    'toml-bytes',
    'toml-depth',
    'xml-bytes',
    'xml-depth',
    'text-bytes',
    'row-bytes',
    'columns',
    'metric-rows',
    'parquet-bytes',
    'parquet-footer-bytes',
    'parquet-page-bytes',
    'parquet-group-bytes',
    'parquet-group-rows',
    'parquet-group-cells',
    'archive-bytes',
    'archive-entries',
    'archive-unpacked-bytes',
    'archive-ratio',
    'event-bytes',
  ] as const satisfies readonly LimitName[],
  health: ['max-age', 'workflows', 'issue', 'anomalies'],
  'health.workflows': ['min-success-rate', 'max-duration'],
} as const;

export type Section = keyof typeof KEYS;

/** Keys that a later version will have: named as such, because "unknown" would send the user looking for a typo. */
export const NOT_YET: Readonly<Partial<Record<Section, readonly string[]>>> = {
  configuration: ['notify', 'export', 'respond'],
};
