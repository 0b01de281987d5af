/** Sentences of waivers and accepted changes. */
import type { Waivable } from '../model/reason.js';
import { sizeText, sizeTexts } from './number.js';
import type { Sentences } from './sentence.js';

const WAS: Readonly<Record<Waivable, string>> = {
  regressed: 'regressed',
  violated: 'a broken limit',
  suspected: 'suspected',
  missing: 'missing',
};

export const waivers: Pick<Sentences, 'accepted' | 'waived' | 'waiver-exceeded' | 'waiver-expired'> = {
  accepted: ({ pullRequest, by, was }) =>
    `Accepted: pull request ${pullRequest} of "${by}" is labelled as an intended change. Without the label it would be ${WAS[was]}.`,
  waived: ({ until, owner, reason, was }) =>
    `Waived by "${owner}" until ${until}: "${reason}". Without the waiver it would be ${WAS[was]}.`,
  'waiver-exceeded': ({ owner, until, key, ceiling, loss }, { unit }) => {
    const [most, is] = typeof ceiling === 'number' ? sizeTexts([ceiling, loss ?? ceiling], unit) : [];
    const covered = most ?? `"${ceiling}" of the base`;
    const found =
      loss === null ? "how large this one is can't be told" : `this one is ${is ?? sizeText(loss, unit)}`;
    return `The waiver of "${owner}" until ${until} covers a loss of at most ${covered} (${key}), and ${found}.`;
  },
  'waiver-expired': ({ owner, until }) => `The waiver of "${owner}" ended with ${until}.`,
};
