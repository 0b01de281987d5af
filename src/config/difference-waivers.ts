/** Changes of waivers. Of those with one glob, equal ones pair first, then the rest in the order of the file. */
import type { Effect, PolicyChange, Tolerance, Waiver } from '../model/policy.js';
import { toleranceEffect } from './difference-rules.js';

function ceilingText(waiver: Waiver): string {
  const drop = waiver.maxDrop === null ? '' : `, max-drop ${waiver.maxDrop.text}`;
  return waiver.maxRise === null ? drop : `${drop}, max-rise ${waiver.maxRise.text}`;
}

function written(waiver: Waiver): string {
  return `until ${waiver.until} by "${waiver.owner}"${ceilingText(waiver)}`;
}

function sameWaiver(a: Waiver, b: Waiver): boolean {
  return written(a) === written(b) && a.match === b.match && a.reason === b.reason;
}

interface Ceilings {
  readonly from: Tolerance | null;
  readonly to: Tolerance | null;
  /** A ceiling in the other direction, before or after: it stands in where there is none in this one. */
  readonly other: boolean;
}

function ceilingEffect({ from, to, other }: Ceilings): Effect {
  if (from !== null && to !== null) return toleranceEffect(from, to);
  if (other) return 'changes';
  return to === null ? 'loosens' : 'tightens';
}

function pairChanges(base: Waiver, head: Waiver): readonly PolicyChange[] {
  const about = { what: 'waiver', match: head.match } as const;
  const changes: PolicyChange[] = [];
  const say = (key: string, from: string | null, to: string | null, effect: Effect) => {
    if (from !== to) changes.push({ ...about, key, from, to, effect });
  };
  const drop = { from: base.maxDrop, to: head.maxDrop, other: (base.maxRise ?? head.maxRise) !== null };
  const rise = { from: base.maxRise, to: head.maxRise, other: (base.maxDrop ?? head.maxDrop) !== null };
  say('until', base.until, head.until, head.until > base.until ? 'loosens' : 'tightens');
  say('max-drop', drop.from?.text ?? null, drop.to?.text ?? null, ceilingEffect(drop));
  say('max-rise', rise.from?.text ?? null, rise.to?.text ?? null, ceilingEffect(rise));
  say('owner', base.owner, head.owner, 'changes');
  say('reason', base.reason, head.reason, 'changes');
  return changes;
}

function matchChanges(base: readonly Waiver[], head: readonly Waiver[]): readonly PolicyChange[] {
  const before = base.filter((waiver) => !head.some((other) => sameWaiver(waiver, other)));
  const after = head.filter((waiver) => !base.some((other) => sameWaiver(waiver, other)));
  const about = { what: 'waiver', key: 'waiver' } as const;
  return [
    ...before.flatMap((waiver, index): readonly PolicyChange[] => {
      const next = after[index];
      if (next !== undefined) return pairChanges(waiver, next);
      return [{ ...about, match: waiver.match, from: written(waiver), to: null, effect: 'tightens' }];
    }),
    ...after.slice(before.length).map((waiver) => ({
      ...about,
      match: waiver.match,
      from: null,
      to: written(waiver),
      effect: 'loosens' as const,
    })),
  ];
}

/** What differs between two lists of waivers, whether or not they are over: that is for the day they are read. */
export function waiverChanges(base: readonly Waiver[], head: readonly Waiver[]): readonly PolicyChange[] {
  const globs = [...new Set([...base, ...head].map((waiver) => waiver.match))];
  return globs.flatMap((match) =>
    matchChanges(
      base.filter((waiver) => waiver.match === match),
      head.filter((waiver) => waiver.match === match),
    ),
  );
}
