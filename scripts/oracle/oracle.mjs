/** `node scripts/oracle/oracle.mjs report.json…`: derives each report anew; status 1 where one does not follow from itself. */
import { readFileSync } from 'node:fs';
import { faultsOf } from './derive.mjs';

const paths = process.argv.slice(2);
if (paths.length === 0) {
  process.stderr.write('usage: node scripts/oracle/oracle.mjs report.json…\n');
  process.exitCode = 2;
}
for (const path of paths) {
  const report = JSON.parse(readFileSync(path, 'utf8'));
  const faults = faultsOf(report);
  const words =
    faults.length === 0
      ? `${report.verdicts.length} verdicts follow, and ${report.result}`
      : 'does not follow';
  process.stdout.write(`${path}: ${words}\n${faults.map((fault) => `  ${fault}\n`).join('')}`);
  if (faults.length > 0) process.exitCode = 1;
}
