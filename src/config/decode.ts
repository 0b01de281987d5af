/** The text of a configuration → `Config`, or one `Failure` with every fault of the file. */
import { measurementId, placeOf } from '../model/identity.js';
import type { Requirement, Rule } from '../model/policy.js';
import { decodeAnchor } from './anchor.js';
import { Complaints } from './complaints.js';
import { type Config, type ConfiguredDecision, type ConfiguredHistory, DEFAULTS } from './config.js';
import { decodeExports } from './export.js';
import { decodeHealth } from './health.js';
import { decodeLimits } from './limits.js';
import { decodeNotify } from './notify.js';
import { LARGEST_SEED } from './option.js';
import { decodePrivacy } from './privacy.js';
import { decodeRequirement, isRequirement } from './requirement.js';
import { decodeRespond } from './respond.js';
import { decodeRule } from './rules.js';
import { decodeSuites } from './suites.js';
import { parseTree, type Tree } from './tree.js';
import { quote, type Range, type Slot, Values } from './values.js';
import { decodeWaiver } from './waivers.js';

const ALPHA: Range = {
  example: 0.01,
  words: 'a number above 0 and at most 0.5',
  allows: (a) => a > 0 && a <= 0.5,
};
const SHARE: Range = {
  example: 0.95,
  words: 'a number above 0 and at most 1',
  allows: (s) => s > 0 && s <= 1,
};
const SEED: Range = {
  example: 1,
  words: `a whole number from 0 to ${LARGEST_SEED}`,
  allows: (seed) => Number.isInteger(seed) && seed >= 0 && seed <= LARGEST_SEED,
};
const WINDOW: Range = {
  example: 100,
  words: 'a whole number from 1 to 10000',
  allows: (records) => Number.isInteger(records) && records >= 1 && records <= 10_000,
};

const KEEP: Range = {
  example: 500,
  words: 'a whole number from 1 to 100000',
  allows: (records) => Number.isInteger(records) && records >= 1 && records <= 100_000,
};
const OUTCOMES: Range = {
  example: 5,
  words: 'a whole number from 0 to 100',
  allows: (records) => Number.isInteger(records) && records >= 0 && records <= 100,
};

type Fields = ReadonlyMap<string, Slot>;

/**
 * Decodes a configuration; what it does not say has its default.
 * @param file as messages name it: every fault is at `file:line:column`.
 * @throws Failure with all faults of the file, from top to bottom: CONFIG_…
 */
export async function decodeConfig(file: string, text: string): Promise<Config> {
  const complaints = new Complaints(file);
  const tree = await parseTree(text, complaints);
  const config = tree === null ? DEFAULTS : decodeTree(tree, complaints);
  complaints.settle();
  return config;
}

function decodeTree(tree: Tree, complaints: Complaints): Config {
  if (tree.kind === 'scalar' && tree.value === null) {
    complaints.add('CONFIG_EMPTY', tree.spot, { key: null });
    return DEFAULTS;
  }
  const values = new Values(complaints);
  const fields = values.fields({ key: '', tree }, 'configuration');
  const section = (
    name: 'decision' | 'pairing' | 'history' | 'privacy' | 'limits' | 'health' | 'respond',
  ): Fields => {
    const slot = fields.get(name);
    return slot === undefined ? new Map() : values.fields(slot, name);
  };
  const { rules, requirements } = decodeRules(fields.get('rules'), values, complaints);
  const health = decodeHealth(section('health'), values, complaints);
  return {
    suites: decodeSuites(fields.get('suites'), values, complaints),
    rules,
    requirements,
    required: decodeRequired(fields.get('required'), values, complaints),
    anchor: decodeAnchor(fields.get('anchor'), values),
    comparable: values.texts(fields.get('comparable')) ?? DEFAULTS.comparable,
    waivers: values
      .items(fields.get('waivers'), 'waivers')
      .flatMap((slot) => decodeWaiver(slot, values, complaints) ?? []),
    decision: decodeDecision(section('decision'), values, complaints),
    pairing: {
      minPaired: values.number(section('pairing').get('min-paired'), SHARE) ?? DEFAULTS.pairing.minPaired,
    },
    history: decodeHistory(section('history'), values),
    privacy: decodePrivacy(section('privacy'), values),
    limits: decodeLimits(section('limits'), values),
    health,
    respond: decodeRespond(section('respond'), values),
    exports: decodeExports(fields.get('export'), values, complaints),
    notify: decodeNotify(fields.get('notify'), values, health.issue !== null),
  };
}

/** Rules in their order; those of a requirement stand where it does, and overrule one another as any do. */
function decodeRules(list: Slot | undefined, values: Values, complaints: Complaints) {
  const rules: Rule[] = [];
  const requirements: Requirement[] = [];
  for (const slot of values.items(list, 'rules')) {
    const required = isRequirement(slot) ? decodeRequirement(slot, values, complaints) : null;
    const rule = isRequirement(slot) ? null : decodeRule(slot, values, complaints);
    if (required !== null) requirements.push(required.requirement);
    rules.push(...(required?.rules ?? []), ...(rule === null ? [] : [rule]));
  }
  return { rules, requirements };
}

function decodeHistory(fields: Fields, values: Values): ConfiguredHistory {
  const usual = DEFAULTS.history;
  return {
    place: values.place(fields.get('store')) ?? usual.place,
    keep: values.number(fields.get('keep'), KEEP) ?? usual.keep,
    window: values.number(fields.get('window'), WINDOW) ?? usual.window,
    outcomes: values.number(fields.get('outcomes'), OUTCOMES) ?? usual.outcomes,
  };
}

/** Whole ids, brought to the one way Holdline writes them, so that the order of labels makes no difference. */
function decodeRequired(list: Slot | undefined, values: Values, complaints: Complaints): readonly string[] {
  const lines = new Map<string, number>();
  for (const slot of values.items(list, 'measurement ids')) {
    const text = values.text(slot);
    if (text === null) continue;
    const place = text.includes('*') ? null : placeOf(text);
    const { key, tree } = slot;
    const id = place === null ? null : measurementId(place);
    const line = id === null ? undefined : lines.get(id);
    if (id === null) complaints.add('CONFIG_ID', tree.spot, { key, found: quote(text) });
    else if (line !== undefined) complaints.add('CONFIG_TWICE', tree.spot, { key, value: text, line });
    else lines.set(id, tree.spot.line);
  }
  return [...lines.keys()];
}

function decodeDecision(fields: Fields, values: Values, complaints: Complaints): ConfiguredDecision {
  const usual = DEFAULTS.decision;
  const alpha = values.number(fields.get('alpha'), ALPHA) ?? usual.alpha;
  const alphaWarn = values.number(fields.get('alpha-warn'), ALPHA) ?? usual.alphaWarn;
  const spoken = fields.get('alpha') ?? fields.get('alpha-warn');
  if (alpha > alphaWarn && spoken !== undefined) {
    const problem = `decision.alpha is ${alpha}, above decision.alpha-warn of ${alphaWarn}, and a warning must come before a failure`;
    complaints.add('CONFIG_RANGE', spoken.tree.spot, {
      problem,
      write: 'set both, with alpha at most alpha-warn',
    });
  }
  return {
    alpha,
    alphaWarn,
    style: values.choice(fields.get('style'), ['frequentist', 'bayesian']) ?? usual.style,
    correction: values.choice(fields.get('correction'), ['bh']) ?? usual.correction,
    seed: values.number(fields.get('seed'), SEED) ?? usual.seed,
  };
}
