// The dashboard for Grafana, as its JSON model.
import { DAY, FAILING, selector, series } from './series.mjs';

const DATASOURCE = { type: 'prometheus', uid: '$datasource' };
const IN_SUITE = ['repository=~"$repository"', 'branch=~"$branch"', 'suite=~"$suite"'];
const IN_METRIC = [...IN_SUITE, 'metric=~"$metric"'];
const LEGEND = '{{suite}}/{{metric}} {{branch}}';

function variable(name, label) {
  const query = `label_values(${series('report_info').name}, ${name})`;
  return {
    type: 'query',
    name,
    label,
    datasource: DATASOURCE,
    query: {
      query: name === 'metric' ? `label_values(${series('metric_value').name}, metric)` : query,
      refId: name,
    },
    definition: name === 'metric' ? `label_values(${series('metric_value').name}, metric)` : query,
    refresh: 2,
    includeAll: true,
    multi: true,
    allValue: '.*',
    current: { text: ['All'], value: ['$__all'] },
    options: [],
    sort: 1,
    hide: 0,
    regex: '',
    skipUrlSync: false,
  };
}

function target(refId, expr, more) {
  return { refId, datasource: DATASOURCE, expr, editorMode: 'code', range: true, ...more };
}

function panel({ type, title, name, targets, position: [x, y, w, h], ...more }) {
  return {
    type,
    title,
    description: series(name).help,
    datasource: DATASOURCE,
    gridPos: { x, y, w, h },
    targets,
    fieldConfig: { defaults: { unit: 'none', ...more.defaults }, overrides: more.overrides ?? [] },
    options: more.options ?? {},
  };
}

/** A graph of one or several series of metrics. */
function graph(title, names, position) {
  const targets = names.map(([name, word, ...matchers], index) =>
    target(String.fromCharCode(65 + index), selector(name, ...IN_METRIC, ...matchers), {
      legendFormat: `${LEGEND}${word === '' ? '' : ` ${word}`}`,
    }),
  );
  return panel({
    type: 'timeseries',
    title,
    name: names[0][0],
    targets,
    position,
    options: {
      legend: { calcs: ['lastNotNull'], displayMode: 'table', placement: 'bottom', showLegend: true },
      tooltip: { mode: 'multi', sort: 'none' },
    },
  });
}

/** One number; `colours` are [from, colour] upwards. */
function stat(title, name, { expr, unit, position, colours }) {
  const [[, first], ...others] = colours;
  const steps = [{ color: first, value: null }, ...others.map(([value, color]) => ({ color, value }))];
  return panel({
    type: 'stat',
    title,
    name,
    targets: [target('A', expr, { instant: true, range: false })],
    position,
    defaults: { unit, thresholds: { mode: 'absolute', steps } },
    options: {
      colorMode: 'background',
      graphMode: 'none',
      reduceOptions: { calcs: ['lastNotNull'], fields: '', values: false },
      textMode: 'auto',
    },
  });
}

function panels() {
  const failing = [`outcome=~"${FAILING}"`, 'severity="fail"'];
  const outcomes = selector('metric_outcome', ...IN_METRIC);
  return [
    stat('Red reports', 'result', {
      expr: `sum(max by (repository, branch) (${selector('result', ...IN_SUITE, 'result=~"fail|error"')}))`,
      unit: 'none',
      position: [0, 0, 6, 4],
      colours: [
        [0, 'green'],
        [1, 'red'],
      ],
    }),
    stat('Metrics that fail', 'metric_outcome', {
      expr: `sum(${selector('metric_outcome', ...IN_METRIC, ...failing)}) or vector(0)`,
      unit: 'none',
      position: [6, 0, 6, 4],
      colours: [
        [0, 'green'],
        [1, 'red'],
      ],
    }),
    stat('Since the last report', 'report_timestamp_seconds', {
      expr: `time() - max(${selector('report_timestamp_seconds', ...IN_SUITE)})`,
      unit: 's',
      position: [12, 0, 6, 4],
      colours: [
        [0, 'green'],
        [7 * DAY, 'orange'],
      ],
    }),
    stat('Age of the oldest base', 'base_age_seconds', {
      expr: `max(${selector('base_age_seconds', ...IN_SUITE)})`,
      unit: 's',
      position: [18, 0, 6, 4],
      colours: [
        [0, 'green'],
        [30 * DAY, 'orange'],
      ],
    }),
    graph(
      'Value',
      [
        ['metric_value', ''],
        ['metric_base_value', 'base'],
        ['metric_limit', '{{bound}}', 'bound!~".*_ratio|max_drop|max_rise"'],
      ],
      [0, 4, 12, 10],
    ),
    graph(
      'Change against the base, with its 95 % interval',
      [
        ['metric_change', ''],
        ['metric_change_low', 'low'],
        ['metric_change_high', 'high'],
      ],
      [12, 4, 12, 10],
    ),
    graph(
      'p value',
      [
        ['metric_p_value', ''],
        ['metric_p_value_adjusted', 'adjusted'],
      ],
      [0, 14, 12, 8],
    ),
    graph('Examples', [['metric_examples', '']], [12, 14, 12, 8]),
    panel({
      type: 'timeseries',
      title: 'Verdicts by outcome',
      name: 'verdicts',
      targets: [
        target('A', `sum by (outcome) (${selector('verdicts', ...IN_SUITE)})`, {
          legendFormat: '{{outcome}}',
        }),
      ],
      position: [0, 22, 12, 8],
      defaults: { custom: { fillOpacity: 40, stacking: { group: 'A', mode: 'normal' } } },
    }),
    panel({
      type: 'table',
      title: 'How each metric was judged',
      name: 'metric_outcome',
      targets: [target('A', outcomes, { format: 'table', instant: true, range: false })],
      position: [12, 22, 12, 8],
    }),
  ].map((one, index) => ({ id: index + 1, ...one }));
}

export function dashboard() {
  return {
    uid: 'holdline',
    title: 'Holdline',
    description: 'Quality of models as the check of Holdline saw it. Made by scripts/integrations.mjs.',
    tags: ['holdline'],
    schemaVersion: 39,
    editable: true,
    graphTooltip: 1,
    refresh: '1m',
    timezone: 'browser',
    time: { from: 'now-30d', to: 'now' },
    annotations: {
      list: [
        {
          name: 'Reports',
          datasource: { type: 'grafana', uid: '-- Grafana --' },
          enable: true,
          hide: false,
          iconColor: 'blue',
          type: 'tags',
          target: { type: 'tags', tags: ['holdline'], matchAny: true, limit: 100 },
        },
      ],
    },
    templating: {
      list: [
        {
          type: 'datasource',
          name: 'datasource',
          label: 'Prometheus',
          query: 'prometheus',
          refresh: 1,
          hide: 0,
          includeAll: false,
          multi: false,
          options: [],
          regex: '',
          skipUrlSync: false,
        },
        variable('repository', 'Repository'),
        variable('branch', 'Branch'),
        variable('suite', 'Suite'),
        variable('metric', 'Metric'),
      ],
    },
    panels: panels(),
  };
}
