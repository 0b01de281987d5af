/** `health` of the configuration: what a scheduled check demands of the history and of workflows. */
import { DETECTOR_NAMES, type DetectorName } from '../model/detector.js';
import type { Complaints } from './complaints.js';
import type { ConfiguredHealth, ConfiguredWorkflow } from './config.js';
import { DEFAULTS } from './config.js';
import { decodeIssue } from './issue.js';
import { decodeSources } from './sources.js';
import type { Range, Slot, Values } from './values.js';

const SHARE: Range = {
  example: 0.9,
  words: 'a number from 0 to 1',
  allows: (share) => share >= 0 && share <= 1,
};

/** The last part of a path, since all workflows are in one folder. */
const WORKFLOW_FILE = /^(?:\.github\/workflows\/)?[^/\\]+\.ya?ml$/;

function decodeWorkflow(name: string, slot: Slot, values: Values): ConfiguredWorkflow | null {
  if (!WORKFLOW_FILE.test(name)) {
    const allowed = 'under a name that ends in .yml or .yaml, that of a file in .github/workflows';
    return values.refuse(slot, allowed, 'the name of the file, such as evaluate.yml: { max-duration: 45m }');
  }
  const fields = values.isBare(slot) ? new Map<string, Slot>() : values.fields(slot, 'health.workflows');
  return {
    file: name.slice(name.lastIndexOf('/') + 1),
    minSuccessRate: values.number(fields.get('min-success-rate'), SHARE),
    maxDuration: values.duration(fields.get('max-duration')),
    where: values.where(slot),
  };
}

/** Names of detectors, or `none` alone; `null` where nothing is said, or nothing that can be used. */
function decodeAnomalies(slot: Slot | undefined, values: Values): readonly DetectorName[] | null {
  if (slot === undefined) return null;
  if (slot.tree.kind === 'scalar' && slot.tree.value === 'none') return [];
  const names = values.items(slot, 'detectors').map((item) => values.choice(item, DETECTOR_NAMES));
  const found = names.filter((name) => name !== null);
  return found.length === 0 ? null : [...new Set(found)];
}

export function decodeHealth(
  fields: ReadonlyMap<string, Slot>,
  values: Values,
  complaints: Complaints,
): ConfiguredHealth {
  const usual = DEFAULTS.health;
  return {
    maxAge: values.duration(fields.get('max-age')) ?? usual.maxAge,
    workflows: values
      .named(fields.get('workflows'), 'files of workflows')
      .flatMap(({ name, slot }) => decodeWorkflow(name, slot, values) ?? []),
    issue: decodeIssue(fields.get('issue'), values),
    anomalies: decodeAnomalies(fields.get('anomalies'), values) ?? usual.anomalies,
    sources: decodeSources(fields.get('sources'), values, complaints),
  };
}
