// Writes integrations/elasticsearch/index-template.json and integrations/kibana/dashboard.ndjson from the table of fields
// (src/export/ecs.ts). A test holds the files to a fresh generation:
//
//   npx tsc && node scripts/integrations-elastic.mjs
import { mkdirSync, writeFileSync } from 'node:fs';
import { indexTemplate } from '../build/js/export/index-template.js';
import { kibanaObjects } from '../build/js/export/kibana.js';

mkdirSync('integrations/elasticsearch', { recursive: true });
mkdirSync('integrations/kibana', { recursive: true });
writeFileSync(
  'integrations/elasticsearch/index-template.json',
  `${JSON.stringify(indexTemplate(), null, 2)}\n`,
);
writeFileSync('integrations/kibana/dashboard.ndjson', kibanaObjects());
