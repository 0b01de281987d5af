import type { Row } from './row.js';

export const rows: readonly Row[] = [
  {
    path: 'inspect-ai/UKGovernmentBEIS__inspect_ai/log_formats.json',
    refused: 'FORMAT_UNKNOWN',
  },
];
