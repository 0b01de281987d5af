/** What can be wrong with results of evaluation harnesses that have no subject of their own. */
import { sentence } from './failure.js';

export const harnessFaults = {
  RESULTS_LAYOUT: sentence({
    weight: 'reading',
    what: (d: { title: string; found: string }) => `these are no whole ${d.title}: ${d.found}`,
    fix: () => 'give the file as the tool wrote it, and look whether it was edited or cut',
    example: { title: 'results of MTEB', found: 'scores is no object of lists' },
  }),
  BIGCODE_REFERENCES: sentence({
    weight: 'reading',
    what: () => 'these are scores of the reference solutions, and not of a model (check_references was on)',
    fix: () => 'run the harness without --check_references',
    example: {},
  }),
  RUN_UNFINISHED: sentence({
    weight: 'reading',
    what: (d: { events: number }) =>
      `the run did not end: there is no final report after its ${d.events} ${d.events === 1 ? 'event' : 'events'}`,
    fix: () => 'look at the log of the step that ran it, and give the log of a run that ended',
    example: { events: 12 },
  }),
  RUN_ERRORS: sentence({
    weight: 'notice',
    what: (d: { errors: number; answers: number }) =>
      `${d.errors} ${d.errors === 1 ? 'example' : 'examples'} ended in an error, and ${d.answers} were scored; the report is about these only`,
    fix: () => 'look why they failed: a score over what is left can hide it',
    example: { errors: 3, answers: 97 },
  }),
};
