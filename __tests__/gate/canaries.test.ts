/**
 * Nothing but what a report is made of leaves an artifact: canaries sit in every other field of example files, and are
 * looked for in everything that is written and shown.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { check } from '../../src/commands/check.js';
import { explainFiles } from '../../src/commands/explain.js';
import { record } from '../../src/commands/record.js';
import { parseFlags } from '../../src/config/flags.js';
import { realWorld } from '../../src/io/world.js';
import type { Report } from '../../src/model/report.js';
import { renderCheck } from '../../src/render/check.js';
import { renderComment } from '../../src/render/comment.js';
import { renderSummary } from '../../src/render/summary.js';

const SCREEN = { width: 200, colour: false };
const LINKS = { run: null, report: null, baseCommit: null };

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'holdline-canaries-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** Everything that a check, an explanation and a record of these files print, write and say. */
async function everything(folder: string, head: string, base: string): Promise<ReadonlyMap<string, string>> {
  const said: string[] = [];
  const log = { info: (text: string) => void said.push(text), warn: (text: string) => void said.push(text) };
  const told = new Map<string, string>();
  const call = (more: readonly string[]) => [head, '--base', base, '--config', 'c.yml', ...more];
  for (const format of ['json', 'text', 'markdown']) {
    const { options } = parseFlags('check', call(['--format', format, '--at', '2026-08-01', '--out', 'out']));
    const world = realWorld({ folder, log, at: options.at });
    told.set(`check ${format}`, (await check(world, options, SCREEN)).output);
    const { options: asked } = parseFlags('explain', call(['--format', format]));
    told.set(`explain ${format}`, (await explainFiles(world, asked, SCREEN)).output);
  }
  const report: Report = JSON.parse(told.get('check json') ?? '');
  expect(report.result).toBe('fail');
  expect(report.flips.length).toBeGreaterThan(0);
  told.set('comment', renderComment(report, { marker: 'm', links: LINKS, stamp: null }));
  told.set('summary', renderSummary(report, LINKS));
  told.set('check run', JSON.stringify(renderCheck(report)));
  const { options } = parseFlags('record', [
    head,
    '--config',
    'c.yml',
    '--history',
    'hist',
    '--run',
    '1',
    '--sha',
    'a',
  ]);
  await record(realWorld({ folder, log, at: '2026-08-01' }), options);
  told.set('record', readFileSync(join(folder, 'hist', 'history.jsonl'), 'utf8'));
  for (const name of readdirSync(join(folder, 'out')))
    told.set(`out/${name}`, readFileSync(join(folder, 'out', name), 'utf8'));
  told.set('log', said.join('\n'));
  return told;
}

function expectNone(told: ReadonlyMap<string, string>, canary: RegExp): void {
  for (const [where, text] of told) expect(text.match(canary)?.[0] ?? null, where).toBeNull();
}

const ROWS = 400;
const example = (i: number, lost: number) => ({
  id: `e${i}`,
  label: String(i % 2),
  pred: String(i % 10 === 7 || i % 4 < lost ? 1 - (i % 2) : i % 2),
  lang: i % 4 === 0 ? 'fr' : 'en',
  prompt: `CANARY-prompt ${i}: who is Ann Other?`,
  answer: `CANARY-answer ${i}`,
  // Few of one kind: what only some have would tell who they are.
  note: i < 10 ? 'CANARY-note' : 'none',
  free: `CANARY-free ${i}`,
  mail: `CANARY${i}@mail.example`,
  phone: `+49 30 123 45 ${100 + i}`,
  token: `ghp_CANARY${'a'.repeat(30)}${i}`,
  // Of many rows, and known to the configuration alone.
  customer: i % 2 === 0 ? 'ACME-CANARY-1' : 'other',
  metadata: JSON.stringify({ user: `CANARY-user-${i}` })
    .replaceAll(',', ';')
    .replaceAll('"', "'"),
});

const CONFIG = `suites: [{ name: s, columns: { groups: [lang, customer, note] } }]
privacy: { redact: [email, phone, key, "ACME-*"] }
`;

describe('canaries in example files', () => {
  const examples = (lost: number) => Array.from({ length: ROWS }, (_, i) => example(i, lost));

  it('of CSV are seen nowhere', async () => {
    const csv = (lost: number): string => {
      const all = examples(lost);
      const lines = all.map((one) => Object.values(one).join(','));
      return `${Object.keys(example(0, 0)).join(',')}\n${lines.join('\n')}\n`;
    };
    const folder = folderWith({ 'c.yml': CONFIG, 'h.csv': csv(1), 'b.csv': csv(0) });
    const told = await everything(folder, 'h.csv', 'b.csv');
    expectNone(told, /CANARY|\+49|ghp_/);
    expect(told.get('check json')).toContain('{customer=[redacted]}');
    expect(told.get('check json')).toContain('{lang=fr}');
  });

  it('of JSON Lines are seen nowhere, however deep', async () => {
    const lines = (lost: number): string =>
      examples(lost)
        .map((one, i) => {
          const turns = [{ role: 'user', content: [{ text: `CANARY-turn ${i}` }] }];
          return JSON.stringify({
            ...one,
            messages: turns,
            metadata: { user: { name: `CANARY-user-${i}` } },
          });
        })
        .join('\n');
    const folder = folderWith({ 'c.yml': CONFIG, 'h.jsonl': lines(1), 'b.jsonl': lines(0) });
    expectNone(await everything(folder, 'h.jsonl', 'b.jsonl'), /CANARY|\+49|ghp_/);
  });

  it('of a harness are seen nowhere: every long text of its samples', async () => {
    const folder = folderWith({ 'c.yml': 'privacy: { min-group: 1 }\n' });
    for (const side of ['h', 'b']) {
      cpSync('__tests__/read/fixtures/lm-eval/whole', join(folder, side), { recursive: true });
      for (const name of readdirSync(join(folder, side)).filter((one) => one.startsWith('samples_'))) {
        const path = join(folder, side, name);
        writeFileSync(path, many(readFileSync(path, 'utf8'), side === 'h'));
      }
    }
    const told = await everything(folder, 'h/samples_tiny_choice*', 'b/samples_tiny_choice*');
    expectNone(told, /CANARY/);
  });
});

/** Forty times the samples with ids of their own; texts of more than twelve characters are canaries; the worse side is all wrong. */
function many(text: string, worse: boolean): string {
  const samples = text.trim().split('\n');
  const spoilt = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((one) => spoilt(one, key));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, spoilt(one, name)]));
    if (typeof value === 'string' && value.length > 12 && !key.endsWith('hash')) return `CANARY ${value}`;
    return value;
  };
  return Array.from({ length: 40 * samples.length }, (_, i) => {
    const sample = spoilt(JSON.parse(samples[i % samples.length] ?? '{}'), '');
    const own = { doc_id: i, doc_hash: `d${i}`, prompt_hash: `p${i}`, target_hash: `t${i}` };
    return JSON.stringify({ ...Object(sample), ...own, acc: worse ? 0 : 1, acc_norm: worse ? 0 : 1 });
  }).join('\n');
}
