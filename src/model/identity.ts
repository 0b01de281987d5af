/**
 * The name of a measurement, as users see it: `suite/metric{key=value,…}`, labels sorted by key.
 * A name with a character of its own meaning is written as a JSON string, so that an id can be read back.
 */
import type { Labels, Place } from './evaluation.js';

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must be quoted
const NEEDS_QUOTES = /[/{},="\u0000-\u001f\u007f]/;

function quoted(name: string): string {
  return name === '' || NEEDS_QUOTES.test(name) ? JSON.stringify(name) : name;
}

function labelText(labels: Labels): string {
  const keys = Object.keys(labels).sort();
  if (keys.length === 0) return '';
  return `{${keys.map((key) => `${quoted(key)}=${quoted(labels[key] ?? '')}`).join(',')}}`;
}

/** The id of the measurement in this place, stable over runs, machines and the order of labels. */
export function measurementId(place: Place): string {
  return `${quoted(place.suite)}/${quoted(place.metric)}${labelText(place.labels)}`;
}
