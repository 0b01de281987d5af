/** 20,000 hostile names through every output, each read back by the parser of that output. */
import { parse } from 'csv-parse/sync';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { beforeEach, describe, expect, it } from 'vitest';
import { auditLines } from '../../src/export/audit-log.js';
import { COLUMNS } from '../../src/export/columns.js';
import { influxLines } from '../../src/export/influx.js';
import { junitXml } from '../../src/export/junit.js';
import { openMetricsText, prometheusText } from '../../src/export/prometheus.js';
import { sarifLog } from '../../src/export/sarif.js';
import { tidyCsv } from '../../src/export/tidy-csv.js';
import type { Report } from '../../src/model/report.js';
import { requestsOf } from '../../src/notify/channels.js';
import { mail } from '../../src/notify/mail.js';
import { renderCheck } from '../../src/render/check.js';
import { renderComment, renderMarkdown } from '../../src/render/comment.js';
import { plainText } from '../../src/render/escape.js';
import { issueBody, issueMarker, wrongIn } from '../../src/render/issue.js';
import { renderSummary } from '../../src/render/summary.js';
import { renderTerminal } from '../../src/render/terminal.js';
import { exported } from '../export/exporting.js';
import { readText } from '../export/prometheus-text.js';
import { CHANNELS, MOMENT, told } from '../notify/messages.js';
import { NO_LINKS, report, reported, verdict } from '../render/building.js';
import { inlineOf } from '../render/gfm.js';
import { liveIn } from './markdown.js';
import { hostileNames } from './names.js';
import { tried } from './tried.js';

const NAMES = 20_000;
const EACH = 100;
const RUN = 'https://github.com/o/r/actions/runs/1';
const LINKS = { run: RUN, baseCommit: null };

function reportOf(names: readonly string[]): Report {
  const verdicts = names.map((name) =>
    verdict({
      id: `${name}/${name}`,
      suite: name,
      metric: name,
      outcome: 'violated',
      labels: { [name]: name },
      head: reported(0.5, 10),
      reasons: [{ kind: 'below-min', value: 0.5, min: 0.9 }],
    }),
  );
  return report({ result: 'fail', base: null, verdicts });
}

const all = hostileNames(20_260_801n, NAMES);
const BATCHES: readonly (readonly string[])[] = Array.from({ length: NAMES / EACH }, (_, index) =>
  all.slice(index * EACH, (index + 1) * EACH),
);
const REPORTS = BATCHES.map(reportOf);
beforeEach(() => tried(NAMES));

const TAME = reportOf(Array.from({ length: EACH }, (_, index) => `metric${index}`));

const OUR_TAGS =
  /<\/?(?:details|summary|sub|br|b|code)>|<!-- holdline(?:-[a-z]+)*:[\w:.=%!~*'()-]*(?: [\w:.=,%!~*'()-]+)* -->/g;
/** Controls but the end of a line, separators of lines, marks of direction, and what has no width. */
const UNSEEN = /(?!\n)\p{Cc}|\p{Zl}|\p{Zp}|[\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f\ufeff]/u;
/** A heading without its names and numbers. */
const shapeOf = (text: string): string => inlineOf(text).outside.replace(/\d+/g, '0');

const texts = {
  comment: (of: Report) => renderComment(of, { marker: 'default', links: LINKS, stamp: null }),
  'report.md': (of: Report) => renderMarkdown(of, NO_LINKS),
  summary: (of: Report) => renderSummary(of, LINKS),
  'check run': (of: Report) => renderCheck(of).summary,
  issue: (of: Report) => {
    const kept = { ...wrongIn(of, () => 'f'.repeat(64)), at: '2026-08-01T00:00:00.000Z' };
    return issueBody(of, { marker: issueMarker(null), kept, runUrl: RUN, memory: {} });
  },
} as const satisfies Readonly<Record<string, (of: Report) => string>>;

