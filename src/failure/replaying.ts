/** What replaying a history finds, and what keeps it from finding more. */
import { sentence } from './failure.js';

function runs(count: number): string {
  return `${count} ${count === 1 ? 'run' : 'runs'}`;
}

function percent(share: number): string {
  return `${Number((100 * share).toPrecision(2))} %`;
}

const number = (value: number): string => String(Number(value.toPrecision(4)));

export const replayingFaults = {
  REPLAY_NOTHING: sentence({
    weight: 'reading',
    what: (d: { records: number }) =>
      `the history holds ${d.records === 0 ? 'no record' : 'one record with measurements'}, and to hold one against another takes two`,
    fix: () => 'record more evaluations (holdline record), or name the folder that history.jsonl lies in',
    example: { records: 0 },
  }),
  REPLAY_SHORT: sentence({
    weight: 'notice',
    what: (d: { runs: number; needed: number }) =>
      `the history holds ${runs(d.runs)} to judge, and fewer than ${d.needed} say little about noise`,
    fix: () => 'ask again when there are more records',
    example: { runs: 3, needed: 5 },
  }),
  REPLAY_NO_ANCHOR: sentence({
    weight: 'notice',
    what: () => 'the anchor is a tag, a release or a commit, and was not held against what came before it',
    fix: null,
    example: {},
  }),
  BACKTEST_NO_NOISE: sentence({
    weight: 'notice',
    what: () => 'no measurement has five values that differ, so there is no noise in which to plant a loss',
    fix: () => 'ask again when there are more records',
    example: {},
  }),
  SUGGEST_YOUNG: sentence({
    weight: 'notice',
    what: (d: { records: number; needed: number }) =>
      `${d.records} ${d.records === 1 ? 'record is' : 'records are'} too few for a limit; from ${d.needed} on there is one`,
    fix: null,
    example: { records: 4, needed: 10 },
  }),
  AUDIT_ALWAYS_RED: sentence({
    weight: 'notice',
    what: (d: { red: number; runs: number; ids: readonly string[] }) =>
      `${d.red} of the newest ${runs(d.runs)} would be red, most often for ${d.ids.join(', ')}: nobody reads a gate that always fails`,
    fix: () => 'mend what is broken, accept the change (holdline accept), or loosen the rule',
    example: { red: 9, runs: 10, ids: ['sentiment/accuracy'] as readonly string[] },
  }),
  AUDIT_RULE_ALWAYS: sentence({
    weight: 'notice',
    what: (d: { match: string; red: number; runs: number }) =>
      `the rule for ${JSON.stringify(d.match)} finds fault with ${d.red} of the newest ${runs(d.runs)}`,
    fix: () => 'set it to what the base branch can keep; holdline suggest proposes limits',
    example: { match: '*/latency_*', red: 9, runs: 10 },
  }),
  AUDIT_RULE_UNMATCHED: sentence({
    weight: 'notice',
    what: (d: { match: string; nearest: string | null; last: string | null }) =>
      `the rule for ${JSON.stringify(d.match)} matches nothing in the newest records${d.last === null ? '' : `, and did until ${d.last}`}${d.nearest === null ? '' : `; the nearest is ${JSON.stringify(d.nearest)}`}`,
    fix: () => 'correct the glob, or remove the rule',
    example: {
      match: '*/acuracy',
      nearest: 'sentiment/accuracy' as string | null,
      last: null as string | null,
    },
  }),
  AUDIT_RULE_INCONCLUSIVE: sentence({
    weight: 'notice',
    what: (d: { match: string; runs: number }) =>
      `the rule for ${JSON.stringify(d.match)} was inconclusive in all of the newest ${runs(d.runs)}: it decides nothing`,
    fix: () => 'evaluate more examples or several runs, pair by examples (--base), or set a limit',
    example: { match: 'summary/rouge', runs: 8 },
  }),
  AUDIT_LIMIT_FAR: sentence({
    weight: 'notice',
    what: (d: { id: string; key: string; limit: number; level: number; noise: number }) =>
      `${d.key}: ${number(d.limit)} of ${d.id} is ${Math.round(Math.abs(d.level - d.limit) / d.noise)} standard deviations from where it stands (${number(d.level)}): only a collapse reaches it`,
    fix: () => 'set it nearer (holdline suggest), or rely on the comparison with base alone',
    example: { id: 'sentiment/accuracy', key: 'min', limit: 0.2, level: 0.91, noise: 0.004 },
  }),
  AUDIT_LIMIT_IN_NOISE: sentence({
    weight: 'notice',
    what: (d: { id: string; key: string; limit: number; level: number; chance: number }) =>
      `${d.key}: ${number(d.limit)} of ${d.id} lies within noise of where it stands (${number(d.level)}): a run without any change breaks it with a chance of ${percent(d.chance)}`,
    fix: () => 'set it further off (holdline suggest), or improve the metric first',
    example: { id: 'sentiment/accuracy', key: 'min', limit: 0.905, level: 0.91, chance: 0.11 },
  }),
  AUDIT_TOLERANCE_FAR: sentence({
    weight: 'notice',
    what: (d: { id: string; key: string; tolerance: string; level: number; size: number; noise: number }) =>
      `${d.key}: ${d.tolerance} of ${d.id} allows a change of ${number(d.size)}, ${Math.round(d.size / d.noise)} standard deviations, from ${number(d.level)}: it holds nothing`,
    fix: () => 'a tolerance is in units of the metric, or a percentage of base: 0.02 or 2%',
    example: {
      id: 'sentiment/accuracy',
      key: 'max-drop',
      tolerance: '5',
      level: 0.91,
      size: 5,
      noise: 0.004,
    },
  }),
  AUDIT_METRIC_GONE: sentence({
    weight: 'notice',
    what: (d: { id: string; records: number; last: string; renamed: string | null }) =>
      `${d.id} was in ${d.records} records, the last of ${d.last}, and is in none since${d.renamed === null ? '' : `; ${d.renamed} came when it went`}`,
    fix: () =>
      'if it was renamed, the new name has no history yet: rename it in the old records, or let it gather its own',
    example: {
      id: 'sentiment/f1',
      records: 31,
      last: '2026-03-01T12:00:00.000Z',
      renamed: 'sentiment/f1_macro' as string | null,
    },
  }),
  AUDIT_METRIC_CONSTANT: sentence({
    weight: 'notice',
    what: (d: { id: string; value: number; records: number }) =>
      `${d.id} is ${number(d.value)} in all of ${d.records} records: it can't tell one model from another`,
    fix: () => 'evaluate harder examples, or leave it out',
    example: { id: 'smoke/pass_rate', value: 1, records: 24 },
  }),
  AUDIT_NO_DIRECTION: sentence({
    weight: 'notice',
    what: (d: { ids: readonly string[]; count: number }) =>
      `of ${d.count} ${d.count === 1 ? 'measurement' : 'measurements'} it is not known which way is better, so ${d.count === 1 ? 'it is' : 'they are'} never judged: ${d.ids.join(', ')}${d.count > d.ids.length ? `, and ${d.count - d.ids.length} more` : ''}`,
    fix: () => 'give a direction: - { match: "suite/metric", direction: higher }',
    example: { ids: ['sentiment/perplexity_delta'] as readonly string[], count: 1 },
  }),
  AUDIT_REQUIRED_GONE: sentence({
    weight: 'notice',
    what: (d: { id: string; nearest: string | null }) =>
      `${d.id} is required and not in the newest record of its suite${d.nearest === null ? '' : `; the nearest is ${JSON.stringify(d.nearest)}`}`,
    fix: () => 'measure it again, or take it out of required',
    example: { id: 'sentiment/acuracy', nearest: 'sentiment/accuracy' as string | null },
  }),
};
