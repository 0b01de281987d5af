/** A server as the configuration names it → the target that is talked to, with the variables of the environment filled in. */
import type { ServerExport, ServerKey } from '../config/exports.js';
import { type Fill, filledCredentials, filledText, filling } from '../config/filling.js';
import type { ServerTarget } from '../export/targets.js';
import { addressSecrets } from '../request/secrets.js';
import type { World } from '../world.js';

export interface Filled {
  readonly target: ServerTarget;
  readonly secrets: readonly string[];
}

/** Names of variables that are not set, or empty. */
export interface Lacking {
  readonly missing: readonly string[];
}

function targetOf(one: ServerExport, fill: Fill): ServerTarget {
  const server = { url: filledText(one.url, fill), credentials: filledCredentials(one.credentials, fill) };
  const setting = (key: ServerKey): string | null => {
    const value = one.settings[key];
    return value === null ? null : filledText(value, fill);
  };
  const { type } = one;
  switch (type) {
    case 'elasticsearch':
      return { type, ...server, index: setting('index') ?? 'holdline' };
    case 'grafana-annotations':
      return { type, ...server, dashboard: setting('dashboard') };
    case 'influx':
      return { type, ...server, org: setting('org') ?? '', bucket: setting('bucket') ?? '' };
    case 'mlflow':
      return { type, ...server, run: setting('run'), experiment: setting('experiment') ?? 'holdline' };
    case 'prometheus-pushgateway':
      return { type, ...server, job: setting('job') ?? 'holdline' };
    case 'otlp':
    case 'prometheus-remote-write':
      return { type, ...server };
  }
}

/** What no message may show: the credentials, and an address that a variable holds. */
function secretsOf({ url }: ServerExport, { url: whole, credentials }: ServerTarget): readonly string[] {
  const address = url.variables.length === 0 ? [] : addressSecrets(whole);
  if (credentials === null) return address;
  const { kind: _, ...texts } = credentials;
  return [...address, ...Object.values(texts)];
}

export function filled(one: ServerExport, world: Pick<World, 'variable'>): Filled | Lacking {
  const { fill, missing } = filling(world.variable);
  const target = targetOf(one, fill);
  if (missing().length > 0) return { missing: missing() };
  const ofUrl = one.url.variables.map(({ name }) => fill(name));
  return { target, secrets: [...secretsOf(one, target), ...ofUrl].filter((secret) => secret !== '') };
}

/** How a target is named where no secret may be: its type, and its host where the file itself has it. */
export function serverName({ type, url: { text } }: ServerExport): string {
  const host = /^https?:\/\/([^/?#]+)/i.exec(text)?.[1];
  return host === undefined || host.includes('${') ? type : `${type} at ${host}`;
}
