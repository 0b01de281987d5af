/**
 * A push to Prometheus' Pushgateway (https://github.com/prometheus/pushgateway#url): one group a suite, which replaces what
 * was last pushed for the same job, repository, branch and suite, and nothing else.
 */
import { okByStatus } from '../request/answer.js';
import type { Request } from '../request/request.js';
import { authorization, below, credentialSecrets } from './authorization.js';
import type { Exported } from './exported.js';
import { exposition } from './prometheus.js';
import { type Family, familiesOf, labelValue, suiteLabels, suitesOf } from './samples.js';
import type { Pushgateway } from './targets.js';

/** `/name/value`, in base64 where the value could be read as more than one part of a path. */
function keyPart(name: string, value: string): string {
  return /^\w[\w.-]*$/.test(value)
    ? `/${name}/${value}`
    : `/${name}@base64/${Buffer.from(value, 'utf8').toString('base64url')}`;
}

function ofSuite(families: readonly Family[], suite: string | undefined): readonly Family[] {
  return families
    .map(({ series, samples }) => ({
      series,
      samples: samples.filter(({ labels }) => labels['suite'] === suite),
    }))
    .filter(({ samples }) => samples.length > 0);
}

export function pushgateway(target: Pushgateway, exported: Exported): readonly Request[] {
  const families = familiesOf(exported);
  const secrets = credentialSecrets(target.credentials);
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
      body: exposition(ofSuite(families, labels['suite'])),
      secrets,
      ok: okByStatus(secrets),
    };
  });
}
