/** `waivers` of the configuration. */
import type { Waiver } from '../model/policy.js';
import type { Complaints } from './complaints.js';
import { checkPattern } from './rules.js';
import type { Slot, Values } from './values.js';

/** A waiver that nobody owns, explains or ends would be a hole for good. */
const NEEDED = ['match', 'until', 'owner', 'reason'] as const;

/**
 * A waiver, or `null` where it is not to be used; then the reason is among the complaints. One that ended long ago is
 * none of them: a configuration must not break by itself overnight.
 */
export function decodeWaiver(slot: Slot, values: Values, complaints: Complaints): Waiver | null {
  const fields = values.fields(slot, 'waivers');
  if (slot.tree.kind !== 'map' || slot.tree.entries.length === 0) return null;
  const { entries, spot, whole } = slot.tree;
  const absent = NEEDED.filter((key) => entries.every((entry) => entry.key !== key));
  if (whole) for (const key of absent) complaints.add('CONFIG_KEY_MISSING', spot, { owner: slot.key, key });
  const match = values.text(fields.get('match'));
  const until = values.date(fields.get('until'));
  const owner = values.text(fields.get('owner'));
  const reason = values.text(fields.get('reason'));
  const maxDrop = values.tolerance(fields.get('max-drop'));
  const maxRise = values.tolerance(fields.get('max-rise'));
  checkPattern(fields.get('match'), complaints);
  if (match === null || until === null || owner === null || reason === null) return null;
  return { match, until, owner, reason, maxDrop, maxRise, where: complaints.place(spot) };
}
