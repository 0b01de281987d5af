/** Reviews of EvalScope: one record a sample, with a value for each metric. The sample's number pairs two runs. */

import type { Examples } from '../model/evaluation.js';
import { TableBuilder } from '../table/build.js';
import { metricName } from './evalscope-metrics.js';
import { type JsonObject, member, textOf } from './json.js';
import type { JsonLine, PassedOver } from './reader.js';
import { NO_ROLES } from './roles.js';

interface Sample {
  readonly id: string;
  readonly values: ReadonlyMap<string, number>;
}

/** Samples that were generated several times have a number for each time. */
function sampleOf(record: JsonObject): Sample {
  const score = member(record, 'sample_score');
  const again = member(score, 'generation_index');
  const id = textOf(member(score, 'sample_id'));
  const values = Object.entries(member(member(score, 'score'), 'value') ?? {}).flatMap(([name, value]) => {
    const number = typeof value === 'boolean' ? Number(value) : value;
    return typeof number === 'number' ? [[metricName(name), number] as const] : [];
  });
  return { id: typeof again === 'number' && again > 0 ? `${id}#${again}` : id, values: new Map(values) };
}

export async function reviewExamples(
  lines: AsyncIterable<readonly JsonLine[]>,
): Promise<{ readonly examples: Examples | null; readonly passedOver: readonly PassedOver[] }> {
  const samples: Sample[] = [];
  for await (const batch of lines) for (const { record } of batch) samples.push(sampleOf(record));
  const names = [...new Set(samples.flatMap(({ values }) => [...values.keys()]))];
  if (names.length === 0) {
    return {
      examples: null,
      passedOver: [{ name: 'sample_score', because: 'it has no number in any record' }],
    };
  }
  const builder = new TableBuilder([
    { name: 'sample_id', kind: 'id' },
    ...names.map((name) => ({ name, kind: 'cells' }) as const),
  ]);
  for (const { id, values } of samples) {
    builder.text(0, id);
    for (const [index, name] of names.entries()) {
      const value = values.get(name);
      if (value === undefined) builder.empty(index + 1);
      else builder.number(index + 1, value);
    }
    builder.endRow();
  }
  const scored = names.map((name) => ({ metric: name, labels: {}, column: name }));
  return { examples: { table: builder.finish(), roles: NO_ROLES, scored }, passedOver: [] };
}
