/** The roles of a table of which the tool itself says what each column scores. */
import type { Roles } from '../model/evaluation.js';

/** No column has a part to play but those that are scored. */
export const NO_ROLES: Roles = {
  truth: null,
  prediction: null,
  score: null,
  weight: null,
  cluster: null,
  query: null,
  classScores: {},
  groups: [],
  positive: null,
};
