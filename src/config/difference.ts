/**
 * What a pull request would change in the configuration, as data. Which way each change goes:
 *
 * | what | loosens | tightens | changes (may be either) |
 * | --- | --- | --- | --- |
 * | rule `min` | lower, removed | higher, added | added or removed beside stricter ones of other globs |
 * | rule `max` | higher, removed | lower, added | added or removed beside stricter ones of other globs |
 * | rule `max-drop`, `max-rise` | larger | smaller | added, removed (in place of the procedure's own), absolute against relative |
 * | rule `severity` | to `warn`, `fail` removed | to `fail`, `warn` removed | |
 * | rule `direction`, `target`, order of rules | | | always |
 * | rule `require` | removed | added | what its clauses allow or bound: as `max-drop`, `max-rise`, `min`, `max` and `severity` |
 * | required | removed | added | |
 * | waiver | added, later end, larger or no ceiling | removed, earlier end, smaller or new ceiling | owner, reason, another kind of ceiling |
 * | decision `alpha`, `alpha-warn` | smaller: surer before it fails or warns | larger | `style`, `seed` |
 * | pairing `min-paired` | | | always: pairs of fewer examples, or weaker evidence |
 * | suite | removed | added | its files, columns, metrics |
 * | history `store` | to `none` | from `none` | the rest of `history` |
 * | `anchor` | removed | added | another one |
 * | `comparable` | names removed | names added | both |
 * | privacy | | | always |
 * | limits | | | always: more or less of the files is read |
 * | export | | | always: where the report goes, which decides nothing unless `strict` |
 * | notify | | | always: who is told |
 * | health | | | always: what a scheduled check demands; a pull request is not judged by it |
 */
import type { Effect, PolicyChange } from '../model/policy.js';
import { anchorText } from './anchor.js';
import type { Config, ConfiguredSuite } from './config.js';
import { exportsText } from './difference-export.js';
import { requirementChanges, ruleChanges } from './difference-rules.js';
import { sourcesText } from './difference-source.js';
import { waiverChanges } from './difference-waivers.js';
import { USUAL_ISSUE } from './issue.js';
import type { HistoryPlace } from './place.js';

/** Everything in which head's configuration differs from base's, section by section. Pure, and needs no clock. */
export function differenceOf(base: Config, head: Config): readonly PolicyChange[] {
  return [
    ...ruleChanges(base.rules, head.rules),
    ...requirementChanges(base.requirements, head.requirements),
    ...requiredChanges(base.required, head.required),
    ...waiverChanges(base.waivers, head.waivers),
    ...valueChanges(base, head),
    ...suiteChanges(base.suites, head.suites),
  ];
}

function requiredChanges(base: readonly string[], head: readonly string[]): readonly PolicyChange[] {
  const about = { what: 'required', key: 'required' } as const;
  const removed = base.filter((id) => !head.includes(id));
  const added = head.filter((id) => !base.includes(id));
  return [
    ...removed.map((match) => ({ ...about, match, from: 'required', to: null, effect: 'loosens' as const })),
    ...added.map((match) => ({ ...about, match, from: null, to: 'required', effect: 'tightens' as const })),
  ];
}

interface Value {
  readonly what:
    | 'decision'
    | 'pairing'
    | 'history'
    | 'anchor'
    | 'comparable'
    | 'privacy'
    | 'limits'
    | 'health'
    | 'respond'
    | 'export'
    | 'notify';
  readonly key: string;
  readonly of: (config: Config) => number | string;
  readonly effect: (from: number | string, to: number | string) => Effect;
}

const either = (): Effect => 'changes';
const lessIsLooser = (from: number | string, to: number | string): Effect =>
  to < from ? 'loosens' : 'tightens';

const VALUES: readonly Value[] = [
  { what: 'decision', key: 'style', of: (config) => config.decision.style, effect: either },
  { what: 'decision', key: 'alpha', of: (config) => config.decision.alpha, effect: lessIsLooser },
  { what: 'decision', key: 'alpha-warn', of: (config) => config.decision.alphaWarn, effect: lessIsLooser },
  { what: 'decision', key: 'seed', of: (config) => config.decision.seed, effect: either },
  { what: 'pairing', key: 'min-paired', of: (config) => config.pairing.minPaired, effect: either },
  { what: 'history', key: 'store', of: (config) => placeText(config.history.place), effect: noneIsLoosest },
  { what: 'history', key: 'keep', of: (config) => config.history.keep, effect: either },
  { what: 'history', key: 'window', of: (config) => config.history.window, effect: either },
  { what: 'history', key: 'outcomes', of: (config) => config.history.outcomes, effect: either },
  {
    what: 'anchor',
    key: 'anchor',
    of: ({ anchor }) => (anchor === null ? 'none' : anchorText(anchor)),
    effect: noneIsLoosest,
  },
  {
    what: 'comparable',
    key: 'comparable',
    of: (config) => [...config.comparable].sort().join(', ') || 'none',
    effect: fewerIsLooser,
  },
  {
    what: 'privacy',
    key: 'encryption-key',
    of: (config) => config.privacy.encryptionKey?.name ?? 'none',
    effect: either,
  },
  { what: 'privacy', key: 'min-group', of: (config) => config.privacy.minGroup, effect: either },
  {
    what: 'privacy',
    key: 'show-examples',
    of: (config) => String(config.privacy.showExamples),
    effect: either,
  },
  { what: 'privacy', key: 'redact', of: (config) => config.privacy.redact.join(', '), effect: either },
  { what: 'health', key: 'max-age', of: ({ health }) => health.maxAge?.text ?? 'usual', effect: either },
  { what: 'health', key: 'workflows', of: ({ health }) => workflowsText(health), effect: either },
  { what: 'health', key: 'issue', of: ({ health }) => issueText(health), effect: either },
  {
    what: 'health',
    key: 'anomalies',
    of: ({ health }) => health.anomalies.join(', ') || 'none',
    effect: either,
  },
  { what: 'health', key: 'sources', of: ({ health }) => sourcesText(health.sources), effect: either },
  {
    what: 'privacy',
    key: 'noise-epsilon',
    of: (config) => config.privacy.noiseEpsilon ?? 'none',
    effect: either,
  },
  { what: 'respond', key: 'respond', of: ({ respond }) => respondText(respond), effect: either },
  { what: 'export', key: 'export', of: ({ exports }) => exportsText(exports), effect: either },
  { what: 'notify', key: 'notify', of: ({ notify }) => notifyText(notify), effect: either },
  { what: 'limits', key: 'limits', of: ({ limits }) => limitsText(limits), effect: either },
];

