import type { Row } from './row.js';

export const rows: readonly Row[] = [
  {
    path: 'k6/dipto-roy__nest-api/k6-summary.json',
    format: 'k6',
    measurements: 19,
    values: [
      ['http_req_duration_p95', 843.301660350001],
      ['http_req_duration_med{expected_response=true}', 43.155325500000004],
      ['http_reqs_per_second', 20.182744360378557],
      ['http_req_failed', 0],
      ['checks', 1],
      ['threshold{metric=http_req_duration,threshold=p(95)<500}', 0],
      ['threshold{metric=errors,threshold=rate<0.1}', 1],
    ],
  },
];
