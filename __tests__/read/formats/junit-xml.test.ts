import { describe, expect, it } from 'vitest';
import { measureExamples } from '../../../src/metrics/measure.js';
import type { ReadFile } from '../../../src/read/read-source.js';
import { byId, fixture, valuesOf } from '../measured.js';
import { failureOf, readText } from '../sources.js';

function examplesIn({ reading }: ReadFile) {
  const examples = reading.suites[0]?.examples;
  if (examples === null || examples === undefined) throw new Error('there are no examples');
  return examples;
}

function idsIn(file: ReadFile): readonly string[] {
  const { ids } = examplesIn(file).table;
  const text = (from: number, to: number) => new TextDecoder().decode(ids?.bytes.subarray(from, to));
  return [...(ids?.offsets ?? [])].slice(1).map((end, row) => text(ids?.offsets[row] ?? 0, end));
}

function measured(file: ReadFile) {
  return new Map(measureExamples(examplesIn(file), null).measurements.map((one) => [one.metric, one]));
}

const junit = (inside: string) => readText('a.xml', `<testsuites>${inside}</testsuites>`);
const suite = (cases: string, attributes = '') =>
  junit(`<testsuite name="s" ${attributes}>${cases}</testsuite>`);

describe('JUnit XML that pytest wrote', () => {
  it('has one example a test that ran, with its pass and its time', async () => {
    const file = await fixture('junit-xml/mixed.xml');
    expect(file.format).toBe('junit-xml');
    expect(idsIn(file)).toEqual([
      'test_demo.TestSums::test_small',
      'test_demo.TestSums::test_param[1]',
      'test_demo.TestSums::test_param[2]',
      'test_demo::test_unexpected_pass',
      'test_demo::test_broken',
      'test_demo::test_breaks_later',
      'test_demo::test_property',
    ]);
    const metrics = measured(file);
    expect(metrics.get('pass_rate')).toMatchObject({
      value: 4 / 7,
      n: 7,
      direction: 'higher',
      unit: 'fraction',
    });
    expect(metrics.get('latency_mean')).toMatchObject({ direction: 'lower', unit: 's' });
    expect(metrics.get('latency_mean')?.value).toBeCloseTo(0.008 / 7, 12);
  });

  it('has the shares of errors and of skipped tests, and numbers under the names of metrics', async () => {
    const file = await fixture('junit-xml/mixed.xml');
    const values = byId(file);
    expect(values.get('error_rate')).toMatchObject({ value: 2 / 7, n: 7, direction: 'lower' });
    expect(values.get('skipped_rate')).toMatchObject({ value: 2 / 9, n: 9, direction: 'lower' });
    expect(values.get('f1{test=test_demo::test_property}')).toMatchObject({ value: 0.5 });
    expect([...values.keys()].some((id) => id.startsWith('commit'))).toBe(false);
  });

  it('tells a test that stands there twice, of which the worst outcome counts', async () => {
    const { reading } = await fixture('junit-xml/mixed.xml');
    expect(reading.notices).toMatchObject([{ code: 'TESTS_REPEATED' }]);
  });

  it('is no pass where every test was skipped', async () => {
    const failure = await failureOf(fixture('junit-xml/all-skipped.xml'));
    expect(failure.faults).toMatchObject([{ code: 'TESTS_NONE' }]);
    expect(failure.message).toContain('all 1 were skipped');
  });
});

const OUTCOMES: readonly (readonly [string, string, number | null])[] = [
  ['nothing inside', '<testcase name="t"/>', 1],
  ['a failure', '<testcase name="t"><failure/></testcase>', 0],
  ['an error', '<testcase name="t"><error/></testcase>', 0],
  ['a failure beside a skip', '<testcase name="t"><skipped/><failure/></testcase>', 0],
  ['a flaky failure that passed in the end', '<testcase name="t"><flakyFailure/></testcase>', 1],
  ['a skip', '<testcase name="t"><skipped/></testcase>', null],
  ['the word notrun', '<testcase name="t" status="notrun"/>', null],
  ['the word suppressed', '<testcase name="t" status="run" result="suppressed"/>', null],
  ['the word failed', '<testcase name="t" status="failed"/>', 0],
  ['the word run', '<testcase name="t" status="run" result="completed"/>', 1],
];