/** What is done about a result decides none. */
function respondText({ labels, dispatch, dryRun }: Config['respond']): string {
  const texts = Object.entries(labels).map(([result, label]) => `${result}: ${label}`);
  const started =
    dispatch === null ? [] : [dispatch.kind === 'workflow' ? dispatch.file : dispatch.eventType];
  return [...texts, ...started, ...(dryRun ? ['dry-run'] : [])].join(', ') || 'none';
}

function issueText({ issue }: Config['health']): string {
  if (issue === null) return 'false';
  const { labels, assignees, title, remindAfterDays, reopenWithinDays } = issue;
  if (issue === USUAL_ISSUE) return 'true';
  const days = [`remind-after ${remindAfterDays}d`, `reopen-within ${reopenWithinDays}d`];
  return [
    ...(title === null ? [] : [title]),
    ...labels,
    ...assignees.map((login) => `@${login}`),
    ...days,
  ].join(', ');
}

/** Who is told decides nothing; how, with the names of variables and no values of them. */
function notifyText(channels: Config['notify']): string {
  return channels.map(({ where: _, ...channel }) => JSON.stringify(channel)).join(', ') || 'none';
}

function workflowsText({ workflows }: Config['health']): string {
  const texts = workflows.map(({ file, minSuccessRate, maxDuration }) => {
    const limits = [minSuccessRate, maxDuration?.text ?? null].filter((limit) => limit !== null);
    return limits.length === 0 ? file : `${file} (${limits.join(', ')})`;
  });
  return texts.join(', ') || 'usual';
}

/** What is read or refused as too large; what is read is judged the same. */
function limitsText(limits: Config['limits']): string {
  const texts = Object.entries(limits).map(([name, limit]) => `${name}: ${limit}`);
  return texts.sort().join(', ') || 'usual';
}

/** Without a history there is nothing to be worse than, and without an anchor nothing holds for long. */
function noneIsLoosest(from: number | string, to: number | string): Effect {
  if (to === 'none') return 'loosens';
  return from === 'none' ? 'tightens' : 'changes';
}

function fewerIsLooser(from: number | string, to: number | string): Effect {
  const [before, after] = [from, to].map((names) => new Set(String(names).split(', ')));
  if (to === 'none' || [...(after ?? [])].every((name) => before?.has(name))) return 'loosens';
  return from === 'none' || [...(before ?? [])].every((name) => after?.has(name)) ? 'tightens' : 'changes';
}

function placeText(place: HistoryPlace | null): string {
  if (place === null) return 'usual';
  if (place.store === 'branch') return `branch:${place.branch}`;
  return place.store === 'folder' ? `path:${place.folder}` : place.store;
}

function valueChanges(base: Config, head: Config): readonly PolicyChange[] {
  return VALUES.flatMap(({ what, key, of, effect }) => {
    const [from, to] = [of(base), of(head)];
    if (from === to) return [];
    return [{ what, match: null, key, from: String(from), to: String(to), effect: effect(from, to) }];
  });
}

const SUITE_KEYS = ['artifacts', 'format', 'run', 'columns', 'metrics', 'repeats'] as const;

/** Suites by name; one whose name is left to its files goes by its number among those. */
function namedSuites(suites: readonly ConfiguredSuite[]): ReadonlyMap<string, ConfiguredSuite> {
  const nameless = suites.filter((suite) => suite.name === null);
  return new Map(suites.map((suite) => [suite.name ?? `#${nameless.indexOf(suite) + 1}`, suite]));
}

function suiteText(suite: ConfiguredSuite, key: (typeof SUITE_KEYS)[number]): string | null {
  const value = suite[key];
  return value === null || typeof value === 'string' ? value : JSON.stringify(value);
}

function suiteChanges(
  base: readonly ConfiguredSuite[],
  head: readonly ConfiguredSuite[],
): readonly PolicyChange[] {
  const [before, after] = [namedSuites(base), namedSuites(head)];
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return names.flatMap((match): readonly PolicyChange[] => {
    const [from, to] = [before.get(match), after.get(match)];
    const whole = { what: 'suite', match, key: 'suite' } as const;
    if (from === undefined) return [{ ...whole, from: null, to: 'suite', effect: 'tightens' }];
    if (to === undefined) return [{ ...whole, from: 'suite', to: null, effect: 'loosens' }];
    const changed = SUITE_KEYS.filter((key) => suiteText(from, key) !== suiteText(to, key));
    return changed.map((key) => ({
      ...whole,
      key,
      from: suiteText(from, key),
      to: suiteText(to, key),
      effect: 'changes',
    }));
  });
}
