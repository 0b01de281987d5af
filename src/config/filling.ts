/** What the configuration writes with `${NAME}`, with the variables of the environment in their places. */
import type { ConfiguredCredentials, Written } from './exports.js';

export type Fill = (name: string) => string;

export interface Filling {
  /** The value of a variable; empty where it is not set, which is kept in mind. */
  readonly fill: Fill;
  /** Names that were asked for and are not set. */
  readonly missing: () => readonly string[];
}

export type FilledCredentials =
  | { readonly kind: 'bearer'; readonly token: string }
  | { readonly kind: 'basic'; readonly username: string; readonly password: string }
  | { readonly kind: 'api-key'; readonly key: string }
  | null;

const VARIABLE = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;

export function filling(variable: (name: string) => string | null): Filling {
  const missing = new Set<string>();
  const fill = (name: string): string => {
    const value = variable(name);
    if (value === null) missing.add(name);
    return value ?? '';
  };
  return { fill, missing: () => [...missing] };
}

export function filledText({ text }: Written, fill: Fill): string {
  return text.replace(VARIABLE, (_, name: string) => fill(name));
}

export function filledCredentials(credentials: ConfiguredCredentials, fill: Fill): FilledCredentials {
  if (credentials === null) return null;
  const { kind } = credentials;
  if (kind === 'bearer') return { kind, token: fill(credentials.token.name) };
  if (kind === 'api-key') return { kind, key: fill(credentials.key.name) };
  const username = filledText(credentials.username, fill);
  return { kind, username, password: fill(credentials.password.name) };
}
