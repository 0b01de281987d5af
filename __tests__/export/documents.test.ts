/** JUnit XML, SARIF and the audit log: their form, and that each verdict is where it belongs. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { auditLines } from '../../src/export/audit-log.js';
import { junitXml } from '../../src/export/junit.js';
import { sarifLog } from '../../src/export/sarif.js';
import { isFailing } from '../../src/render/order.js';
import { report, verdict } from '../render/building.js';
import { ALL, exported, one } from './exporting.js';

const library = dirname(createRequire(import.meta.url).resolve('@microsoft/jest-sarif'));
// Of draft 4, whose words that it uses mean the same in draft 7.
const {
  $schema: _,
  id: __,
  ...schema
} = JSON.parse(readFileSync(join(library, 'schemas/sarif-2.1.0-rtm.5.json'), 'utf8'));
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const isSarif = ajv.compile(schema);

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: (name) => ['testsuite', 'testcase'].includes(name),
  parseAttributeValue: false,
});

interface Case {
  readonly name: string;
  readonly classname: string;
  readonly failure?: object;
  readonly error?: object;
  readonly skipped?: object;
}

function casesOf(text: string): readonly Case[] {
  const { testsuites } = parser.parse(text);
  return (testsuites.testsuite ?? []).flatMap(({ testcase }: { testcase: readonly Case[] }) => testcase);
}

describe.each(ALL)('%s', (_, value) => {
  const { report: told } = value;

  it('is JUnit XML with a test case a verdict, and a failure or error for each that fails', () => {
    const text = junitXml(value);
    expect(XMLValidator.validate(text)).toBe(true);
    const cases = casesOf(text);
    expect(cases).toHaveLength(told.verdicts.length + (told.result === 'error' ? 1 : 0));
    const bad = cases.filter((one) => one.failure !== undefined || one.error !== undefined);
    const failing = told.verdicts.filter((each) => isFailing(each, told.policy));
    expect(bad).toHaveLength(failing.length + (told.result === 'error' ? 1 : 0));
    const { testsuites } = parser.parse(text);
    expect(Number(testsuites.failures) + Number(testsuites.errors)).toBe(bad.length);
    expect(Number(testsuites.tests)).toBe(cases.length);
  });

  it('is SARIF of the published schema, with an error for each that fails', () => {
    const log = JSON.parse(sarifLog(value));
    expect(isSarif(log), JSON.stringify(isSarif.errors?.slice(0, 3))).toBe(true);
    const { results, tool } = log.runs[0];
    const failing = told.verdicts.filter((each) => isFailing(each, told.policy));
    const errors = results.filter((one: { level: string }) => one.level === 'error');
    expect(errors).toHaveLength(failing.length);
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });

  it('is a line of the run and one a verdict that decided in the audit log', () => {
    const text = auditLines(value, 'octocat');
    expect(text.endsWith('\n')).toBe(true);
    const [run, ...lines] = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(run).toMatchObject({
      what: 'run',
      result: told.result,
      actor: 'octocat',
      repository: 'acme/sentiment',
    });
    const failing = told.verdicts
      .filter((each) => isFailing(each, told.policy))
      .map(({ id }) => id.toWellFormed());
    const decided = lines.filter(({ decides }) => decides).map(({ id }) => id.toWellFormed());
    expect(decided).toEqual(failing);
    for (const line of lines) expect(line).toMatchObject({ what: 'verdict', rule: {}, evidence: {} });
  });
});

describe('a state of JUnit XML', () => {
  const stateOf = (outcome: Parameters<typeof verdict>[0]['outcome'], severity: 'fail' | 'warn' = 'fail') => {
    const value = exported(
      report({ result: 'pass', base: null, verdicts: [verdict({ id: 's/m', outcome, severity })] }),
    );
    const [first] = casesOf(junitXml(value));
    return (
      Object.keys(first ?? {}).filter((key) => ['failure', 'error', 'skipped'].includes(key))[0] ?? 'passed'
    );
  };

  it.each([
    ['passed', 'passed'],
    ['improved', 'passed'],
    ['suspected', 'passed'],
    ['regressed', 'failure'],
    ['violated', 'failure'],
    ['missing', 'error'],
    ['invalid', 'error'],
    ['incomparable', 'error'],
    ['inconclusive', 'skipped'],
    ['waived', 'skipped'],
    ['new', 'skipped'],
  ] as const)('of %s is %s', (outcome, state) => expect(stateOf(outcome)).toBe(state));

  it('of what only warns is no failure', () => expect(stateOf('regressed', 'warn')).toBe('passed'));
});

describe('a result of SARIF', () => {
  const { report: failed } = one('fail-paired');
  const firstOf = (files: readonly string[]) => {
    const suites = failed.verdicts.map(({ suite: name }) => ({
      name,
      model: null,
      dataset: null,
      format: 'examples-csv',
      files,
    }));
    const head = failed.head === null ? null : { ...failed.head, suites };
    const log = JSON.parse(sarifLog(exported({ ...failed, head })));
    expect(isSarif(log)).toBe(true);
    return log.runs[0].results[0];
  };
  const uriOf = (files: readonly string[]) =>
    firstOf(files).locations[0].physicalLocation.artifactLocation.uri;

  it('is at the file that its value is from, else at the configuration', () => {
    expect(uriOf(['results/a b.csv'])).toBe('results/a%20b.csv');
    expect(uriOf(['./x#1.csv'])).toBe('x%231.csv');
    for (const outside of ['/tmp/a.csv', '../a.csv', 'C:\\a.csv'])
      expect(uriOf([outside])).toBe(failed.policy.config);
  });

  it('stays the same alert when its value moves, and names the repository', () => {
    const { partialFingerprints, ruleId, locations } = firstOf([]);
    expect(partialFingerprints['holdlineMeasurement/v1']).toBe(
      `${ruleId} ${locations[0].logicalLocations[0].fullyQualifiedName}`,
    );
    const log = JSON.parse(sarifLog(one('fail-paired')));
    expect(log.runs[0].versionControlProvenance[0].repositoryUri).toBe('https://github.com/acme/sentiment');
  });
});
