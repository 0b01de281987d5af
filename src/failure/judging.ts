/** What can keep Holdline from a verdict, or from the strongest evidence for one. */
import { sentence } from './failure.js';

function inDays(days: number): string {
  if (days < 1) return 'today';
  return days === 1 ? 'tomorrow' : `in ${days} days`;
}

export const judgingFaults = {
  CONFIG_FROM_HEAD: sentence({
    weight: 'notice',
    what: () => 'the base commit has no such configuration, so that of the pull request was used',
    fix: null,
    example: {},
  }),
  CONFIG_REMOVED: sentence({
    weight: 'notice',
    what: () =>
      'this pull request removes the configuration; until it is merged, that of the base commit rules',
    fix: null,
    example: {},
  }),
  CONFIG_CHANGES: sentence({
    weight: 'notice',
    what: (d: { change: string }) => `this pull request ${d.change}`,
    fix: null,
    example: { change: 'loosens "*/accuracy": max-drop 0.005 → 0.05, effective after merge' },
  }),
  CONFIG_BROKEN: sentence({
    weight: 'notice',
    what: (d: { fault: string }) => `this pull request would break the configuration: ${d.fault}`,
    fix: () => 'mend it before it is merged: from then on nothing would be judged',
    example: { fault: 'there is no key "mim" here; did you mean min?' },
  }),
  WAIVER_ENDS_SOON: sentence({
    weight: 'notice',
    what: (d: { match: string; owner: string; until: string; days: number }) =>
      `the waiver of ${JSON.stringify(d.owner)} for ${JSON.stringify(d.match)} ends ${inDays(d.days)}, with ${d.until}`,
    fix: () => 'mend what it waives, or have its owner extend it on the base branch',
    example: { match: 'sentiment/f1{lang=fr}', owner: '@org/nlp', until: '2027-01-31', days: 3 },
  }),
  WAIVER_EXPIRED: sentence({
    weight: 'notice',
    what: (d: { match: string; owner: string; until: string }) =>
      `the waiver of ${JSON.stringify(d.owner)} for ${JSON.stringify(d.match)} ended with ${d.until} and waives nothing any more`,
    fix: () => 'remove it, or have its owner extend it on the base branch',
    example: { match: 'sentiment/f1{lang=fr}', owner: '@org/nlp', until: '2027-01-31' },
  }),
  WAIVER_UNUSED: sentence({
    weight: 'notice',
    what: (d: { match: string; owner: string; nearest: string | null }) =>
      `the waiver of ${JSON.stringify(d.owner)} for ${JSON.stringify(d.match)} matches no measurement of head, base or history${d.nearest === null ? '' : `; the nearest is ${JSON.stringify(d.nearest)}`}`,
    fix: () => 'correct the glob (holdline inspect FILE lists the ids), or remove the waiver',
    example: { match: '*/acuracy', owner: '@org/nlp', nearest: 'sentiment/accuracy' as string | null },
  }),
  ANCHOR_UNKNOWN: sentence({
    weight: 'notice',
    what: (d: { anchor: string }) =>
      `the anchor ${JSON.stringify(d.anchor)} leads to no commit, so nothing was held against it`,
    fix: () => 'check the tag, release or commit under anchor: in the configuration',
    example: { anchor: 'last-release' },
  }),
  ANCHOR_NO_RECORD: sentence({
    weight: 'notice',
    what: (d: { anchor: string; commits: number }) =>
      `the history has no record of the anchor ${JSON.stringify(d.anchor)} ${d.commits > 1 ? `or the ${d.commits - 1} commits before it` : ''}`.trimEnd() +
      ', so nothing was held against it',
    fix: () => 'run the workflow at that commit on the base branch, or name a later anchor',
    example: { anchor: 'v1.2.0', commits: 100 },
  }),
  COMPARABLE_UNTOLD: sentence({
    weight: 'notice',
    what: (d: { name: string; told: readonly string[] }) =>
      `${JSON.stringify(d.name)} stands under comparable:, and no file tells it (they tell ${d.told.join(', ') || 'nothing of that kind'})`,
    fix: () => 'correct the name, or have the evaluation write it',
    example: { name: 'judge', told: ['dataset', 'prompt'] as readonly string[] },
  }),
  FINGERPRINT_DIFFERS: sentence({
    weight: 'notice',
    what: (d: { name: string; from: string; to: string }) =>
      `${d.name} was ${JSON.stringify(d.from)} in the base, and is ${JSON.stringify(d.to)} now`,
    fix: (d) => `if such values can't be compared, say so in the configuration: comparable: [${d.name}]`,
    example: { name: 'prompt', from: '5f3a9c', to: '77be02' },
  }),
  ACCEPT_AFTER_MERGE: sentence({
    weight: 'notice',
    what: (d: { label: string }) =>
      `the label ${JSON.stringify(d.label)} takes effect once this is merged: the base branch then accepts these losses, and its level starts anew`,
    fix: null,
    example: { label: 'holdline-accept' },
  }),
  ACCEPT_UNREADABLE: sentence({
    weight: 'notice',
    what: (d: { label: string; reason: string }) =>
      `whether the merged pull request is labelled ${JSON.stringify(d.label)} could not be read: ${d.reason}`,
    fix: () => 'grant pull-requests: read to this workflow',
    example: { label: 'holdline-accept', reason: 'GitHub refuses' },
  }),
  ACCEPT_UNUSED: sentence({
    weight: 'usage',
    what: (d: { match: string; nearest: string | null }) =>
      `${JSON.stringify(d.match)} matches no measurement of the history${d.nearest === null ? '' : `; the nearest is ${d.nearest}`}`,
    fix: () => 'correct the glob: the whole id must match, suite/metric',
    example: { match: 's/acuracy', nearest: 's/accuracy' as string | null },
  }),
  NO_ARTIFACTS: sentence({
    weight: 'usage',
    what: () => 'no files to judge were named',
    fix: () =>
      'name them (input "artifacts", or arguments of "holdline check"), or give suites in the configuration',
    example: {},
  }),
  EVENT_UNREADABLE: sentence({
    weight: 'reading',
    what: (d: { event: string }) =>
      `the payload of this ${d.event} event is missing, or does not say what a payload of this event says`,
    fix: () =>
      'run Holdline as a step of a workflow, where GitHub writes the payload; docs/workflows.md lists the events that are judged',
    example: { event: 'pull_request' },
  }),
  RECORD_UNTRUSTED: sentence({
    weight: 'usage',
    what: (d: { event: string; branch: string }) =>
      `a run of ${d.event} that is not of the branch ${JSON.stringify(d.branch)} itself may not write its history`,
    fix: () =>
      'set mode: auto, which judges pull requests and records the base branch; base-branch names another branch',
    example: { event: 'pull_request', branch: 'main' },
  }),
  NOT_A_REPORT: sentence({
    weight: 'reading',
    what: () => 'this is no report of Holdline: "schema" is not "holdline/report@1"',
    fix: () => 'name a report.json that holdline check --out DIR or the Action wrote',
    example: {},
  }),
  REPORT_DAMAGED: sentence({
    weight: 'reading',
    what: (d: { place: string }) =>
      `this is no whole report of Holdline: "${d.place}" is not there, or is not what a report has there`,
    fix: () => 'take the file as it was written; schemas/report.schema.json says what a report has',
    example: { place: 'verdicts[3].head' },
  }),
  NOT_VERIFIABLE: sentence({
    weight: 'reading',
    what: (d: { mode: string }) =>
      d.mode === 'health'
        ? "a health check is made of what GitHub and the clock said, so it can't be made again"
        : 'this report does not name the files it was made of',
    fix: () => 'name the report of a gate that judged, written by this version or a later one',
    example: { mode: 'gate' },
  }),
  NOTHING_JUDGED: sentence({
    weight: 'reading',
    what: (d: { unjudged: number }) =>
      d.unjudged === 0
        ? 'nothing was measured, so there is nothing to judge'
        : `${d.unjudged === 1 ? 'one value was' : `${d.unjudged} values were`} read, and of none is it known which way is better`,
    fix: () =>
      'say it in a rule: rules: [{ match: "*/my_metric", direction: higher }], or set a limit: min, max',
    example: { unjudged: 2 },
  }),
  NOTHING_IN_FILE: sentence({
    weight: 'notice',
    what: (d: { format: string }) => `was read as ${d.format}, and holds no measurement: it is no evidence`,
    fix: () => 'see what is in it with "holdline inspect FILE"; check that the run that wrote it finished',
    example: { format: 'metrics-json' },
  }),
  CLAIM_DOUBTED: sentence({
    weight: 'notice',
    what: (d: { id: string; doubt: string }) => `${d.id} comes with ${d.doubt}: it is not used`,
    fix: () => 'have the evaluation write the standard error of the mean, over the examples that n counts',
    example: { id: 'sentiment/accuracy', doubt: 'a standard error of 0, which measures no noise' },
  }),
  MEASUREMENT_TWICE: sentence({
    weight: 'reading',
    what: (d: { id: string; first: string }) => `gives ${d.id}, and so does ${d.first}`,
    fix: () =>
      'narrow the glob to the files of one run, set repeats: true where they are runs to be pooled, or give each file its own suite in the configuration',
    example: { id: 'sentiment/accuracy', first: 'results/old.json' },
  }),
  EXAMPLES_TWICE: sentence({
    weight: 'reading',
    what: (d: { suite: string; first: string; id: string | null }) =>
      d.id === null
        ? `holds examples of suite "${d.suite}" with other columns than those of ${d.first}`
        : `suite "${d.suite}" is read from several files, from ${d.first} on, and the example ${JSON.stringify(d.id)} stands in more than one row of them`,
    fix: () =>
      'files of one suite are taken for its shards: narrow the glob to those of one run, or give each file its own suite in the configuration',
    example: { suite: 'sentiment', first: 'results/a.csv', id: 'e7' as string | null },
  }),
  RULE_NEEDS_DIRECTION: sentence({
    weight: 'usage',
    what: (d: { match: string; ids: readonly string[] }) =>
      `the rule "${d.match}" speaks of a loss or a gain, and of ${d.ids.join(', ')} it is not known which way is better`,
    fix: () => 'add to the rule, or as a rule of its own: direction: higher, or direction: lower',
    example: { match: '*/my_metric', ids: ['suite/my_metric'] },
  }),
  RULE_OUT_OF_REACH: sentence({
    weight: 'usage',
    what: (d: { match: string; term: string; id: string }) =>
      `the rule "${d.match}" says ${d.term}, and ${d.id} is a share from 0 to 1`,
    fix: () => 'write 0.05 for five points; for a part of the base value max-drop and max-rise take 5%',
    example: { match: '*/accuracy', term: 'max-drop: 5', id: 'digits/accuracy' },
  }),
  TRADE_OFF_BROKEN: sentence({
    weight: 'notice',
    what: (d: { require: string; broken: readonly string[] }) =>
      `the requirement ${JSON.stringify(d.require)} is not met: ${d.broken.map((clause) => JSON.stringify(clause)).join(' and ')} ${d.broken.length === 1 ? 'does' : 'do'} not hold`,
    fix: null,
    example: {
      require: 'latency_p95 drops 20% and accuracy drops < 0.5%',
      broken: ['accuracy drops < 0.5%'] as readonly string[],
    },
  }),
  TRADE_OFF_MET: sentence({
    weight: 'notice',
    what: (d: { require: string }) => `the requirement ${JSON.stringify(d.require)} is met`,
    fix: null,
    example: { require: 'latency_p95 drops 20% and accuracy drops < 0.5%' },
  }),
  TRADE_OFF_OPEN: sentence({
    weight: 'notice',
    what: (d: { require: string; open: readonly string[] }) =>
      `whether the requirement ${JSON.stringify(d.require)} is met can't be told: of ${d.open.map((clause) => JSON.stringify(clause)).join(' and ')} it is not known`,
    fix: () => 'give a base that has these metrics, and more examples or runs of both',
    example: {
      require: 'latency_p95 drops 20% and accuracy drops < 0.5%',
      open: ['latency_p95 drops 20%'] as readonly string[],
    },
  }),
};
