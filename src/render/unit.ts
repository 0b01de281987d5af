/** Units of values: time and sizes move to the step that suits them, others stay as they were measured. */

interface Step {
  readonly suffix: string;
  /** Size of one `suffix` in the family's smallest common unit. */
  readonly size: number;
  /** From which magnitude on this step is used. */
  readonly from: number;
}

const TIME: readonly Step[] = [
  { suffix: 'd', size: 86_400, from: 172_800 },
  { suffix: 'h', size: 3600, from: 7200 },
  { suffix: 'min', size: 60, from: 120 },
  { suffix: 's', size: 1, from: 1 },
  { suffix: 'ms', size: 1e-3, from: 1e-3 },
  { suffix: 'µs', size: 1e-6, from: 1e-6 },
  { suffix: 'ns', size: 1e-9, from: 0 },
];
const BYTES: readonly Step[] = [
  { suffix: 'TiB', size: 2 ** 40, from: 2 ** 40 },
  { suffix: 'GiB', size: 2 ** 30, from: 2 ** 30 },
  { suffix: 'MiB', size: 2 ** 20, from: 2 ** 20 },
  { suffix: 'KiB', size: 2 ** 10, from: 2 ** 10 },
  { suffix: 'B', size: 1, from: 0 },
];

/** Unit as measured → its family's steps and what one of it is in seconds or bytes. */
const FAMILIES: ReadonlyMap<string, { readonly steps: readonly Step[]; readonly size: number }> = new Map([
  ...TIME.map((step) => [step.suffix, { steps: TIME, size: step.size }] as const),
  ['us', { steps: TIME, size: 1e-6 }],
  ['seconds', { steps: TIME, size: 1 }],
  ['days', { steps: TIME, size: 86_400 }],
  ['bytes', { steps: BYTES, size: 1 }],
  ['B', { steps: BYTES, size: 1 }],
]);

/** Units come from files: one that is more than a short plain word is not shown. */
function unitSuffix(unit: string | null): string {
  const plain =
    unit !== null && /^[\p{L}%°][\p{L}\d%°²³/ ]{0,15}$/u.test(unit) && !/^[0-9a-f]{7,}$/i.test(unit);
  return plain ? ` ${unit}` : '';
}

/** The numbers as they will stand in the text, and the unit behind them. */
export interface Scaled {
  readonly values: readonly number[];
  readonly suffix: string;
}

export function magnitude(values: readonly number[]): number {
  return values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
}

/** The values in the unit of their family that suits the largest of them. */
export function scaled(values: readonly number[], unit: string | null): Scaled {
  const family = unit === null ? undefined : FAMILIES.get(unit);
  if (unit === null || unit === 'fraction' || unit === 'index') return { values, suffix: '' };
  if (unit === 'percent') return { values, suffix: ' %' };
  if (family === undefined) return { values, suffix: unitSuffix(unit) };
  const largest = magnitude(values) * family.size;
  const step = largest === 0 ? undefined : family.steps.find((candidate) => largest >= candidate.from);
  if (step === undefined) return { values, suffix: unitSuffix(unit) };
  return { values: values.map((value) => value * (family.size / step.size)), suffix: ` ${step.suffix}` };
}