describe('a test case of JUnit XML', () => {
  it.each(OUTCOMES)('with %s', async (_, testCase, passed) => {
    const file = await suite(`${testCase}<testcase name="other"/>`);
    const column = examplesIn(file).table.columns.get('passed')?.values ?? [];
    expect([...column]).toEqual(passed === null ? [1] : [passed, 1]);
    expect(byId(file).get('skipped_rate')?.value).toBe(passed === null ? 0.5 : 0);
  });

  it('is called by its class, else by its suite', async () => {
    const file = await junit(
      '<testsuite name="a"><testsuite name="b"><testcase name="x"/></testsuite>' +
        '<testcase classname="c" name="x"/></testsuite>',
    );
    expect(idsIn(file)).toEqual(['b::x', 'c::x']);
    expect(examplesIn(file).roles.groups).toEqual(['group']);
  });

  it('may be timed with a comma between thousands; one without a time leaves all without', async () => {
    const file = await suite('<testcase name="a" time="1,234.5"/><testcase name="b" time="0"/>');
    expect(measured(file).get('latency_mean')?.value).toBe(617.25);
    for (const time of ['', 'time="soon"', 'time="-1"', 'time="1e999"']) {
      const untimed = await suite(`<testcase name="a" ${time}/><testcase name="b" time="1"/>`);
      expect([...measured(untimed).keys()]).toEqual(['pass_rate']);
      expect(untimed.reading.passedOver).toMatchObject([{ name: 'time' }]);
    }
  });

  it('that was run again counts once, by its worst outcome', async () => {
    const file = await suite(
      '<testcase name="a"><failure/></testcase><testcase name="a"/><testcase name="b"><skipped/></testcase><testcase name="b"/>',
    );
    expect(measured(file).get('pass_rate')).toMatchObject({ value: 0.5, n: 2 });
    expect(file.reading.notices[0]?.what).toMatch(/^2 tests stand there more than once/);
  });
});

describe('metrics among the properties of JUnit XML', () => {
  it('are numbers of known names, of a suite or of a test', async () => {
    const properties = (name: string, value: string) =>
      `<properties><property name="${name}" value="${value}"/></properties>`;
    const file = await suite(
      `${properties('accuracy', '0.9')}<testcase name="t">${properties('bleu', '31')}${properties('secret', '5')}</testcase>`,
    );
    expect(valuesOf(file).slice(2)).toEqual([
      ['accuracy{group=s}', 0.9],
      ['bleu{test=s::t}', 31],
    ]);
    const none = await suite(`${properties('accuracy', 'high')}<testcase name="t"/>`);
    expect(valuesOf(none)).toHaveLength(2);
  });
});

describe('JUnit XML that can not be read', () => {
  it('has no tests at all', async () => {
    const failure = await failureOf(suite(''));
    expect(failure.faults).toMatchObject([{ code: 'TESTS_NONE', where: 'a.xml' }]);
    expect(failure.message).toContain('no test was run\n');
  });

  it.each(['failures="2"', 'errors="2"'])('claims what no test case shows: %s', async (attribute) => {
    const failure = await failureOf(suite('<testcase name="t"/>', attribute));
    expect(failure.faults).toMatchObject([{ code: 'TESTS_HIDDEN', where: 'a.xml' }]);
    expect(failure.message).toContain('counts 2 failures');
  });

  it('is cut, or is something else that the configuration calls so', async () => {
    const cut = await failureOf(readText('a.xml', '<testsuites><testsuite name="a"><testcase name="x"'));
    expect(cut.faults).toMatchObject([{ code: 'XML_SYNTAX' }]);
    const other = readText('a.xml', '<coverage/>', { format: 'junit-xml', columns: null });
    expect((await failureOf(other)).faults).toMatchObject([{ code: 'FORMAT_MISMATCH' }]);
  });
});
