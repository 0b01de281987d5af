/** A whole number in base 128, lowest digits first, as Protocol Buffers and Snappy write it: 300 → ac 02. */
export function varint(whole: number): readonly number[] {
  const bytes: number[] = [];
  let rest = whole;
  while (rest >= 128) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  return [...bytes, rest];
}
