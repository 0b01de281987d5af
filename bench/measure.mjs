// Loaded by `node --import` before the program that is measured: says at its exit what the process has used.
// Only the process itself knows its whole peak of memory; from outside it could only be sampled.
import { writeFileSync } from 'node:fs';

const MICROSECONDS = 1e6;
const KIB_A_MIB = 1024;

process.on('exit', () => {
  const file = process.env['HOLDLINE_BENCH_USAGE'];
  if (file === undefined) return;
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { cpu: (userCPUTime + systemCPUTime) / MICROSECONDS, memory: maxRSS / KIB_A_MIB };
  writeFileSync(file, JSON.stringify(usage));
});
