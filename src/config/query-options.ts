/** The rows of the options table that only `sql` has: the engine, its tables and their columns. */
import { DIALECTS, type Option } from './option.js';

const QUERY = {
  type: 'text',
  choices: null,
  default: null,
  without: null,
  action: false,
  cli: ['sql'],
  config: null,
} as const;

const COLUMN = { ...QUERY, value: 'COLUMN' } as const;

export const QUERY_OPTIONS: readonly Option[] = [
  {
    ...QUERY,
    name: 'dialect',
    flag: 'dialect',
    type: 'choice',
    value: 'D',
    choices: DIALECTS,
    description: 'The engine that the query is for.',
  },
  {
    ...QUERY,
    name: 'table',
    flag: 'table',
    value: 'NAME',
    default: 'predictions',
    description: 'The table of predictions, its parts divided by dots.',
  },
  {
    ...QUERY,
    name: 'base-table',
    flag: 'base-table',
    value: 'NAME',
    description: 'The table of the base, to be joined by id: then there is a query for each side.',
  },
  {
    ...COLUMN,
    name: 'id',
    flag: 'id',
    without: 'columns.id of the configuration, else id',
    description: 'The column by which the tables are joined; each id stands once.',
  },
  {
    ...COLUMN,
    name: 'truth',
    flag: 'truth',
    without: 'columns.truth of the configuration, else y_true',
    description: 'The column of the truth.',
  },
  {
    ...COLUMN,
    name: 'prediction',
    flag: 'prediction',
    without: 'columns.prediction of the configuration, else y_pred where there is no score',
    description: 'The column of the prediction.',
  },
  {
    ...COLUMN,
    name: 'score',
    flag: 'score',
    without: 'columns.score of the configuration',
    description: 'The column of the score.',
  },
  {
    ...COLUMN,
    name: 'weight',
    flag: 'weight',
    without: 'columns.weight of the configuration, else each row counts once',
    description: 'The column that says how many examples a row stands for already.',
  },
  {
    ...QUERY,
    name: 'positive',
    flag: 'positive',
    value: 'LABEL',
    without: 'columns.positive of the configuration, else 1, true, yes or positive',
    description: 'The label that counts as positive.',
  },
  {
    ...COLUMN,
    name: 'group',
    flag: 'group',
    type: 'list',
    without: 'columns.groups of the configuration',
    description: 'A column that is kept to tell slices apart.',
  },
  {
    ...QUERY,
    name: 'bins',
    flag: 'bins',
    type: 'number',
    value: 'N',
    default: '0',
    description: 'Into how many bins between 0 and 1 the score is put; 0 keeps every score, which is exact.',
  },
];
