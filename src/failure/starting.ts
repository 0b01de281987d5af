/** What keeps `holdline init` from writing. */
import { sentence } from './failure.js';

export const startingFaults = {
  INIT_EXISTS: sentence({
    weight: 'usage',
    what: () => 'the file is there already, and nothing was written',
    fix: () => 'take it away, write over it with --force, or look at what would be written with --dry-run',
    example: {},
  }),
  INIT_NO_FOLDER: sentence({
    weight: 'usage',
    what: () => 'there is no such folder',
    fix: () => 'name the folder of the repository, or none for this one',
    example: {},
  }),
};
