import type { Row } from './row.js';

const FOLDER = 'pytest-benchmark/benchmark-action__github-action-benchmark';

export const rows: readonly Row[] = [
  {
    path: `${FOLDER}/pytest_output.json`,
    format: 'pytest-benchmark',
    measurements: 4,
    values: [
      ['mean{benchmark=bench.py::test_fib_10}', 2.408868133322941e-5],
      ['median{benchmark=bench.py::test_fib_10}', 2.2300000000363696e-5],
      ['mean{benchmark=bench.py::test_fib_20}', 0.002985030672661863],
    ],
  },
  {
    path: `${FOLDER}/pytest_several_units.json`,
    format: 'pytest-benchmark',
    measurements: 8,
    values: [
      ['mean{benchmark=bench.py::test_fib_1}', 1.4995610248628836e-7],
      ['mean{benchmark=bench.py::test_sleep_2}', 2.0038430469999997],
    ],
  },
];
