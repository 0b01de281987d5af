/** What keeps the history from setting a limit. */
import { sentence } from './failure.js';

export const adaptiveFaults = {
  LIMIT_YOUNG: sentence({
    weight: 'notice',
    what: (d: { records: number; needed: number }) =>
      `${d.records} ${d.records === 1 ? 'record is' : 'records are'} too few for a limit that the history sets; from ${d.needed} on there is one, and until then the ordinary procedure decides alone`,
    fix: null,
    example: { records: 4, needed: 10 },
  }),
  LIMIT_NO_HISTORY: sentence({
    weight: 'notice',
    what: (d: { match: string }) =>
      `the rule for ${JSON.stringify(d.match)} asks the history for a limit, and of what it matches there is no history, or no side that is the worse one`,
    fix: () =>
      'record evaluations of the base branch, or write min or max; a metric with a target has no worse side',
    example: { match: '*/accuracy' },
  }),
};
