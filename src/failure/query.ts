/** What can keep `holdline sql` from writing a query. */
import { sentence } from './failure.js';

export const queryFaults = {
  QUERY_NAME: sentence({
    weight: 'usage',
    what: (d: { found: string }) =>
      `${JSON.stringify(d.found)} is no name that every engine takes: it is empty or holds a control character`,
    fix: () => 'rename it in a view, and name the view and its column here',
    example: { found: 'lang\n' },
  }),
  QUERY_GROUP: sentence({
    weight: 'usage',
    what: (d: { group: string }) =>
      `the group ${JSON.stringify(d.group)} has a name by which Holdline takes a column for something else`,
    fix: () => 'rename it in a view (doc_index, say), or leave it out',
    example: { group: 'index' },
  }),
  QUERY_WEIGHT_JOINED: sentence({
    weight: 'usage',
    what: (d: { weight: string }) =>
      `the tables are joined by id, one row an example, and the weights (${JSON.stringify(d.weight)}) say that a row is several`,
    fix: () => 'leave the weight out, or leave --base-table out and reduce each table by itself',
    example: { weight: 'count' },
  }),
  QUERY_BINS_IDLE: sentence({
    weight: 'usage',
    what: (d: { bins: number }) => `there is no score to put into ${d.bins} bins`,
    fix: () => 'name it with --score COLUMN, or leave --bins out',
    example: { bins: 3840 },
  }),
  QUERY_SUITES: sentence({
    weight: 'usage',
    what: (d: { suites: readonly string[] }) =>
      `the configuration names columns for several suites (${d.suites.join(', ')}), and a query is of one table`,
    fix: () =>
      'name the columns: --truth COLUMN --prediction COLUMN, with --score and --group where there are any',
    example: { suites: ['sentiment', 'intent'] as readonly string[] },
  }),
};
