/** Which addresses a mail may be sent to. */

const ADDRESS = 254;

/** A bare address of ASCII: no name, no comment, no quotes, no list, no line end. */
export function isMailAddress(text: string): boolean {
  return (
    text.length <= ADDRESS &&
    /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)*$/i.test(
      text,
    )
  );
}
