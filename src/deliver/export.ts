/**
 * Exports a report: all targets at the same time, each by itself. What becomes of each is returned, never thrown; a dead
 * sink changes no verdict, and only where `strict` says so the run becomes an error.
 */
import type { ConfiguredExport, FileExport, ServerExport } from '../config/exports.js';
import type { Exported } from '../export/exported.js';
import { fault } from '../failure/catalogue.js';
import { Failure, type Fault } from '../failure/failure.js';
import { noticeOf } from '../gate/report.js';
import type { Delivery, Report } from '../model/report.js';
import { plainText } from '../render/escape.js';
import type { Request, Sent } from '../request/request.js';
import { maskedRequest, redacted } from '../request/secrets.js';
import type { World } from '../world.js';
import { type Filled, filled, serverName } from './export-target.js';

export interface ExportOrder {
  readonly exports: readonly ConfiguredExport[];
  /** `owner/name` and address of the run; `null` outside GitHub. */
  readonly repository: string | null;
  readonly runUrl: string | null;
  /** Who set the run going. */
  readonly actor: string | null;
  /** Its pull request is from a fork, which has no secrets. */
  readonly fromFork: boolean;
  /** `files`: nothing leaves this machine. `shown`: nothing is written or sent, and what would be is told. */
  readonly how: 'everything' | 'files' | 'shown';
  /** Whether what has no modes of its own is meant. */
  readonly usual: (one: ConfiguredExport) => boolean;
}

interface Became {
  readonly delivery: Delivery;
  readonly fault: Fault | null;
  /** Variables that a fork does not have. */
  readonly lacks: readonly string[];
}

/** A server keeps what the base branch is; what a pull request measured is no part of it. */
export function usualInAction({ mode }: Report): (one: ConfiguredExport) => boolean {
  return ({ kind }) => kind === 'file' || mode !== 'gate';
}

function isMeant(one: ConfiguredExport, { mode, result }: Report, order: ExportOrder): boolean {
  if (one.kind === 'server' && order.how === 'files') return false;
  const inMode = one.modes === null ? order.usual(one) : one.modes.includes(mode);
  return inMode && (one.when.includes('always') || one.when.includes(result));
}

function done(channel: string, detail: string): Became {
  return { delivery: { channel, ok: true, detail }, fault: null, lacks: [] };
}

function failed(one: ConfiguredExport, target: string, reason: string): Became {
  const details = { target, reason };
  const code = one.strict ? 'EXPORT_FAILED_STRICT' : 'EXPORT_FAILED';
  const told = fault(code, one.where, details);
  return { delivery: { channel: one.type, ok: false, detail: reason }, fault: told, lacks: [] };
}

function reasonOf(error: unknown): string {
  if (error instanceof Failure) return error.faults.map(({ what }) => what).join('; ');
  return error instanceof Error ? error.message : String(error);
}

async function toFile(world: World, one: FileExport, job: Job): Promise<Became> {
  const { FILE_EXPORTERS } = await import('../export/exporters.js');
  const { type, path } = one;
  if (job.order.how === 'shown') {
    world.log.info(`a dry run: ${type} would be written to ${path}`);
    return done(type, `a dry run: ${path}`);
  }
  const content = await FILE_EXPORTERS[type](job.exported, job.order.actor);
  if (content.kind === 'lines') await world.files.appendText(path, content.text);
  else if (content.kind === 'text') await world.files.writeText(path, content.text);
  else {
    const whole = content.kind === 'in-folder' ? `${path.replace(/\/+$/, '')}/${content.name}` : path;
    await world.files.writeBytes(whole, content.bytes);
  }
  return done(type, path);
}

/** What is not set, told once for a fork, which can't set it. */
function lacking(one: ServerExport, missing: readonly string[], { fromFork }: ExportOrder): Became {
  const reason = `the environment has no variable ${missing.join(', ')}`;
  if (!fromFork) return failed(one, serverName(one), reason);
  const delivery = { channel: one.type, ok: false, detail: `left out: ${reason}` };
  return { delivery, fault: null, lacks: missing };
}

/** Tells what would be sent first; what hangs on the answers to that can't be known. */
async function shownOnly(
  world: World,
  name: string,
  { target, secrets, exported }: Filled & Job,
): Promise<void> {
  const { firstRequests } = await import('../export/exporters.js');
  for (const request of await firstRequests(exported, target)) {
    const safe = { ...request, secrets: [...request.secrets, ...secrets] };
    const lines = maskedRequest(safe).split('\n').map(plainText);
    world.log.info(`a dry run: ${name} would get\n${lines.join('\n')}`);
  }
}

async function toServer(world: World, one: ServerExport, job: Job): Promise<Became> {
  const name = serverName(one);
  const found = filled(one, world);
  if ('missing' in found) return lacking(one, found.missing, job.order);
  const { target, secrets } = found;
  const terms = { allowPrivateHosts: one.allowPrivateHosts, timeoutMs: 1000 * one.timeout.seconds };
  const talk = async (request: Request): Promise<Sent> =>
    await world.send({ ...request, secrets: [...request.secrets, ...secrets] }, terms);
  try {
    if (job.order.how === 'shown') {
      await shownOnly(world, name, { ...found, ...job });
      return done(one.type, `a dry run: ${name}`);
    }
    const { exportToServer } = await import('../export/exporters.js');
    const sent = await exportToServer(job.exported, target, talk);
    return sent.ok ? done(one.type, name) : failed(one, name, redacted(sent.reason, secrets));
  } catch (error) {
    return failed(one, name, redacted(reasonOf(error), secrets));
  }
}

interface Job {
  readonly exported: Exported;
  readonly order: ExportOrder;
}

async function became(world: World, one: ConfiguredExport, job: Job): Promise<Became> {
  try {
    return one.kind === 'file' ? await toFile(world, one, job) : await toServer(world, one, job);
  } catch (error) {
    return failed(one, one.kind === 'file' ? `${one.type} in ${one.path}` : one.type, reasonOf(error));
  }
}

function faultsOf(all: readonly Became[]): readonly Fault[] {
  const told = all.flatMap(({ fault: one }) => one ?? []);
  const lacking = all.filter(({ lacks }) => lacks.length > 0);
  if (lacking.length === 0) return told;
  const targets = lacking.map(({ delivery }) => delivery.channel);
  const names = [...new Set(lacking.flatMap(({ lacks }) => lacks))];
  return [...told, fault('EXPORT_NO_SECRETS', null, { targets, names })];
}

/** The report with what became of its exports. Never fails. */
export async function exportReport(world: World, report: Report, order: ExportOrder): Promise<Report> {
  const meant = order.exports.filter((one) => isMeant(one, report, order));
  if (meant.length === 0) return report;
  const { repository, runUrl } = order;
  const job = { exported: { report, repository, runUrl }, order };
  const all = await Promise.all(meant.map((one) => became(world, one, job)));
  const faults = faultsOf(all);
  const decisive = faults.filter(({ weight }) => weight !== 'notice');
  const others = faults.filter(({ weight }) => weight === 'notice');
  return {
    ...report,
    result: decisive.length > 0 ? 'error' : report.result,
    // The reader must mend what makes the error, so it comes first.
    notices: [...decisive.map(noticeOf), ...report.notices, ...others.map(noticeOf)],
    deliveries: [...report.deliveries, ...all.map(({ delivery }) => delivery)],
  };
}
