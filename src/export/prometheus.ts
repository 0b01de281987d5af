/**
 * The report as text that Prometheus scrapes: the text format 0.0.4 (https://prometheus.io/docs/instrumenting/exposition_formats/),
 * for the textfile collector of node_exporter too, and OpenMetrics 1.0 (https://openmetrics.io). Without times: both are
 * read when they are scraped, and the textfile collector refuses them.
 */
import type { Labels } from '../model/evaluation.js';
import type { Exported } from './exported.js';
import { type Family, familiesOf, type Sample } from './samples.js';

function escapedHelp(help: string): string {
  return help.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
}

/** A quoted value of a label: only `\`, `"` and the line feed are escaped. */
function quoted(value: string): string {
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}

function labelText(labels: Labels): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}=${quoted(value)}`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}

/** Writes samples; the text of labels that many samples share is made once. */
function sampleWriter(): (name: string, sample: Sample) => string {
  const texts = new Map<Labels, string>();
  return (name, { labels, value }) => {
    const text = texts.get(labels) ?? labelText(labels);
    texts.set(labels, text);
    return `${name}${text} ${value}`;
  };
}

/** The families in the text format 0.0.4; it ends with a line feed. */
export function exposition(families: readonly Family[]): string {
  const sampleLine = sampleWriter();
  const lines = families.flatMap(({ series: { name, help }, samples }) => [
    `# HELP ${name} ${escapedHelp(help)}`,
    `# TYPE ${name} gauge`,
    ...samples.map((sample) => sampleLine(name, sample)),
  ]);
  return `${lines.join('\n')}\n`;
}

export function prometheusText(exported: Exported): string {
  return exposition(familiesOf(exported));
}

export function openMetricsText(exported: Exported): string {
  const sampleLine = sampleWriter();
  const lines = familiesOf(exported).flatMap(({ series: { name, help, unit }, samples }) => [
    `# TYPE ${name} gauge`,
    ...(unit === null ? [] : [`# UNIT ${name} ${unit}`]),
    `# HELP ${name} ${escapedHelp(help).replaceAll('"', '\\"')}`,
    ...samples.map((sample) => sampleLine(name, sample)),
  ]);
  return `${[...lines, '# EOF'].join('\n')}\n`;
}
