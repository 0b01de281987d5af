/**
 * A push to Prometheus' Pushgateway (https://github.com/prometheus/pushgateway#url): one group a suite, which replaces what
 * was last pushed for the same job, repository, branch and suite, and nothing else.
 */
import { okByStatus } from '../request/answer.js';
import type { Request } from '../request/request.js';
import { authorization, below, serverSecrets } from './authorization.js';
import type { Exported } from './exported.js';
import { exposition } from './prometheus.js';
import { type Family, familiesOf, labelValue, type Sample, suiteLabels, suitesOf } from './samples.js';
import type { Pushgateway } from './targets.js';

/** `/name/value`, in base64 where the value could be read as more than one part of a path. */
function keyPart(name: string, value: string): string {
  return /^\w[\w.-]*$/.test(value)
    ? `/${name}/${value}`
    : `/${name}@base64/${Buffer.from(value, 'utf8').toString('base64url')}`;
}

/** The families of each suite, by its label. */
function bySuite(families: readonly Family[]): ReadonlyMap<string | undefined, readonly Family[]> {
  const groups = new Map<string | undefined, Family[]>();
  for (const { series, samples } of families) {
    const parts = new Map<string | undefined, Sample[]>();
    for (const sample of samples) {
      const part = parts.get(sample.labels['suite']);
      if (part === undefined) parts.set(sample.labels['suite'], [sample]);
      else part.push(sample);
    }
    for (const [suite, part] of parts) {
      groups.set(suite, [...(groups.get(suite) ?? []), { series, samples: part }]);
    }
  }
  return groups;
}

export function pushgateway(target: Pushgateway, exported: Exported): readonly Request[] {
  const groups = bySuite(familiesOf(exported));
  const secrets = serverSecrets(target);
  return suitesOf(exported.report).map((suite) => {
    const labels = suiteLabels(exported, suite);
    const key = Object.entries(labels).map(([name, value]) => keyPart(name, value));
    const path = `/metrics${keyPart('job', labelValue(target.job))}${key.join('')}`;
    return {
      method: 'PUT',
      url: below(target.url, path),
      headers: {
        'content-type': 'text/plain; version=0.0.4; charset=utf-8',
        ...authorization(target.credentials, 'Bearer'),
      },
      body: exposition(groups.get(labels['suite']) ?? []),
      secrets,
      ok: okByStatus(secrets),
    };
  });
}
