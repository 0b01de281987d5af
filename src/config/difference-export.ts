/** What a configuration exports, in one text, so that any change of it is seen. Secrets are names of variables in any case. */
import type { Config } from './config.js';
import type { ConfiguredCredentials, ConfiguredExport, ServerExport } from './exports.js';

const named = (name: string) => `\${${name}}`;

export function credentialsText(credentials: ConfiguredCredentials): readonly string[] {
  if (credentials === null) return [];
  const { kind } = credentials;
  if (kind === 'bearer') return [`token ${named(credentials.token.name)}`];
  if (kind === 'api-key') return [`api-key ${named(credentials.key.name)}`];
  return [`username ${credentials.username.text}`, `password ${named(credentials.password.name)}`];
}

function serverTexts({ settings, credentials, timeout, allowPrivateHosts }: ServerExport): readonly string[] {
  const told = Object.entries(settings).flatMap(([key, value]) => value && `${key} ${value.text}`);
  return [
    ...told.filter((text) => text !== null),
    ...credentialsText(credentials),
    ...(timeout.seconds === 10 ? [] : [`timeout ${timeout.text}`]),
    ...(allowPrivateHosts ? ['allow-private-hosts'] : []),
  ];
}

function exportText(one: ConfiguredExport): string {
  const place = one.kind === 'file' ? one.path : one.url.text;
  const more = [
    ...(one.kind === 'file' ? [] : serverTexts(one)),
    ...(one.strict ? ['strict'] : []),
    ...(one.when.includes('always') ? [] : [`when ${one.when.join(' ')}`]),
    ...(one.modes === null ? [] : [`modes ${one.modes.join(' ')}`]),
  ];
  return `${one.type} ${place}${more.length === 0 ? '' : ` (${more.join(', ')})`}`;
}

export function exportsText(exports: Config['exports']): string {
  return exports.map(exportText).join(', ') || 'none';
}
