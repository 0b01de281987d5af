/** `privacy` of the configuration. */
import { nearest } from '../failure/nearest.js';
import { type ConfiguredPrivacy, DEFAULTS } from './config.js';
import type { Range, Slot, Values } from './values.js';

/** What is taken out by its kind; any other entry is a text or a glob. */
const KINDS = ['email', 'phone', 'key'];

const MIN_GROUP: Range = {
  example: 20,
  words: 'a whole number from 1 to 1000000',
  allows: (examples) => Number.isInteger(examples) && examples >= 1 && examples <= 1_000_000,
};

const EPSILON: Range = {
  example: 1,
  words: 'a number from 0.001 to 10, with at most three decimals',
  allows: (epsilon) =>
    epsilon >= 0.001 && epsilon <= 10 && Math.abs(1000 * epsilon - Math.round(1000 * epsilon)) < 1e-9,
};

/** A kind that was misspelt would take nothing out, and look as if it did. */
function redacted(list: Slot | undefined, values: Values): readonly string[] | null {
  const texts = values.texts(list);
  if (list === undefined || texts === null) return null;
  for (const text of texts) {
    const meant = KINDS.includes(text) ? null : nearest(text, KINDS);
    if (meant !== null)
      values.refuse(list, 'email, phone, key, or texts and globs unlike them', `redact: [${meant}]`);
  }
  return texts;
}

export function decodePrivacy(fields: ReadonlyMap<string, Slot>, values: Values): ConfiguredPrivacy {
  const usual = DEFAULTS.privacy;
  return {
    encryptionKey: values.variable(fields.get('encryption-key')),
    minGroup: values.number(fields.get('min-group'), MIN_GROUP) ?? usual.minGroup,
    showExamples: values.yes(fields.get('show-examples')) ?? usual.showExamples,
    redact: redacted(fields.get('redact'), values) ?? usual.redact,
    noiseEpsilon: values.number(fields.get('noise-epsilon'), EPSILON) ?? usual.noiseEpsilon,
  };
}
