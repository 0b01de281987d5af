// False alarms and sightings of the detectors.
import { HEALTHY, ILL } from '../scenarios/watched.mjs';
import { ANOMALY_RULES } from '../studies/anomalies.mjs';
import { percent, table } from './markdown.mjs';

function rates(results, scenarios) {
  const cells = Object.keys(scenarios).flatMap((name) => results.filter(({ scenario }) => scenario === name));
  const columns = cells.map(({ scenario }) => scenario);
  const rows = ANOMALY_RULES.map(({ id, title }) => [
    title,
    ...cells.map(({ alarmed, repetitions }) => percent(alarmed[id] / repetitions)),
  ]);
  return table(['seen by', ...columns], rows);
}

export function anomaliesSection(results) {
  return `## Anomalies of recorded series

Series of 60 values as a scheduled check finds them, one measurement alone, ${results[0].repetitions} of each kind; s is one standard deviation of a run. Rates in percent.

Where nothing changed among the newest values, so that every alarm is wrong:

${rates(results, HEALTHY)}

Where something did:

${rates(results, ILL)}
`;
}
