// How the figures of the load benchmark are written.
const KIB = 1024;
const MIB = KIB * KIB;

export const seconds = (value) => `${value.toFixed(value < 10 ? 2 : 1)} s`;
export const mebibytes = (value) => `${value.toFixed(0)} MiB`;
export const count = (value) => value.toLocaleString('en-US');

/** A number of bytes, in the unit in which it has no more than four digits. */
export function size(bytes) {
  if (bytes < KIB) return `${bytes} B`;
  return bytes < MIB ? `${(bytes / KIB).toFixed(1)} KiB` : `${(bytes / MIB).toFixed(1)} MiB`;
}

/** What a child said last, in one line: a part that fails is a finding, and the others stand. */
export function lastWords(text) {
  return text.trim().replaceAll(/\s+/g, ' ').slice(-240);
}
