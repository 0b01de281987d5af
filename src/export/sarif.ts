/**
 * A report as SARIF 2.1.0, for code scanning and editors: a rule for each kind of outcome, a result for each verdict
 * that a reader should see. https://docs.oasis-open.org/sarif/sarif/v2.1.0/
 */
import type { Outcome, Report, Verdict } from '../model/report.js';
import { plainText } from '../render/escape.js';
import { isFailing, isNotable, worstFirst } from '../render/order.js';
import { explainedWhole } from './explained.js';
import type { Exported } from './exported.js';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const RULES: Readonly<Partial<Record<Outcome, string>>> = {
  regressed: 'The metric is worse than before, by more than noise explains.',
  violated: 'The metric is beyond its limit.',
  missing: 'A measurement that is required is not there.',
  invalid: 'The value is no finite number.',
  incomparable: 'Head and base can not be compared.',
  suspected: 'The metric is worse than before, and more than the warning level allows.',
  inconclusive: 'Noise could hide a loss that matters.',
  waived: 'The loss is accepted for a while by a waiver.',
};
const KINDS: readonly string[] = Object.keys(RULES);

type Level = 'error' | 'warning' | 'note';

function levelOf(verdict: Verdict, report: Report): Level {
  if (isFailing(verdict, report.policy)) return 'error';
  return verdict.outcome === 'inconclusive' || verdict.outcome === 'waived' ? 'note' : 'warning';
}

/** A path relative to the repository as a reference; `null` for any other. */
function reference(path: string | null): string | null {
  if (path === null || /^(?:[/\\~]|[A-Za-z]:)/.test(path) || path.split(/[/\\]/).includes('..')) return null;
  return path
    .toWellFormed()
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .map(encodeURIComponent)
    .join('/');
}

/** The file that the value is from, or else the configuration that judges it. */
function uriOf({ suite }: Verdict, { head, policy }: Report): string | null {
  const files = head?.suites.find(({ name }) => name === suite)?.files ?? [];
  return reference(files[0] ?? null) ?? reference(policy.config);
}

function locationOf(verdict: Verdict, report: Report) {
  const uri = uriOf(verdict, report);
  const logical = { fullyQualifiedName: plainText(verdict.id), name: plainText(verdict.metric) };
  const physical =
    uri === null || uri === ''
      ? {}
      : { physicalLocation: { artifactLocation: { uri }, region: { startLine: 1 } } };
  return { ...physical, logicalLocations: [logical] };
}

function resultOf(verdict: Verdict, report: Report) {
  const { outcome, id, head, base, change } = verdict;
  const waived = outcome === 'waived' ? { suppressions: [{ kind: 'external', status: 'accepted' }] } : {};
  return {
    ruleId: outcome,
    ruleIndex: KINDS.indexOf(outcome),
    level: levelOf(verdict, report),
    message: { text: explainedWhole(verdict) },
    locations: [locationOf(verdict, report)],
    // The same measurement stays the same alert, however its value moves.
    partialFingerprints: { 'holdlineMeasurement/v1': `${outcome} ${id}`.toWellFormed() },
    ...waived,
    properties: { head: head?.value ?? null, base: base?.value ?? null, change: change?.absolute ?? null },
  };
}

function rules() {
  return Object.entries(RULES).map(([id, text]) => ({
    id,
    name: id,
    shortDescription: { text },
    defaultConfiguration: { level: 'warning' },
  }));
}

function invocationOf({ result, notices, createdAt }: Report) {
  const level = result === 'error' ? 'error' : 'note';
  const told = notices.map(({ code, where, what }) => ({
    descriptor: { id: code },
    level,
    message: { text: plainText(where === null ? what : `${where}: ${what}`) },
  }));
  return { executionSuccessful: result !== 'error', endTimeUtc: createdAt, toolExecutionNotifications: told };
}

function provenanceOf({ report, repository, runUrl }: Exported) {
  const revisionId = report.head?.sha ?? null;
  if (repository === null || runUrl === null || !URL.canParse(runUrl)) return {};
  const repositoryUri = `${new URL(runUrl).origin}/${repository}`;
  return { versionControlProvenance: [{ repositoryUri, ...(revisionId === null ? {} : { revisionId }) }] };
}

/** The whole log, as JSON with its last line break. */
export function sarifLog(exported: Exported): string {
  const { report } = exported;
  const seen = worstFirst(report.verdicts).filter(
    (verdict) => isNotable(verdict) && KINDS.includes(verdict.outcome),
  );
  const run = {
    tool: {
      driver: {
        name: 'Holdline',
        version: report.tool.version,
        rules: rules(),
        notifications: [...new Set(report.notices.map(({ code }) => code))].map((id) => ({ id })),
      },
    },
    automationDetails: { id: `holdline/${report.mode}/` },
    columnKind: 'utf16CodeUnits',
    invocations: [invocationOf(report)],
    ...provenanceOf(exported),
    results: seen.map((verdict) => resultOf(verdict, report)),
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`;
}
