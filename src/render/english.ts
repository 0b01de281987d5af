/** Reports in English, the language that applies where none is asked for. */
import { cellsOf } from './cells.js';
import { driverParts } from './driver.js';
import { PRINTED } from './english-printed.js';
import { resultParts } from './headline.js';
import type { Language, Text } from './language.js';
import { countText, wholeText } from './number.js';
import { countsText } from './outcome-counts.js';
import { qualityMarkdowns, qualityTexts } from './quality.js';
import { baseSentence, firstRun, policySentences } from './standing.js';
import { reasonSentence, resultLine } from './words.js';

const TEXT: Text = {
  colon: ': ',
  result: { pass: 'pass', fail: 'fail', error: 'error', neutral: 'neutral' },
  notJudged: 'Not judged: this is neither a pass nor a regression. Mend the cause below and run it again.',
  reportOnly: 'Report only: `fail-on` is `never`, so this does not fail the check.',
  found: 'What was found',
  wrong: 'What went wrong',
  notices: 'Notices',
  why: 'Why',
  where: 'Where',
  fix: 'Fix',
  also: 'also',
  jobSummary: 'the job summary',
  jsonReport: 'the report in JSON',
  baseCommit: 'base commit',
  run: 'run',
  howJudged: 'How it was judged',
  lost: 'lost',
  won: 'won',
  data: 'Look at the data first',
  said: 'What head says otherwise',
  confusion: 'What was taken for what',
  value: 'Value',
  corner: 'truth ╲ answer',
  legend:
    'Rows: the truth. Columns: the answer. Base → head, below it where 2 % of the row or more moved: ░ from 2, ▒ 5, ▓ 10, █ 20 %.',
  columns: {
    verdicts: ['Verdict', 'Metric', 'Base → head', 'Change, 95 % interval', 'Evidence'],
    unjudged: ['Value of', 'Value', 'Why it was not judged'],
    drivers: ['Suite', 'Slice', 'Examples', 'Part of the change', 'Inside', 'Elsewhere', 'Chance'],
    flips: ['Flip', 'Suite', 'Example', 'Truth', 'Base said', 'Head says'],
    calibration: ['Scores', 'Base n', 'Mean score', 'Came true', 'Head n', 'Mean score', 'Came true'],
  },
  others: (more) => ` and ${more} more`,
  more: (more) => `… and ${wholeText(more)} more.`,
  metrics: (count) => countText(count, 'metric'),
  moreMetrics: (count) => countText(count, 'more metric'),
  shortened: ({ metrics, counts, hidden, where }) =>
    `${countText(metrics, 'metric')}: ${counts}. Shortened to fit: ${countText(hidden, 'row')} ${hidden === 1 ? 'is' : 'are'} left out here; ${where} has more.`,
  noticeCount: (count) => countText(count, 'notice'),
  unjudged: (count) => `${countText(count, 'value')} read but not judged`,
  because: (because) => because,
  flaky: (turned, of) => `, flaky: ${turned} of ${of} on the base branch`,
  times: (kind, count) => `${kind} ${wholeText(count)} times`,
  mostOften: (kinds) => `Most often: ${kinds.join(', ')}.`,
  driverCount: (count) => `${countText(count, 'slice')} ${count === 1 ? 'carries' : 'carry'} a change`,
  flipped: ({ lost, won, flaky }) =>
    `${countText(lost + won, 'example')} flipped: ${lost} lost, ${won} won${flaky === 0 ? '' : `, of which ${flaky} on the base branch too, by themselves`}`,
  classes: (count) => `What was taken for what, ${wholeText(count)} classes`,
  calibrationOf: (name) => `Calibration of ${name}:`,
  range: (from, to) => `${from} to ${to}`,
  differs: (count) =>
    `${countText(count, 'thing')} of the data ${count === 1 ? 'differs' : 'differ'} from base`,
  inReport: (more) => `… and ${more} more in report.json`,
  whereItWent: (failed) =>
    failed === 0 ? 'Where this report went' : `Where this report went (${failed} failed)`,
  moreRows: (more, counts) => `… and ${more} more: ${counts}`,
  trend: 'History ▸ head',
  histories: (count) => `History of ${countText(count, 'metric')}, head last`,
  worse: '▼ worse',
  better: '▲ better',
  page: 'artifacts, with report.html where it is uploaded',
  since: (told) => `Since the last push: ${told.length === 0 ? 'nothing changed' : told.join(', ')}.`,
  sinceCounted: (before, now) =>
    `Since the last push: ${wholeText(before)} not well before, ${wholeText(now)} now.`,
  sinceWords: {
    recovered: (count) => `${wholeText(count)} recovered`,
    fresh: (count) => `${wholeText(count)} new`,
    other: (count) => `${wholeText(count)} judged otherwise`,
  },
};

export const ENGLISH: Language = {
  locale: 'en',
  text: TEXT,
  cellsOf,
  reasonSentence,
  resultParts,
  resultLine,
  countsText,
  driverParts,
  baseSentence,
  firstRun,
  policySentences,
  qualityTexts,
  qualityMarkdowns,
  printed: PRINTED,
};
