/** What can be wrong with reports of tests, benchmarks and load tests. */
import { sentence } from './failure.js';

export const testingFaults = {
  TESTS_NONE: sentence({
    weight: 'reading',
    what: (d: { skipped: number }) =>
      d.skipped === 0 ? 'no test was run' : `no test was run: all ${d.skipped} were skipped`,
    fix: () => 'look whether the tests were found and why they were skipped; a report without any is no pass',
    example: { skipped: 0 },
  }),
  TESTS_HIDDEN: sentence({
    weight: 'reading',
    what: (d: { claimed: number }) =>
      `the report counts ${d.claimed} failures or errors, and none of its test cases shows one`,
    fix: () => 'look whether the report was cut or edited, or a test file broke before its tests',
    example: { claimed: 2 },
  }),
  TESTS_REPEATED: sentence({
    weight: 'notice',
    what: (d: { repeated: number }) =>
      d.repeated === 1
        ? 'one test stands there more than once; its worst outcome counts'
        : `${d.repeated} tests stand there more than once; the worst outcome of each counts`,
    fix: () => 'give each test a name of its own; where tests are run again, report only the last run',
    example: { repeated: 2 },
  }),
  PYTEST_EXIT: sentence({
    weight: 'reading',
    what: (d: { exit: number }) => `pytest did not come to its end: its exit code was ${d.exit}`,
    fix: () => 'look into the log of pytest: it was interrupted, broke, or was called wrongly',
    example: { exit: 2 },
  }),
  K6_NO_RESPONSE: sentence({
    weight: 'reading',
    what: () => 'every request of this load test failed',
    fix: () => 'look whether the server was up; the times of failed requests measure nothing',
    example: {},
  }),
  K6_THRESHOLDS: sentence({
    weight: 'notice',
    what: (d: { crossed: readonly string[]; others: number }) =>
      `the load test crossed its own thresholds: ${d.crossed.join(', ')}${d.others === 0 ? '' : ` and ${d.others} more`}`,
    fix: () => 'k6 itself calls this run failed',
    example: { crossed: ['http_req_duration p(95)<500'] as readonly string[], others: 0 },
  }),
  VLLM_COUNTS: sentence({
    weight: 'reading',
    what: () => 'its counts of requests made and completed are missing or contradict each other',
    fix: () => 'look whether the file was edited; vLLM writes num_prompts and completed',
    example: {},
  }),
  VLLM_NOTHING: sentence({
    weight: 'reading',
    what: (d: { asked: number }) => `none of the ${d.asked} requests brought an answer`,
    fix: () => 'look into the log of the server and into `errors` in the file',
    example: { asked: 100 },
  }),
  VLLM_SILENT: sentence({
    weight: 'notice',
    what: (d: { silent: number; completed: number }) =>
      `${d.silent} of the ${d.completed} requests counted as completed brought no token, and make the mean times look shorter`,
    fix: () => 'hold on to medians and the success rate, or mend what ends these answers',
    example: { silent: 3, completed: 10 },
  }),
  MLPERF_RUN: sentence({
    weight: 'reading',
    what: (d: { found: string }) => `this run of MLPerf has no valid result: ${d.found}`,
    fix: () => 'run again with the settings that the summary recommends, until the result is VALID',
    example: { found: 'the result is not VALID (not met: Min duration satisfied)' },
  }),
  ASV_INDEX: sentence({
    weight: 'reading',
    what: () => 'this is the list of benchmarks that asv keeps, and holds no results',
    fix: () => 'take the files in the folders of the machines: `results/*/*-*.json`',
    example: {},
  }),
  ASV_PARAMS: sentence({
    weight: 'reading',
    what: (d: { benchmark: string }) =>
      `the benchmark ${JSON.stringify(d.benchmark)} has not one value for each combination of its parameters`,
    fix: () => 'look whether the file was edited or cut, and run the benchmark again',
    example: { benchmark: 'suite.time_sum' },
  }),
};
