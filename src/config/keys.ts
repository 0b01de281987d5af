/** Every key of the configuration, by section. The JSON Schema and the documentation are held against this table. */

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
  ],
  suites: ['name', 'artifacts', 'format', 'columns', 'metrics', 'repeats'],
  'suites.columns': ['id', 'truth', 'prediction', 'score', 'positive', 'weight', 'cluster', 'groups'],
  rules: ['match', 'min', 'max', 'target', 'max-drop', 'max-rise', 'direction', 'severity'],
  waivers: ['match', 'until', 'owner', 'reason', 'max-drop', 'max-rise'],
  decision: ['alpha', 'alpha-warn', 'style', 'correction', 'seed'],
  pairing: ['min-paired'],
  history: ['store', 'keep', 'window', 'outcomes'],
  privacy: ['encryption-key', 'min-group', 'show-examples', 'redact'],
} as const;

export type Section = keyof typeof KEYS;

/** Keys that a later version will have: named as such, because "unknown" would send the user looking for a typo. */
export const NOT_YET: Readonly<Partial<Record<Section, readonly string[]>>> = {
  configuration: ['health', 'notify', 'export', 'respond'],
  privacy: ['noise-epsilon'],
};
