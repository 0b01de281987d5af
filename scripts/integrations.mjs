// Writes integrations/ from the table of exported series: npx tsc && node scripts/integrations.mjs
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { stringify } from 'yaml';
import { dashboard } from './integrations/grafana.mjs';
import { RULES, ruleTest } from './integrations/prometheus.mjs';

const HEADER = '# Made from the table of exported series by scripts/integrations.mjs; do not edit.\n';
const yaml = (value) => `${HEADER}${stringify(value, { lineWidth: 0 })}`;

/** Path below integrations/ → text. */
export function integrations() {
  return {
    'grafana/dashboard.json': `${JSON.stringify(dashboard(), null, 2)}\n`,
    'prometheus/alerts.yml': yaml({ groups: [{ name: 'holdline', rules: RULES }] }),
    'prometheus/alerts.test.yml': yaml({
      rule_files: ['alerts.yml'],
      evaluation_interval: '1m',
      tests: RULES.map(ruleTest),
    }),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [path, text] of Object.entries(integrations())) {
    const file = join(import.meta.dirname, '../integrations', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
