/** What stands in brackets behind a metric's name, taken apart. */

/** The parts between commas that stand in no brackets of their own, without the space around them. */
export function partsOf(inside: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < inside.length; i++) {
    if (inside[i] === '(') depth += 1;
    else if (inside[i] === ')') depth -= 1;
    else if (inside[i] === ',' && depth === 0) {
      parts.push(inside.slice(start, i).trim());
      start = i + 1;
    }
  }
  return [...parts, inside.slice(start).trim()];
}

/** The two parts at the last comma; the first is `null` where there is none. A column's name may hold commas itself. */
export function atLastComma(inside: string): readonly [string | null, string] {
  const comma = inside.lastIndexOf(',');
  return [comma < 0 ? null : inside.slice(0, comma).trim(), inside.slice(comma + 1).trim()];
}

/** `fr=0.25`: how much a group counts. `null` where it is none, or the number is not above 0. */
export function shareOf(part: string): readonly [string, number] | null {
  const equals = part.lastIndexOf('=');
  const written = part.slice(equals + 1).trim();
  const share = written === '' ? Number.NaN : Number(written);
  const ok = equals > 0 && share > 0 && Number.isFinite(share);
  return ok ? [part.slice(0, equals).trim(), share] : null;
}