describe('Markdown', () => {
  it.each(Object.entries(texts))('of the %s holds no link, mention, tag or heading but ours', (_, textOf) => {
    const tame = liveIn(textOf(TAME));
    const headings = new Set(tame.headings.map(shapeOf));
    const links = new Set(tame.links);
    for (const shown of REPORTS) {
      const text = textOf(shown);
      expect(text).not.toMatch(UNSEEN);
      expect(text.isWellFormed()).toBe(true);
      expect(text.split('\n').filter((line) => /^\s*(?:::|##\[)/.test(line))).toEqual([]);
      const live = liveIn(text);
      expect(live.headings.filter((one) => !headings.has(shapeOf(one)))).toEqual([]);
      expect(live.links.filter((one) => !links.has(one))).toEqual([]);
      expect(live.html.filter((one) => /[<>]/.test(one.replace(OUR_TAGS, '')))).toEqual([]);
      expect(live.text).not.toMatch(/@[\w-]|(?<![\w&])#\d|:\/\/(?!github\.com\/o\/r\/)|www\./);
    }
  });
});

describe('what a person reads in a terminal or a log', () => {
  it('has no control but the end of a line, and no line that commands the runner', () => {
    for (const shown of REPORTS) {
      const text = renderTerminal(shown, { width: 120, colour: false });
      expect(text).not.toMatch(UNSEEN);
      expect(text).not.toMatch(/^\s*(?:::|##\[)/m);
      for (const { title, message } of renderCheck(shown).annotations)
        expect(`${title}${message}`).not.toMatch(/\p{Cc}/u);
    }
  });

  it('is one harmless line a name', () => {
    for (const name of all) {
      const line = plainText(name);
      expect(line).not.toMatch(/\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
      expect(line).not.toMatch(/^\s*(?:::|##\[)/);
    }
  });
});

describe('files', () => {
  it('of CSV have a row a verdict and no formula', () => {
    const textual = COLUMNS.flatMap(({ name, type }) => (type === 'text' ? [name] : []));
    for (const shown of REPORTS) {
      const rows: readonly Readonly<Record<string, string>>[] = parse(tidyCsv(exported(shown)), {
        columns: true,
      });
      expect(rows).toHaveLength(EACH);
      const cells = rows.flatMap((row) => textual.map((name) => row[name] ?? ''));
      expect(cells.filter((cell) => /^[\s\ufeff]*[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
    }
  });

  it('of JUnit XML have a case a verdict, and nothing that a name declares', () => {
    const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name.startsWith('test') });
    const tags = new Set(['testsuites', 'testsuite', 'testcase', 'failure', '?xml']);
    for (const shown of REPORTS) {
      const text = junitXml(exported(shown));
      expect(XMLValidator.validate(text)).toBe(true);
      expect(text).not.toMatch(/<!/);
      const own = [...text.matchAll(/<\/?([^\s>/]+)/g)].map(([, tag]) => tag ?? '');
      expect(own.filter((tag) => !tags.has(tag))).toEqual([]);
      expect(own.filter((tag) => tag === 'testcase')).toHaveLength(2 * EACH);
      expect(() => parser.parse(text)).not.toThrow();
    }
  });

  it('of SARIF and of the audit log have an object a verdict', () => {
    for (const shown of REPORTS) {
      const log = JSON.parse(sarifLog(exported(shown)));
      expect(log.runs[0].results).toHaveLength(EACH);
      const lines = auditLines(exported(shown), 'octocat').trimEnd().split('\n');
      expect(lines.map((line) => JSON.parse(line).what)).toEqual(['run', ...Array(EACH).fill('verdict')]);
    }
  });

  it('of samples have as many lines and kinds as with plain names', { timeout: 300_000 }, () => {
    const tame = readText(prometheusText(exported(TAME)));
    const perVerdict = influxLines(exported(TAME)).trimEnd().split('\n').length;
    for (const [index, shown] of REPORTS.entries()) {
      const value = exported(shown);
      for (const text of [prometheusText(value), openMetricsText(value)]) {
        const read = readText(text);
        // Names that differ in broken halves of characters alone are one series.
        expect(read.samples.size).toBeLessThanOrEqual(tame.samples.size);
        expect([...read.types.keys()].filter((name) => !/^holdline_\w+$/.test(name))).toEqual([]);
      }
      const lines = influxLines(value).trimEnd().split('\n');
      expect(lines.length, `batch ${index}`).toBeLessThanOrEqual(perVerdict);
      for (const line of lines) expect(line).toMatch(/^holdline\w*[, ]/);
    }
  });
});

/** Every text in a JSON value. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

describe.each(CHANNELS)('the message to $type', (channel) => {
  it('is whole, and holds no control; what mentions is looked at in channels.test.ts', () => {
    for (const shown of REPORTS) {
      for (const { headers, body } of requestsOf(channel, told(shown), MOMENT)) {
        for (const value of Object.values(headers)) expect(value).not.toMatch(/[^\x20-\x7e]/);
        const text = String(body);
        const json = (headers['content-type'] ?? '').includes('json');
        const found = json ? stringsIn(JSON.parse(text)) : [...new URLSearchParams(text).values()];
        for (const one of found) {
          // A webhook is data for a program, which gets names as they are.
          if (channel.type !== 'webhook')
            expect(one).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
        }
      }
    }
  });
});

describe('a mail', () => {
  it('has one line of subject, no tag and no link but ours', () => {
    const tags = new Set('!doctype html head meta title body h2 p code table tr th td a ul li'.split(' '));
    for (const shown of REPORTS) {
      const { subject, html } = mail({ from: 'a@acme.example', to: ['b@acme.example'] }, told(shown));
      expect(subject).not.toMatch(/\p{Cc}/u);
      const own = [...html.matchAll(/<\/?([^\s>]*)/g)].map(([, tag]) => tag ?? '');
      expect(own.filter((tag) => !tags.has(tag))).toEqual([]);
      expect(own.filter((tag) => tag === 'a')).toHaveLength(2);
    }
  });
});
