/**
 * Saved objects for Kibana and OpenSearch Dashboards: a data view, four visualisations and a dashboard. They are of the
 * kind that both take (Lens is Kibana's alone), in the form of 7.10, which later versions migrate when they import it.
 */
import { PATTERN } from './index-template.js';

const VIEW = 'holdline-verdicts';
const VERDICTS = 'event.dataset: "holdline.verdict"';
const SOURCE = 'kibanaSavedObjectMeta.searchSourceJSON.index';

interface Aggregation {
  readonly type: string;
  readonly schema: string;
  readonly params: object;
}

interface Picture {
  readonly id: string;
  readonly title: string;
  readonly type: string;
  readonly params: object;
  readonly aggs: readonly Aggregation[];
}

const terms = (schema: string, field: string, size: number): Aggregation => ({
  type: 'terms',
  schema,
  params: { field, size, orderBy: '_key', order: 'asc' },
});
const metric = (type: string, field: string): Aggregation => ({ type, schema: 'metric', params: { field } });
const COUNT: Aggregation = { type: 'count', schema: 'metric', params: {} };
const TIME: Aggregation = {
  type: 'date_histogram',
  schema: 'segment',
  params: { field: '@timestamp', interval: 'auto', min_doc_count: 1 },
};

function chart(kind: 'histogram' | 'line', label: string): object {
  const mode = kind === 'histogram' ? 'stacked' : 'normal';
  return {
    type: kind,
    addLegend: true,
    addTooltip: true,
    legendPosition: 'right',
    categoryAxes: [
      {
        id: 'CategoryAxis-1',
        type: 'category',
        position: 'bottom',
        show: true,
        scale: { type: 'linear' },
        labels: { show: true },
        title: {},
      },
    ],
    valueAxes: [
      {
        id: 'ValueAxis-1',
        name: 'LeftAxis-1',
        type: 'value',
        position: 'left',
        show: true,
        scale: { type: 'linear', mode: 'normal' },
        labels: { show: true },
        title: { text: label },
      },
    ],
    seriesParams: [
      {
        show: true,
        type: kind,
        mode,
        data: { id: '1', label },
        valueAxis: 'ValueAxis-1',
        drawLinesBetweenPoints: true,
        showCircles: true,
      },
    ],
  };
}

const PICTURES: readonly Picture[] = [
  {
    id: 'holdline-outcomes',
    title: 'Holdline: outcomes over time',
    type: 'histogram',
    params: chart('histogram', 'Verdicts'),
    aggs: [COUNT, TIME, terms('group', 'holdline.outcome', 11)],
  },
  {
    id: 'holdline-values',
    title: 'Holdline: values over time',
    type: 'line',
    params: chart('line', 'Value'),
    aggs: [metric('avg', 'holdline.head.value'), TIME, terms('group', 'holdline.id', 20)],
  },
  {
    id: 'holdline-changes',
    title: 'Holdline: changes over time',
    type: 'line',
    params: chart('line', 'Change from base'),
    aggs: [metric('avg', 'holdline.change.absolute'), TIME, terms('group', 'holdline.id', 20)],
  },
  {
    id: 'holdline-table',
    title: 'Holdline: verdicts by measurement',
    type: 'table',
    params: {
      perPage: 20,
      showPartialRows: false,
      showMetricsAtAllLevels: false,
      showTotal: false,
      totalFunc: 'sum',
      percentageCol: '',
    },
    aggs: [
      COUNT,
      metric('max', '@timestamp'),
      metric('min', 'holdline.change.p_adjusted'),
      terms('bucket', 'holdline.id', 100),
      terms('bucket', 'holdline.outcome', 11),
    ],
  },
];

function visualization({ id, title, type, params, aggs }: Picture): object {
  const numbered = aggs.map((agg, at) => ({ id: String(at + 1), enabled: true, ...agg }));
  const source = { query: { query: VERDICTS, language: 'kuery' }, filter: [], indexRefName: SOURCE };
  return {
    type: 'visualization',
    id,
    attributes: {
      title,
      description: '',
      version: 1,
      uiStateJSON: '{}',
      visState: JSON.stringify({ title, type, params, aggs: numbered }),
      kibanaSavedObjectMeta: { searchSourceJSON: JSON.stringify(source) },
    },
    references: [{ type: 'index-pattern', id: VIEW, name: SOURCE }],
    migrationVersion: { visualization: '7.10.0' },
  };
}

function dashboard(): object {
  const panels = PICTURES.map((_, at) => ({
    version: '7.10.0',
    type: 'visualization',
    panelIndex: String(at + 1),
    panelRefName: `panel_${at}`,
    gridData: { x: (at % 2) * 24, y: Math.floor(at / 2) * 15, w: 24, h: 15, i: String(at + 1) },
    embeddableConfig: {},
  }));
  const source = { query: { query: '', language: 'kuery' }, filter: [] };
  return {
    type: 'dashboard',
    id: 'holdline',
    attributes: {
      title: 'Holdline: quality of models',
      description: 'Verdicts of Holdline: what held, what fell and by how much',
      version: 1,
      hits: 0,
      timeRestore: true,
      timeFrom: 'now-90d',
      timeTo: 'now',
      optionsJSON: JSON.stringify({ hidePanelTitles: false, useMargins: true }),
      panelsJSON: JSON.stringify(panels),
      kibanaSavedObjectMeta: { searchSourceJSON: JSON.stringify(source) },
    },
    references: PICTURES.map(({ id }, at) => ({ type: 'visualization', id, name: `panel_${at}` })),
    migrationVersion: { dashboard: '7.9.3' },
  };
}

/** One object a line: what Saved objects › Import takes. */
export function kibanaObjects(): string {
  const view = {
    type: 'index-pattern',
    id: VIEW,
    attributes: { title: PATTERN, timeFieldName: '@timestamp' },
    references: [],
    migrationVersion: { 'index-pattern': '7.6.0' },
  };
  return [view, ...PICTURES.map(visualization), dashboard()]
    .map((one) => `${JSON.stringify(one)}\n`)
    .join('');
}
