/** Globs over ids as they stand in a history. */
import { matchesId } from '../judge/glob.js';
import { placeOf } from '../model/identity.js';

/** Whether a glob matches the measurement of this id. */
export function matchesGlob(glob: string, id: string): boolean {
  const place = placeOf(id);
  return place !== null && matchesId(glob, place);
}
