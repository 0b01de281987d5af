/** `respond` of the configuration: what is done about a result, beside telling it. */

import type { Result } from '../model/report.js';
import type { Respond, ResponseDispatch, ResponseLabels } from '../model/respond.js';
import type { Slot, Values } from './values.js';

const RESULTS = ['fail', 'error', 'neutral', 'pass'] as const satisfies readonly Result[];
const ON = ['fail', 'error'] as const;
const WORKFLOW_FILE = /^(?:\.github\/workflows\/)?[^/\\]+\.ya?ml$/;
/** GitHub's own bounds. */
const LONGEST_LABEL = 50;
const LONGEST_TYPE = 100;

function decodeLabels(slot: Slot | undefined, values: Values): ResponseLabels {
  if (slot === undefined) return {};
  const fields = values.fields(slot, 'respond.labels');
  const found = RESULTS.flatMap((result): readonly (readonly [Result, string])[] => {
    const own = fields.get(result);
    const label = values.text(own);
    if (own === undefined || label === null) return [];
    if (label.length <= LONGEST_LABEL) return [[result, label]];
    values.refuse(own, `a label of at most ${LONGEST_LABEL} characters`, `${result}: model-regression`);
    return [];
  });
  return Object.fromEntries(found);
}

function decodeInputs(slot: Slot | undefined, values: Values): Readonly<Record<string, string>> {
  const named = values.named(slot, 'inputs');
  return Object.fromEntries(
    named.flatMap(({ name, slot: one }) => {
      const text = values.text(one);
      return text === null ? [] : [[name, text] as const];
    }),
  );
}

/** One of a workflow and an event: `null` where neither, or both, or nothing is said. */
function decodeDispatch(slot: Slot | undefined, values: Values): ResponseDispatch | null {
  if (slot === undefined) return null;
  const fields = values.fields(slot, 'respond.dispatch');
  const [workflow, eventType] = [values.text(fields.get('workflow')), values.text(fields.get('event-type'))];
  const write = 'dispatch: { on: fail, workflow: rollback.yml }';
  if ((workflow === null) === (eventType === null)) {
    return values.refuse(slot, 'one of workflow and event-type', write);
  }
  if (workflow !== null && !WORKFLOW_FILE.test(workflow)) {
    return values.refuse(slot, 'the name of a file in .github/workflows', write);
  }
  if (eventType !== null && eventType.length > LONGEST_TYPE) {
    return values.refuse(slot, `an event type of at most ${LONGEST_TYPE} characters`, write);
  }
  const common = {
    on: values.choice(fields.get('on'), ON) ?? 'fail',
    inputs: decodeInputs(fields.get('inputs'), values),
  };
  if (workflow === null) return { ...common, kind: 'repository', eventType: eventType ?? '' };
  const file = workflow.slice(workflow.lastIndexOf('/') + 1);
  return { ...common, kind: 'workflow', file, ref: values.text(fields.get('ref')) };
}

export function decodeRespond(fields: ReadonlyMap<string, Slot>, values: Values): Respond {
  return {
    labels: decodeLabels(fields.get('labels'), values),
    dispatch: decodeDispatch(fields.get('dispatch'), values),
    dryRun: values.yes(fields.get('dry-run')) ?? false,
  };
}
