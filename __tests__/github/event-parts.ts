/** People, repositories and branches as they stand in the payloads of events. */

export function user(login: string) {
  return { login, id: 1, type: 'User', site_admin: false, url: `https://api.github.com/users/${login}` };
}

export function repositoryBody(full: string, fork = false) {
  const [owner = '', name = ''] = full.split('/');
  return {
    id: fork ? 1296270 : 1296269,
    name,
    full_name: full,
    private: false,
    fork,
    owner: user(owner),
    html_url: `https://github.com/${full}`,
    url: `https://api.github.com/repos/${full}`,
    default_branch: 'main',
    visibility: 'public',
  };
}

export function side(full: string, at: { readonly sha: string; readonly ref: string }, fork = false) {
  const [owner = ''] = full.split('/');
  return { label: `${owner}:${at.ref}`, ...at, user: user(owner), repo: repositoryBody(full, fork) };
}
