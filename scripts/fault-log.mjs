/**
 * Writes a fault log as a fleet of inference hosts could leave it, with two planted causes and noise, for docs/explain.md:
 *
 *   node scripts/fault-log.mjs > faults.csv
 *   node dist/index.js explain faults.csv --label outcome
 *
 * oom: batches of more than 48 on cards of 16 GB fail 7 times in 10. timeout: runtime 2.4 in the region south fails 6 times in 10.
 * Besides, 2 % of all requests fail either way for no reason that is written down.
 */
const ROWS = 3000;
let state = 20261101;

/** A number from 0 to 1 (xorshift32). */
function uniform() {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return (state >>> 0) / 2 ** 32;
}

const pick = (words) => words[Math.floor(uniform() * words.length)];

console.log('request,at,host,region,runtime,card_gb,batch,load,temperature,outcome');
for (let i = 0; i < ROWS; i++) {
  const host = 1 + Math.floor(uniform() * 24);
  const [region, runtime] = [pick(['north', 'south', 'east', 'west']), pick(['2.3', '2.4', '2.5'])];
  const card = pick([16, 24, 40, 80]);
  const batch = 1 + Math.floor(uniform() * 64);
  const load = (uniform() * 4).toFixed(2);
  // A sensor that is silent now and then.
  const temperature = uniform() < 0.04 ? '' : (45 + uniform() * 40).toFixed(1);
  const chance = uniform();
  let outcome = chance < 0.01 ? 'oom' : chance < 0.02 ? 'timeout' : 'ok';
  if (card === 16 && batch > 48 && uniform() < 0.7) outcome = 'oom';
  else if (runtime === '2.4' && region === 'south' && uniform() < 0.6) outcome = 'timeout';
  const minute = new Date(Date.UTC(2026, 9, 1, 0, i)).toISOString();
  console.log(
    [`r${i}`, minute, `host-${host}`, region, `v${runtime}`, card, batch, load, temperature, outcome].join(
      ',',
    ),
  );
}
