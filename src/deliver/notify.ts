/**
 * Tells every channel of the configuration, all together and each by itself. What became of it is returned, never
 * thrown, and changes no verdict unless the channel is `strict`.
 */
import { fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import { noticeOf } from '../gate/report.js';
import type { Delivery, Report } from '../model/report.js';
import { requestsOf } from '../notify/channels.js';
import type { ConfiguredChannel } from '../notify/configured.js';
import { mail } from '../notify/mail.js';
import { messageOf } from '../notify/message.js';
import { fingerprint, occasions, routing, type Told } from '../notify/occasion.js';
import { isQuiet } from '../notify/quiet.js';
import { type Resolved, resolved } from '../notify/resolved.js';
import { CHINESE, ENGLISH } from '../notify/wording.js';
import { spoken } from '../render/spoken.js';
import type { Sent } from '../request/request.js';
import { maskedRequest, redacted } from '../request/secrets.js';
import type { World } from '../world.js';

export interface NotifyOrder {
  readonly channels: readonly ConfiguredChannel[];
  /** `owner/name`; `null` outside GitHub. */
  readonly repository: string | null;
  readonly runUrl: string | null;
  /** By the channel's name, what it knows. */
  readonly told: Readonly<Record<string, Told>>;
  /** A pull request of a fork has no secrets: that is nobody's fault. */
  readonly fromFork: boolean;
  /** Requests are shown in the log, and none is sent. */
  readonly dryRun: boolean;
}

export interface Notified {
  readonly report: Report;
  /** What the channels know now. */
  readonly told: Readonly<Record<string, Told>>;
}

interface One {
  readonly channel: ConfiguredChannel;
  readonly delivery: Delivery | null;
  readonly notice: Fault | null;
  /** What is remembered; `null` for nothing. */
  readonly knows: Told | null;
}

type Ready = Exclude<Resolved, { readonly kind: 'missing' }>;

async function delivered(
  world: World,
  report: Report,
  { order, channel, ready }: { order: NotifyOrder; channel: ConfiguredChannel; ready: Ready },
): Promise<Sent> {
  const { dryRun, repository, runUrl: link, told } = order;
  const message = messageOf(report, {
    occasions: occasions(report, channel.severity, told[channel.name] ?? null),
    severity: channel.severity,
    repository,
    link,
    wording: channel.language === 'zh-CN' ? CHINESE : ENGLISH,
    language: await spoken(channel.language),
  });
  if (ready.kind === 'mail') {
    const written = mail(ready.settings, message);
    const { terms } = ready;
    if (!dryRun) return await world.sendMail(written, terms);
    const head = `MAIL ${terms.host}:${terms.port} (${terms.security})\nto: ${written.to.join(', ')}\nsubject: ${written.subject}`;
    world.log.info(
      redacted(`${head}\n\n${written.text}`, terms.login === null ? [] : [terms.login.password]),
    );
    return { ok: true, body: '' };
  }
  const requests = requestsOf(ready.channel, message, {
    now: world.now().getTime(),
    nonce: world.randomId(),
  });
  if (dryRun) {
    for (const request of requests) world.log.info(`${maskedRequest(request)}\n`);
    return { ok: true, body: '' };
  }
  const sent = await Promise.all(requests.map((request) => world.send(request, channel)));
  return sent.find(({ ok }) => !ok) ?? { ok: true, body: '' };
}

const DIGEST_MS = { daily: 86_400_000, weekly: 604_800_000 } as const;
/** Checks of a schedule come some minutes early or late. */
const SLACK_MS = 3_600_000;

/** Whether its last digest is too young for another one. */
function waits({ digest }: ConfiguredChannel, before: Told | null, now: number): boolean {
  if (digest === null || before?.at === undefined) return false;
  return now - Date.parse(before.at) < DIGEST_MS[digest] - SLACK_MS;
}

async function told(
  world: World,
  report: Report,
  order: NotifyOrder,
  channel: ConfiguredChannel,
): Promise<One> {
  const { name, severity, quietHours } = channel;
  const before = order.told[name] ?? null;
  const time = world.now();
  const state = {
    fingerprint: fingerprint(report, severity),
    occasions: occasions(report, severity, before),
  };
  const last = before?.at === undefined ? {} : { at: before.at };
  const now: Told = { ...state, at: time.toISOString() };
  const spoken = (ok: boolean, detail: string): Delivery => ({ channel: name, ok, detail });
  const route = routing(report, channel, before);
  if (route === 'not-asked') return { channel, delivery: null, notice: null, knows: { ...state, ...last } };
  if (route === 'same') {
    return { channel, delivery: spoken(true, 'was told the same before'), notice: null, knows: before };
  }
  if (report.mode === 'health' && waits(channel, before, time.getTime())) {
    return { channel, delivery: spoken(true, 'waits for its digest'), notice: null, knows: before };
  }
  if (quietHours !== null && isQuiet(time.getTime(), quietHours)) {
    return { channel, delivery: spoken(true, 'is not told in its quiet hours'), notice: null, knows: before };
  }
  const source = `https://github.com/${order.repository ?? ''}`;
  const ready = resolved(channel, { variable: world.variable, source });
  if (ready.kind === 'missing') {
    const { variable } = ready;
    const notice = fault('NOTIFY_VARIABLE_EMPTY', channel.where, {
      channel: name,
      variable,
      fork: order.fromFork,
    });
    return { channel, delivery: spoken(false, notice.what), notice, knows: before };
  }
  const sent = await delivered(world, report, { order, channel, ready });
  if (sent.ok) {
    const detail = order.dryRun ? 'a dry run: nothing was sent' : 'told';
    return { channel, delivery: spoken(true, detail), notice: null, knows: order.dryRun ? before : now };
  }
  const notice = fault('NOTIFY_FAILED', channel.where, {
    channel: name,
    reason: sent.reason,
    strict: channel.strict,
  });
  return { channel, delivery: spoken(false, notice.what), notice, knows: before };
}

/** Of a fork's pull request one notice is enough for all channels. */
function noticesOf(all: readonly One[], { fromFork }: NotifyOrder): readonly Fault[] {
  const notices = all.flatMap(({ notice }) => notice ?? []);
  if (!fromFork) return notices;
  const first = notices.find(({ code }) => code === 'NOTIFY_VARIABLE_EMPTY');
  return notices.filter((notice) => notice.code !== 'NOTIFY_VARIABLE_EMPTY' || notice === first);
}

/** Tells whom it concerns. Never fails. */
export async function notified(world: World, report: Report, order: NotifyOrder): Promise<Notified> {
  const all = await Promise.all(order.channels.map((channel) => told(world, report, order, channel)));
  const strict = all.some(
    ({ channel, notice }) =>
      channel.strict && notice !== null && !(order.fromFork && notice.code === 'NOTIFY_VARIABLE_EMPTY'),
  );
  return {
    report: {
      ...report,
      result: strict ? 'error' : report.result,
      notices: [...report.notices, ...noticesOf(all, order).map(noticeOf)],
      deliveries: [...report.deliveries, ...all.flatMap(({ delivery }) => delivery ?? [])],
    },
    told: Object.fromEntries(
      all.flatMap(({ channel, knows }) => (knows === null ? [] : [[channel.name, knows]])),
    ),
  };
}
