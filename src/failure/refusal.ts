/** Why a server that was asked gave no answer of use, from what became of the request: each kind is mended in its own way. */

const KINDS = [
  ['variable', /environment has no variable/],
  ['private', /private/i],
  ['redirect', /redirect/],
  ['credentials', /answered 40[13]\b/],
  ['absent', /answered 404\b/],
  ['query', /answered 4(?:00|22)\b/],
  ['certificate', /certificate|self.signed/i],
  ['slow', /no whole answer within/],
] as const;

export type Refusal = (typeof KINDS)[number][0] | 'other';

/** The kind of a reason; `other` where none is known by its words. */
export function refusalOf(reason: string): Refusal {
  return KINDS.find(([, words]) => words.test(reason))?.[0] ?? 'other';
}
