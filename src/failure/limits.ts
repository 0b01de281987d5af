/** What a user does who wants more read than the usual limits let by. */

/** "raise the limit …", to what was found. */
export function raised(key: string, found: number): string {
  return `raise the limit, with \`limits: { ${key}: ${found} }\` in the configuration`;
}
