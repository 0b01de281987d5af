/** Whom a health check asks, and what, in one text, so that any change of it is seen. Secrets are names of variables. */
import type { Config } from './config.js';
import { credentialsText } from './difference-export.js';
import type { ConfiguredSource } from './monitored.js';

function askedText(source: ConfiguredSource): readonly string[] {
  switch (source.type) {
    case 'prometheus':
      return [`query ${source.query}`];
    case 'elasticsearch':
      return [`index ${source.index}`, `body ${source.body}`, `path ${source.path}`];
    case 'mlflow':
      return [`run ${source.run.text}`];
  }
}

function sourceText(source: ConfiguredSource): string {
  const { name, type, url, credentials, timeout, allowPrivateHosts, unit, direction } = source;
  const more = [
    ...askedText(source),
    ...credentialsText(credentials),
    ...(unit === null ? [] : [`unit ${unit}`]),
    ...(direction === null ? [] : [`direction ${direction}`]),
    ...(timeout.seconds === 10 ? [] : [`timeout ${timeout.text}`]),
    ...(allowPrivateHosts ? ['allow-private-hosts'] : []),
  ];
  return `${name}: ${type} ${url.text} (${more.join(', ')})`;
}

export function sourcesText(sources: Config['health']['sources']): string {
  return sources.map(sourceText).join(', ') || 'none';
}
