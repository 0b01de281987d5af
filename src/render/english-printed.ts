/** What commands print besides reports, and what the tracking issue says, in English. */
import { EXPLANATION, FAULT_TREE } from './english-explained.js';
import { countText } from './number.js';
import type {
  AuditWords,
  BacktestWords,
  InitWords,
  InspectionWords,
  IssueWords,
  Printed,
  RecordWords,
  SuggestionWords,
  VerificationWords,
} from './printed.js';

const AUDIT: AuditWords = {
  looked: ({ rules, measurements, runs }) =>
    `looked at ${countText(rules, 'rule')}, ${countText(measurements, 'measurement')} and ${countText(runs, 'run')}`,
  nothing: (looked) => `Nothing to find fault with: ${looked}.`,
  found: (count, looked) => `${countText(count, 'finding')}; ${looked}`,
};

const BACKTEST: BacktestWords = {
  head: ({ runs, from, to }) =>
    `${countText(runs, 'run')} replayed, ${from} to ${to}, by the history alone: examples of old runs are not kept, and with them a gate sees more.`,
  falseAlarms: ({ runs, of, rate, low, high, perMonth }) =>
    `False alarms: ${runs} of ${countText(of, 'run')}, ${rate} (95 %: ${low} to ${high})${perMonth === null ? '' : `, ${perMonth} a month`}.`,
  redBesides: ({ real, fault, open }) => {
    const others = [
      real > 0 ? `${real} for a change that stayed` : '',
      fault > 0 ? `${fault} for something missing or no number` : '',
      open > 0 ? `${open} too new to tell` : '',
    ].filter((text) => text !== '');
    return others.length === 0 ? null : `Red besides: ${others.join(', ')}.`;
  },
  planted: (each) => `Losses planted into one measurement, ${each} of each size:`,
  detectionColumns: ['size', 'seen at once', '95 %', 'merges until seen'],
  sigma: (sigma) => `${sigma} sd`,
  range: (low, high) => `${low} to ${high}`,
  mostNever: 'most never',
  smallestSeen: (sigmas) =>
    `The smallest loss seen at once four times in five: ${sigmas} standard deviations of a run.`,
  unseen: (sigmas) => `Not even ${sigmas} standard deviations are seen at once four times in five.`,
  ruleColumns: ['rule', 'measurements', 'alarms', 'false'],
  usualProcedure: 'the default procedure',
  measurementColumns: ['measurement', 'stands at', 'one sd', 'seen from', 'false alarms'],
  ofAlarms: (wrong, all) => `${wrong} of ${all}`,
  more: (rest) => `and ${rest} more (--format json)`,
  noticed: (what, fix) => `${what}; ${fix}`,
  progress: ({ kind, done, of }) =>
    kind === 'replayed' ? `${done} of ${of} runs replayed` : `losses of ${done} of ${of} sizes planted`,
};

const INSPECTION: InspectionWords = {
  directions: {
    higher: 'higher is better',
    lower: 'lower is better',
    target: 'nearest to a target is best',
    unknown: 'direction unknown: shown, not judged',
  },
  notFinite: 'not a finite number',
  comma: ', ',
  standardError: (size) => `standard error ${size}`,
  notReadable: 'not readable',
  because: (because) => `because ${because}`,
  examples: (n, columns) => `${countText(n, 'example')}, columns ${columns.join(', ')}`,
  measurements: (count) => countText(count, 'measurement'),
};

const shown = (value: number): string => String(Number(value.toPrecision(4)));

const SUGGESTION: SuggestionWords = {
  because: ({ records, level, noise, limit, once, isUp }) => {
    const moves = noise > 0 ? `a run moves it by ${shown(noise)}` : 'it never moved';
    const odds = `1 of ${countText(once, 'run')} without a change goes ${isUp ? 'above' : 'below'}`;
    const bounds = limit === null ? 'no limit within its range is that rare' : odds;
    return `${records} records around ${shown(level)}; ${moves}; ${bounds}`;
  },
  promise: (percent) => `Together these limits are broken by ${percent} % of runs without any change.`,
  nothing: 'no measurement has a direction and a past',
};

const VERIFICATION: VerificationWords = {
  kinds: {
    'file-missing': 'the file is not there',
    'file-changed': 'the file has other bytes now',
    configuration: 'the configuration has other bytes now',
    history: 'the history is not as it was',
    version: 'another version of Holdline judged',
    result: 'the result is another',
    counts: 'the counts are others',
    verdict: 'the verdict is another',
  },
  recorded: 'reported: ',
  found: 'found:    ',
  verified: ({ verdicts, files, result }) =>
    `Verified: ${countText(verdicts, 'verdict')} of ${countText(files, 'file')} came out the same again, and the result is ${result}.`,
  differs: ({ differences, verdicts, files, result }) =>
    `Not the same: ${countText(differences, 'difference')} in ${countText(verdicts, 'verdict')} of ${countText(files, 'file')}, whose result was ${result}`,
  more: (left) => `and ${countText(left, 'more difference')} (--format json has them all)`,
};

const ISSUE: IssueWords = {
  title: (subject) => (subject === '' ? 'Holdline: health check' : `Holdline: health check of ${subject}`),
  titled: (title, result) => `${title} (${result})`,
  recovered: 'All that was wrong has recovered.',
  wrong: (result) => `The health check ended with **${result}**. What is wrong:`,
  said: 'What was found:',
  run: 'The run that wrote this',
  kept: 'This text is kept up to date; the issue is closed when everything has recovered.',
  fresh: 'New:',
  gone: 'Recovered:',
  changed: 'What is wrong has changed.',
  duplicate: (of) => `A duplicate of #${of}.`,
  reminder: (since) => `A reminder: this has not recovered since ${since ?? 'long ago'}.`,
};

const INIT: InitWords = {
  none: 'Found no results of an evaluation here.',
  found: (files, suites) =>
    `Found ${countText(files, 'file')} in ${countText(suites.length, 'suite')}: ${suites.join(', ')}.`,
  wrote: (path) => `Wrote ${path}.`,
  next: 'Next:',
  evaluate: (workflow) => `Put what evaluates your model in place of "make evaluate" in ${workflow}.`,
  name: (config) =>
    `Name the files that it writes under suites in ${config}; holdline inspect FILE tells what can be read in one.`,
  look: (config, glob) =>
    `Look at the suites in ${config}, and at their metrics with holdline inspect ${glob}.`,
  commit: 'Commit both files. The first run on main records the level that pull requests are held against.',
};

const RECORD: RecordWords = {
  recorded: ({ measurements, suites, id }) =>
    `recorded ${measurements} measurements of ${countText(suites, 'suite')} as ${id}`,
  there: (id) => `record ${id} was there already, with the same content`,
  accepted: (globs) => `accepted ${globs.join(', ')}: the level starts anew with the newest record`,
};

export const PRINTED: Printed = {
  fix: 'fix: ',
  audit: AUDIT,
  backtest: BACKTEST,
  inspection: INSPECTION,
  suggestion: SUGGESTION,
  verification: VERIFICATION,
  explanation: EXPLANATION,
  faultTree: FAULT_TREE,
  issue: ISSUE,
  init: INIT,
  record: RECORD,
};
