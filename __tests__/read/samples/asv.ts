import type { Row } from './row.js';

const FOLDER = 'asv/airspeed-velocity__asv';

export const rows: readonly Row[] = [
  {
    path: `${FOLDER}/22b920c6-py2.7-Cython-numpy1.8.json`,
    format: 'asv',
    measurements: 22,
    values: [
      ['py2.7-Cython-numpy1.8/time_AAA_failure', 'the benchmark failed'],
      ['py2.7-Cython-numpy1.8/time_coordinates.time_latitude', 0.0004540278911590576],
      ['py2.7-Cython-numpy1.8/time_other.time_parameterized{param1=2}', 2],
      ['py2.7-Cython-numpy1.8/time_secondary.track_value', 42],
    ],
  },
  { path: `${FOLDER}/benchmarks.json`, refused: 'ASV_INDEX' },
];
