/** All routes of the fake: a new family is one new file and one line here. */
import type { Route } from '../router.js';
import { ARTIFACT_ROUTES } from './artifacts.js';
import { CHECK_ROUTES } from './checks.js';
import { COMMENT_ROUTES } from './comments.js';
import { COMMIT_ROUTES } from './commits.js';
import { CONTENT_ROUTES } from './contents.js';
import { GIT_ROUTES } from './git.js';
import { ISSUE_ROUTES } from './issues.js';
import { PULL_ROUTES } from './pulls.js';
import { REF_ROUTES } from './refs.js';
import { REPOSITORY_ROUTES } from './repository.js';
import { RESPONSE_ROUTES } from './responses.js';
import { RUN_ROUTES } from './runs.js';
import { VIEWER_ROUTES } from './viewer.js';

export const ROUTES: readonly Route[] = [
  ...ARTIFACT_ROUTES,
  ...CHECK_ROUTES,
  ...COMMENT_ROUTES,
  ...COMMIT_ROUTES,
  ...CONTENT_ROUTES,
  ...GIT_ROUTES,
  ...ISSUE_ROUTES,
  ...PULL_ROUTES,
  ...REF_ROUTES,
  ...REPOSITORY_ROUTES,
  ...RESPONSE_ROUTES,
  ...RUN_ROUTES,
  ...VIEWER_ROUTES,
];
