/** All routes of the fake: a new family is one new file and one line here. */
import type { Route } from '../router.js';
import { COMMENT_ROUTES } from './comments.js';
import { GIT_ROUTES } from './git.js';
import { PULL_ROUTES } from './pulls.js';
import { REPOSITORY_ROUTES } from './repository.js';
import { VIEWER_ROUTES } from './viewer.js';

export const ROUTES: readonly Route[] = [
  ...COMMENT_ROUTES,
  ...GIT_ROUTES,
  ...PULL_ROUTES,
  ...REPOSITORY_ROUTES,
  ...VIEWER_ROUTES,
];
