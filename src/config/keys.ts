/** Every key of the configuration, by section. The JSON Schema and the documentation are held against this table. */

export const KEYS = {
  configuration: ['suites', 'rules', 'required', 'decision', 'pairing', 'history'],
  suites: ['name', 'artifacts', 'format', 'columns', 'metrics'],
  'suites.columns': ['id', 'truth', 'prediction', 'score', 'positive', 'weight', 'groups'],
  rules: ['match', 'min', 'max', 'target', 'max-drop', 'max-rise', 'direction', 'severity'],
  decision: ['alpha', 'alpha-warn', 'correction', 'seed'],
  pairing: ['min-paired'],
  history: ['window'],
} as const;

export type Section = keyof typeof KEYS;

/** Keys that a later version will have: named as such, because "unknown" would send the user looking for a typo. */
export const NOT_YET: Readonly<Partial<Record<Section, readonly string[]>>> = {
  configuration: ['anchor', 'comparable', 'waivers', 'privacy', 'health', 'notify', 'export', 'respond'],
  history: ['store', 'keep', 'outcomes'],
};
