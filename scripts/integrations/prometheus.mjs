// Alert rules for Prometheus, and for each a test that promtool runs.
import { DAY, FAILING, LASTING, selector, series } from './series.mjs';

const METRIC = '{{ $labels.suite }}/{{ $labels.metric }}';
const PLACE = '{{ $labels.repository }} {{ $labels.branch }}';

export const RULES = [
  {
    alert: 'HoldlineCheckFailed',
    expr: `max by (repository, branch, result) (${selector('result', 'result=~"fail|error"', LASTING)}) == 1`,
    labels: { severity: 'critical' },
    annotations: {
      summary: `Holdline: {{ $labels.result }} on ${PLACE}`,
      description: 'The last report of this branch is red. The report says which metrics and why.',
    },
  },
  {
    alert: 'HoldlineMetricFailing',
    expr: `${selector('metric_outcome', `outcome=~"${FAILING}"`, 'severity="fail"', LASTING)} == 1`,
    labels: { severity: 'critical' },
    annotations: {
      summary: `${METRIC}: {{ $labels.outcome }} on ${PLACE}`,
      description: 'The metric turns the check red.',
    },
  },
  {
    alert: 'HoldlineMetricWarning',
    expr: [
      `${selector('metric_outcome', 'outcome="suspected"', LASTING)} == 1`,
      `${selector('metric_outcome', `outcome=~"${FAILING}"`, 'severity="warn"', LASTING)} == 1`,
    ].join(' or '),
    labels: { severity: 'warning' },
    annotations: {
      summary: `${METRIC}: {{ $labels.outcome }} on ${PLACE}`,
      description: 'The metric may have got worse; the check is not red for it.',
    },
  },
  {
    alert: 'HoldlineReportStale',
    expr: `time() - ${selector('report_timestamp_seconds', LASTING)} > ${7 * DAY}`,
    labels: { severity: 'warning' },
    annotations: {
      summary: `No report of {{ $labels.suite }} on ${PLACE} for a week`,
      description: 'The evaluation or its export has stopped: what is shown is old.',
    },
  },
  {
    alert: 'HoldlineBaseStale',
    expr: `${selector('base_age_seconds', LASTING)} > ${30 * DAY}`,
    labels: { severity: 'warning' },
    annotations: {
      summary: `The base of {{ $labels.suite }} on ${PLACE} is older than 30 days`,
      description: 'Runs of the base branch no longer record their results.',
    },
  },
];

const PLACED = 'repository="acme/sentiment", branch="main", suite="sentiment"';
const PLACED_LABELS = { repository: 'acme/sentiment', branch: 'main', suite: 'sentiment' };
const OUTCOME = `${series('metric_outcome').name}{${PLACED}, metric="accuracy"`;

/** What the test feeds each alert, what it then says, and what must not raise it. */
const CASES = {
  HoldlineCheckFailed: {
    input: `${series('result').name}{${PLACED}, result="fail"}`,
    values: '0 1',
    labels: { repository: 'acme/sentiment', branch: 'main', result: 'fail' },
    summary: 'Holdline: fail on acme/sentiment main',
  },
  HoldlineMetricFailing: {
    input: `${OUTCOME}, outcome="regressed", severity="fail"}`,
    values: '_ 1',
    labels: { ...PLACED_LABELS, metric: 'accuracy', outcome: 'regressed' },
    summary: 'sentiment/accuracy: regressed on acme/sentiment main',
  },
  HoldlineMetricWarning: {
    input: `${OUTCOME}, outcome="suspected", severity="fail"}`,
    values: '_ 1',
    labels: { ...PLACED_LABELS, metric: 'accuracy', outcome: 'suspected' },
    summary: 'sentiment/accuracy: suspected on acme/sentiment main',
  },
  HoldlineReportStale: {
    input: `${series('report_timestamp_seconds').name}{${PLACED}}`,
    values: `0 ${-7 * DAY}`,
    labels: PLACED_LABELS,
    summary: 'No report of sentiment on acme/sentiment main for a week',
  },
  HoldlineBaseStale: {
    input: `${series('base_age_seconds').name}{${PLACED}}`,
    values: `${30 * DAY} ${30 * DAY + 1}`,
    labels: PLACED_LABELS,
    summary: 'The base of sentiment on acme/sentiment main is older than 30 days',
  },
};

export function ruleTest({ alert, labels, annotations }) {
  const { input, values, labels: placed, summary } = CASES[alert];
  const raised = {
    exp_labels: { ...placed, severity: labels.severity },
    exp_annotations: { ...annotations, summary },
  };
  const pullRequest = input.replace('branch="main"', 'branch="pull/7"');
  return {
    interval: '1m',
    input_series: [
      { series: input, values },
      { series: pullRequest, values },
    ],
    alert_rule_test: [
      { eval_time: '0m', alertname: alert, exp_alerts: [] },
      { eval_time: '1m', alertname: alert, exp_alerts: [raised] },
    ],
  };
}
