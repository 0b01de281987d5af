import type { Row } from './row.js';

export const rows: readonly Row[] = [
  {
    path: 'jmh/benchmark-action__github-action-benchmark/jmh_output.json',
    format: 'jmh',
    measurements: 1,
    values: [
      [
        'throughput{benchmark=org.openjdk.jmh.samples.JMHSample_01_HelloWorld.wellHelloThere}',
        3.3762388731228185e9,
      ],
    ],
  },
];
