/**
 * Lines of JSON for an audit, to be added to a file that only grows: one for the run and one for each verdict that is not
 * simply well. Each says who, what, by which rule, on which evidence and with which verdict, and holds what ties it
 * to its inputs: the commits, and the SHA-256 of the configuration and of every file.
 */
import type { Inputs } from '../model/inputs.js';
import type { Report, Verdict } from '../model/report.js';
import { isFailing, isNotable } from '../render/order.js';
import { explained } from './explained.js';
import type { Exported } from './exported.js';

const SCHEMA = 'holdline/audit-log@1';

function hashesOf(inputs: Inputs | null | undefined): readonly Readonly<Record<string, string>>[] {
  if (inputs === null || inputs === undefined) return [];
  const side = (name: 'head' | 'base') =>
    inputs[name].flatMap(({ path, sha256 }) => (sha256 === null ? [] : [{ side: name, path, sha256 }]));
  return [...side('head'), ...side('base')];
}

/** What every line of a run has, so that each can be read by itself. */
function common({ report, repository, runUrl }: Exported, actor: string | null) {
  return {
    schema: SCHEMA,
    at: report.createdAt,
    actor,
    repository,
    run: report.head?.run ?? null,
    runUrl,
    mode: report.mode,
    head: report.head?.sha ?? null,
    base: report.base?.sha ?? null,
    configSha256: report.policy.configSha256,
  };
}

function runPart({ result, counts, policy, inputs, notices, tool }: Report) {
  const told = notices.map(({ code, where }) => ({ code, where }));
  return { what: 'run', result, counts, tool, policy, inputs: hashesOf(inputs), notices: told };
}

function verdictPart(verdict: Verdict, { policy }: Report) {
  const { id, outcome, severity, limits, head, base, change, reasons } = verdict;
  const rule = { severity, limits, failOn: policy.failOn, alpha: policy.alpha };
  const evidence = { head, base, change, reasons };
  const decides = isFailing(verdict, policy);
  return { what: 'verdict', id, outcome, decides, rule, evidence, because: explained(verdict) };
}

/**
 * The lines of this run, the run's own first, each with its line break.
 * @param actor who set the run going; `null` where that is not known.
 */
export function auditLines(exported: Exported, actor: string | null): string {
  const { report } = exported;
  const shared = common(exported, actor);
  const decided = report.verdicts.filter(isNotable).map((verdict) => verdictPart(verdict, report));
  return [runPart(report), ...decided].map((part) => `${JSON.stringify({ ...shared, ...part })}\n`).join('');
}
