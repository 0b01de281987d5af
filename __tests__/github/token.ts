/** Who asks, and what the token lets them do. */

export type Level = 'none' | 'read' | 'write';

export interface Token {
  readonly login: string;
  /** `Bot` for the token of a workflow or an app, `User` for a personal one. */
  readonly type: 'Bot' | 'User';
  /** As under `permissions:` of a workflow: what is not named is `none`. `metadata: read` is always there. */
  readonly permissions: Readonly<Record<string, Level>>;
}

const RANK: Readonly<Record<string, number>> = { none: 0, read: 1, write: 2 };

/** The token that a workflow has as `GITHUB_TOKEN`. */
export function workflowToken(permissions: Token['permissions']): Token {
  return { login: 'github-actions[bot]', type: 'Bot', permissions };
}

/** What GitHub makes of `permissions:` for a fork or for Dependabot: all that was `write` is `read`. */
export function readOnlyToken(permissions: Token['permissions']): Token {
  const entries = Object.entries(permissions);
  const lowered = entries.map(([name, level]): [string, Level] => [name, level === 'write' ? 'read' : level]);
  return workflowToken(Object.fromEntries(lowered));
}

/**
 * Whether the token may do what needs `accepted`, written as in the header `x-accepted-github-permissions`:
 * alternatives are parted by `;`, permissions that are needed together by `,`
 * (https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api#resource-not-accessible).
 *
 * Stricter than github.com for public repositories, which lets any token read issues and pull requests.
 */
export function allows(token: Token, accepted: string): boolean {
  const granted: Token['permissions'] = { ...token.permissions, metadata: 'read' };
  return accepted.split(';').some((together) =>
    together.split(',').every((needed) => {
      const [name = '', level = ''] = needed.trim().split('=');
      return (RANK[granted[name] ?? 'none'] ?? 0) >= (RANK[level] ?? Number.POSITIVE_INFINITY);
    }),
  );
}
