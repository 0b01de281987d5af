// How long the search for drivers takes: 1,000,000 examples × 20 columns, of which 5 % changed, without a slice and with
// one. After `npx tsc`: node bench/drivers.mjs [EXAMPLES] [COLUMNS]
import { featureOf } from '../build/js/explain/feature.js';
import { leastOf, searchDrivers } from '../build/js/explain/search.js';
import { randomOf } from '../build/js/stats/random.js';

const EXAMPLES = Number(process.argv[2] ?? 1e6);
const COLUMNS = Number(process.argv[3] ?? 20);
const LEVELS = [4, 10, 30, 50];

const random = randomOf(7);
const uniform = () => random.word() / 2 ** 32;

function column(place) {
  const name = `c${place}`;
  if (place % 2 === 1)
    return { name, codes: null, labels: [], values: new Float64Array(EXAMPLES).map(uniform) };
  const levels = LEVELS[(place / 2) % LEVELS.length];
  const labels = Array.from({ length: levels }, (_, level) => `v${level}`);
  return { name, codes: new Int32Array(EXAMPLES).map(() => random.below(levels)), labels, values: null };
}

const columns = Array.from({ length: COLUMNS }, (_, place) => column(place));
const rows = new Int32Array(EXAMPLES).map((_, row) => row);

for (const loss of [0, 0.25]) {
  const differences = new Float64Array(EXAMPLES).map((_, row) => {
    const inside = columns[0].codes[row] === 1 && columns[1].values[row] > 0.8;
    if (inside && uniform() < loss) return -1;
    return uniform() < 0.05 ? Math.sign(uniform() - 0.5) : 0;
  });
  const [wall, cpu] = [performance.now(), process.cpuUsage()];
  const features = columns
    .map((one) => featureOf(one, rows, leastOf(EXAMPLES)))
    .filter((feature) => typeof feature !== 'string');
  const { found, slices } = searchDrivers(features, differences, 1);
  const seconds = ((performance.now() - wall) / 1000).toFixed(2);
  const busy = (process.cpuUsage(cpu).user / 1e6).toFixed(2);
  console.log(
    `${EXAMPLES} × ${COLUMNS}, ${slices} slices, ${found.length} found: ${seconds} s, CPU ${busy} s`,
  );
}
