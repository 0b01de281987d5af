// Preloaded into a run of the bundle: says on standard error which program it starts, with all its arguments.
import children from 'node:child_process';
import { syncBuiltinESMExports } from 'node:module';

for (const name of ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork']) {
  const start = children[name];
  children[name] = (...args) => {
    process.stderr.write(
      `STARTED ${args
        .flat()
        .filter((one) => typeof one === 'string')
        .join(' ')}\n`,
    );
    return start(...args);
  };
}
syncBuiltinESMExports();
