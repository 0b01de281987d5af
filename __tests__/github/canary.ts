/**
 * Secrets that may be shown nowhere, looked for in six encodings: as they are, URL-encoded, in Base64, in Base64 of URLs,
 * in hexadecimal, and inside a JSON text. What is looked for is found by means of Node's own, not the product's.
 */

/** Signs at an end that depend on what stands beside the secret, by the remainder of the place it stands at. */
const OPEN_AT_START = [0, 2, 3];

/** The secret within a longer text in Base64: three forms, by where it begins, without what its neighbours decide. */
function base64Forms(secret: string): readonly string[] {
  return OPEN_AT_START.flatMap((open, before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)]);
    const whole = bytes.toString('base64').replace(/=+$/, '');
    const certain = Math.floor((bytes.length * 8) / 6);
    const form = whole.slice(open, certain);
    return [form, form.replaceAll('+', '-').replaceAll('/', '_')];
  });
}

/** Each of them is long enough to occur by no chance. */
export function disguises(secret: string): readonly string[] {
  const hex = Buffer.from(secret).toString('hex');
  const url = encodeURIComponent(secret);
  const json = JSON.stringify(secret).slice(1, -1);
  const forms = [secret, url, url.toLowerCase(), hex, hex.toUpperCase(), json, ...base64Forms(secret)];
  return [...new Set([...forms, JSON.stringify(json).slice(1, -1)])];
}

/** The forms of these secrets that stand in the text. */
export function shownOf(text: string, secrets: readonly string[]): readonly string[] {
  return secrets.flatMap(disguises).filter((form) => text.includes(form));
}
