/** A question to a monitoring system and how its answer is read: the same rules as for values in files. Types and limits. */
import type { Fault } from '../failure/failure.js';
import type { Labels } from '../model/evaluation.js';
import type { Request } from '../request/request.js';

export interface AskedValue {
  /** Of the metric, where the system tells one. */
  readonly name: string | null;
  readonly labels: Labels;
  /** Finite, or `null` where `invalid` says what stood there instead. */
  readonly value: number | null;
  readonly invalid: string | null;
}

/** The values and what is to be told of them, or why there are none. */
export type Reading =
  | { readonly ok: true; readonly values: readonly AskedValue[]; readonly notices: readonly Fault[] }
  | { readonly ok: false; readonly fault: Fault };

export interface Asked {
  readonly request: Request;
  /** Of a body that `request.ok` took. Never throws. */
  readonly read: (body: string) => Reading;
}

/** Whom to ask, and what to call it in sentences: the place in the configuration. */
export interface Source {
  readonly url: string;
  readonly credentials: Authorization;
  readonly where: string;
}

/** The value of the header `authorization`, or none. All of it is secret. */
export type Authorization = { readonly header: string; readonly secrets: readonly string[] } | null;

/** More is a query that forgot to add up. */
export const MOST_VALUES = 1000;
