/**
 * Takes out of a text what must not be published: the one place through which every text of an example goes before it
 * reaches a report. What is taken out leaves its kind in brackets behind.
 *
 * Keys are known by what they begin with (GitHub, OpenAI, AWS, Google, Slack, Hugging Face, JSON web tokens): a long
 * hexadecimal number is more often the id of a document. A phone number has a `+`, or groups, or is a Chinese mobile one:
 * ten digits in a row are more often an id.
 */

/** Kinds that go by name; anything else in `privacy.redact` is a text, or a glob where it has `*` or `?`. */
export const REDACTED_KINDS = ['email', 'phone', 'key'] as const;
type Kind = (typeof REDACTED_KINDS)[number];

const PATTERNS: Readonly<Record<Kind, RegExp>> = {
  email: /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu,
  phone:
    /(?<![\w.+-])(?:\+\d(?:[ .\-()/]{0,2}\d){6,14}|\(\d{2,5}\)[ .-]?\d{3,4}[ .-]?\d{3,5}|\d{3}[ .-]\d{3}[ .-]\d{4}|1[3-9]\d[ -]?\d{4}[ -]?\d{4})(?![\w-])/g,
  key: /(?<![A-Za-z0-9])(?:(?:sk|pk|rk)[-_][A-Za-z0-9_-]{16,200}|gh[pousr]_[A-Za-z0-9]{20,255}|github_pat_\w{20,255}|A[KS]IA[A-Z0-9]{16}|AIza[\w-]{30,60}|xox[abprs]-[A-Za-z0-9-]{10,200}|hf_[A-Za-z0-9]{20,100}|eyJ[\w-]{8,2000}\.[\w-]{8,4000}\.[\w-]{0,2000})/g,
};

/** More of one text is not looked at, and not shown either. */
const LONGEST = 10_000;

function isKind(word: string): word is Kind {
  return REDACTED_KINDS.some((kind) => kind === word);
}

/** Whether the whole text is as the glob says: `*` any signs, `?` one. Linear but for a product of the two lengths. */
function isLike(text: string, glob: string): boolean {
  let [at, sign, star, retry] = [0, 0, -1, 0];
  while (at < text.length) {
    if (glob[sign] === '*') {
      star = sign++;
      retry = at;
    } else if (sign < glob.length && (glob[sign] === '?' || glob[sign] === text[at])) {
      at++;
      sign++;
    } else if (star >= 0) {
      sign = star + 1;
      at = ++retry;
    } else return false;
  }
  while (glob[sign] === '*') sign++;
  return sign === glob.length;
}

/** A glob takes out the whole text, or each word that it fits. */
function withoutGlob(text: string, glob: string): string {
  if (isLike(text, glob)) return '[redacted]';
  return text.replace(/\S+/g, (word) => (isLike(word, glob) ? '[redacted]' : word));
}

export type Redact = (text: string) => string;

/** What takes these kinds, texts and globs out of a text. */
export function redaction(patterns: readonly string[]): Redact {
  const kinds = patterns.filter(isKind);
  const own = patterns.filter((pattern) => !isKind(pattern));
  return (text) => {
    let shown = text.slice(0, LONGEST);
    for (const pattern of own) {
      shown = /[*?]/.test(pattern) ? withoutGlob(shown, pattern) : shown.replaceAll(pattern, '[redacted]');
    }
    for (const kind of kinds) shown = shown.replace(PATTERNS[kind], `[${kind}]`);
    return shown;
  };
}
