import { SHARED } from '../../vitest.shared.ts';

const listed = (name) => (process.env[name] ?? '').split(' ').filter((one) => one !== '');

// biome-ignore lint/style/noDefaultExport: Vitest wants it
export default {
  ...SHARED,
  root: process.cwd(),
  test: {
    ...SHARED.test,
    testTimeout: 20_000,
    include: listed('MUTATION_TESTS'),
    exclude: listed('MUTATION_WITHOUT'),
    setupFiles: ['scripts/mutation/setup.mjs'],
  },
};
