/** What `holdline inspect` found in a file, schema `holdline/inspect@1`. Types only. */
import type { Direction } from './evaluation.js';
import type { Notice } from './report.js';

export interface InspectedMeasurement {
  readonly id: string;
  readonly value: number | null;
  readonly n: number | null;
  readonly standardError: number | null;
  readonly direction: Direction | null;
  readonly unit: string | null;
}

export interface Inspected {
  readonly path: string;
  /** `null` where nothing here can read it. */
  readonly format: string | null;
  readonly because: string;
  readonly measurements: readonly InspectedMeasurement[];
  readonly examples: { readonly n: number; readonly columns: readonly string[] } | null;
  readonly notices: readonly Notice[];
}
