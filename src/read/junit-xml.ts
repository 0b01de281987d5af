/**
 * JUnit XML: `testsuites` or `testsuite`, nested as deep as it likes. Test cases are counted here, as the counts in the
 * attributes are missing or wrong in the wild; only where they claim failures of which no test case is there, the file
 * is refused. A case may have several of `error`, `failure` and `skipped`: the worst counts. An expected failure
 * (pytest's xfail) is written as skipped. The id is `classname::name`. Of `properties` only numbers under the names of
 * metrics of single examples are read (`record_property("f1", 0.8)`), as the rest describes the run.
 */
import { failure } from '../failure/catalogue.js';
import type { Labels } from '../model/evaluation.js';
import { measurementId } from '../model/identity.js';
import { perExampleMetric } from './descriptive.js';
import { measurement, type ReadMeasurement } from './measurement.js';
import type { Found, Reader, Reading } from './reader.js';
import { type Outcome, readingOfTests, type TestOutcome } from './test-outcomes.js';
import type { XmlElement } from './xml-text.js';

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/** googletest and others say in an attribute what others say in an element. */
const STATED: Readonly<Record<string, Outcome>> = {
  notrun: 'skipped',
  disabled: 'skipped',
  suppressed: 'skipped',
  skipped: 'skipped',
  failed: 'failed',
  failure: 'failed',
  error: 'error',
};

function recognise({ content }: Found): string | null {
  if (content.shape !== 'xml') return null;
  const { name } = content.root;
  return name === 'testsuites' || name === 'testsuite' ? `its root element is ${name}` : null;
}

function outcomeOf({ attributes, children }: XmlElement): Outcome {
  const has = (name: string) => children.some((child) => child.name === name);
  if (has('error')) return 'error';
  if (has('failure')) return 'failed';
  if (has('skipped')) return 'skipped';
  const words = [attributes['status'], attributes['result']].map((word) => (word ?? '').toLowerCase());
  const stated = words.flatMap((word) => (Object.hasOwn(STATED, word) ? [STATED[word]] : []));
  return stated.find((outcome) => outcome !== undefined) ?? 'passed';
}

/** Seconds or a count, `null` where there is none; Surefire writes thousands with commas. */
function amountOf(time: string | undefined): number | null {
  const text = (time ?? '').trim();
  const plain = GROUPED.test(text) ? text.replaceAll(',', '') : text;
  const amount = NUMBER.test(plain) ? Number(plain) : Number.NaN;
  return amount >= 0 && Number.isFinite(amount) ? amount : null;
}

/** Numbers among the properties, by the names under which a metric is beyond doubt; the last of a name counts. */
class Properties {
  private readonly byId = new Map<string, ReadMeasurement>();

  gather(element: XmlElement, labels: Labels): void {
    const properties = element.children.filter(({ name }) => name === 'properties');
    for (const { attributes, text } of properties.flatMap(({ children }) => children)) {
      const metric = attributes['name'] ?? '';
      const value = (attributes['value'] ?? text).trim();
      if (!perExampleMetric(metric) || !NUMBER.test(value)) continue;
      const read = measurement({ metric, labels, value: Number(value) });
      this.byId.set(measurementId({ suite: '', ...read }), read);
    }
  }

  get measurements(): readonly ReadMeasurement[] {
    return [...this.byId.values()];
  }
}

class Report {
  readonly outcomes: TestOutcome[] = [];
  readonly properties = new Properties();
  /** The most failures and errors that any suite claims to have. */
  claimed = 0;

  walk(element: XmlElement, group: string): void {
    const name = element.attributes['name'] ?? '';
    if (element.name === 'testcase') this.testCase(element, group);
    if (element.name !== 'testsuite' && element.name !== 'testsuites') return;
    const own = element.name === 'testsuite' ? name : group;
    const counts = ['failures', 'errors'].map((key) => amountOf(element.attributes[key]) ?? 0);
    this.claimed = Math.max(this.claimed, ...counts);
    this.properties.gather(element, own === '' ? {} : { group: own });
    for (const child of element.children) this.walk(child, own);
  }

  private testCase(element: XmlElement, group: string): void {
    const { classname = '', name = '', time } = element.attributes;
    const id = `${classname === '' ? group : classname}::${name}`;
    this.properties.gather(element, { test: id });
    this.outcomes.push({ id, group, outcome: outcomeOf(element), seconds: amountOf(time) });
  }
}

/** Faults: `TESTS_NONE`, `TESTS_HIDDEN`. */
async function read({ content, path }: Found): Promise<Reading> {
  const report = new Report();
  if (content.shape === 'xml') report.walk(content.root, '');
  const { outcomes, claimed, properties } = report;
  const found = outcomes.some(({ outcome }) => outcome === 'failed' || outcome === 'error');
  if (claimed > 0 && !found) throw failure('TESTS_HIDDEN', path, { claimed });
  return readingOfTests({ path, outcomes, measurements: properties.measurements });
}

export const junitXml: Reader = {
  format: 'junit-xml',
  title: 'a report of tests in JUnit XML',
  recognise,
  refuse: (found) =>
    recognise(found) === null ? 'it is no XML with the root testsuites or testsuite' : null,
  read,
};
