/**
 * A report as JUnit XML, which every CI server shows: a test suite for each suite, a test case for each verdict. What
 * fails the gate is a failure (or an error, where there is nothing to judge); what is open or waived is skipped.
 * The form is that of https://github.com/jenkinsci/xunit-plugin (junit-10.xsd).
 */
import type { Report, Verdict } from '../model/report.js';
import { isFailing, isNotable } from '../render/order.js';
import { explainedWhole } from './explained.js';
import type { Exported } from './exported.js';

type State = 'failure' | 'error' | 'skipped' | 'passed';

const UNJUDGED: readonly Verdict['outcome'][] = ['missing', 'invalid', 'incomparable'];
const OPEN: readonly Verdict['outcome'][] = ['inconclusive', 'waived', 'new'];

/** Characters that XML 1.0 can't hold in any way. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

function escaped(text: string): string {
  const fit = text.toWellFormed().replace(FORBIDDEN, '\ufffd');
  return fit.replace(/[&<>"\t\n\r]/g, (sign) => ENTITIES[sign] ?? sign);
}

function tag(name: string, attributes: Readonly<Record<string, string | number>>, inner: string): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  const open = `<${name}${written.join('')}`;
  return inner === '' ? `${open}/>` : `${open}>${inner}</${name}>`;
}

interface Case {
  readonly suite: string;
  readonly name: string;
  readonly state: State;
  readonly type: string;
  /** Empty for nothing to say. */
  readonly message: string;
}

function stateOf(verdict: Verdict, report: Report): State {
  const { outcome } = verdict;
  if (isFailing(verdict, report.policy)) return UNJUDGED.includes(outcome) ? 'error' : 'failure';
  return OPEN.includes(outcome) ? 'skipped' : 'passed';
}

function caseOf(verdict: Verdict, report: Report): Case {
  const { id, suite, outcome } = verdict;
  const name = id.startsWith(`${suite}/`) ? id.slice(suite.length + 1) : id;
  const state = stateOf(verdict, report);
  const message = state !== 'passed' || isNotable(verdict) ? explainedWhole(verdict) : '';
  return { suite, name, state, type: outcome, message };
}

/** What kept the run from being judged stands where a verdict would. */
function unjudged({ result, notices }: Report): readonly Case[] {
  if (result !== 'error') return [];
  const told = notices.map(({ code, where, what }) => `${code} ${where ?? ''}: ${what}`);
  const message = told.join('\n') || 'the run could not be judged';
  return [{ suite: 'holdline', name: 'judged', state: 'error', type: 'error', message }];
}

function caseText({ suite, name, state, type, message }: Case): string {
  const inner =
    state === 'passed'
      ? message && tag('system-out', {}, escaped(message))
      : tag(state, { message, type }, '');
  return `    ${tag('testcase', { name, classname: suite, time: 0 }, inner)}\n`;
}

function countsOf(cases: readonly Case[]) {
  const count = (state: State) => cases.filter((one) => one.state === state).length;
  return { tests: cases.length, failures: count('failure'), errors: count('error') };
}

function suiteText(name: string, cases: readonly Case[], timestamp: string): string {
  const skipped = cases.filter(({ state }) => state === 'skipped').length;
  const attributes = { name, ...countsOf(cases), skipped, time: 0, timestamp };
  return `  ${tag('testsuite', attributes, `\n${cases.map(caseText).join('')}  `)}\n`;
}

/** The whole document. */
export function junitXml({ report }: Exported): string {
  const cases = [...unjudged(report), ...report.verdicts.map((verdict) => caseOf(verdict, report))];
  const bySuite = new Map<string, Case[]>();
  for (const one of cases) bySuite.set(one.suite, [...(bySuite.get(one.suite) ?? []), one]);
  const at = report.createdAt.replace(/(?:\.\d+)?Z$/, '');
  const suites = [...bySuite].map(([name, ofSuite]) => suiteText(name, ofSuite, at));
  const whole = tag('testsuites', { name: 'holdline', ...countsOf(cases) }, `\n${suites.join('')}`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${whole}\n`;
}
