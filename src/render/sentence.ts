/** What a sentence of a reason is made from. Types only. */
import type { Reason } from '../model/reason.js';
import type { Verdict } from '../model/report.js';

export type Kind = Reason['kind'];
export type ByKind = { readonly [K in Kind]: Extract<Reason, { kind: K }> };
export type Sentences = { readonly [K in Kind]: (reason: ByKind[K], verdict: Verdict) => string };
