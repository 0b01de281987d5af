/** Adds a judged run to the history, whatever its result. A history that can't be written changes no verdict. */
import { fault } from '../failure/catalogue.js';
import { Failure, type Fault } from '../failure/failure.js';
import { ForgeError } from '../failure/forge.js';
import type { Gated } from '../gate/gate.js';
import { packsOf, recordOf } from '../gate/record.js';
import type { Identity } from '../gate/request.js';
import type { HistoryStore } from '../history/store.js';
import type { Acceptance, Maintenance, RecordedTold } from '../model/history.js';
import type { Report } from '../model/report.js';
import type { World } from '../world.js';

export interface RecordOrder {
  readonly store: HistoryStore | null;
  readonly head: Identity;
  readonly attempt: string;
  readonly suite: string | null;
  /** What the result set going. */
  readonly maintenance: readonly Maintenance[];
  /** By the channel's name, what it knows. */
  readonly told?: Readonly<Record<string, RecordedTold>>;
  /** The call itself asks for a record: then it is told where there is no history to put it. */
  readonly asked: boolean;
}

export interface Recorded {
  readonly appended: boolean;
  readonly notices: readonly Fault[];
}

const NOT_ASKED: Recorded = { appended: false, notices: [] };

function idOf(order: RecordOrder, fallback: string): string {
  const run = order.head.run ?? fallback;
  const suite = order.suite === null ? '' : `.${order.suite}`;
  return `${run}.${order.attempt}${suite}`;
}

/** What a label accepted: from this very record on the level starts anew. */
function acceptancesIn({ verdicts }: Report, at: string): readonly Acceptance[] {
  return verdicts.flatMap(({ id, head, reasons }) => {
    const why = reasons.find((reason) => reason.kind === 'accepted');
    if (why === undefined || head === null) return [];
    return [{ match: id, by: why.by, at, reason: `pull request #${why.pullRequest}` }];
  });
}

function refused(reason: string): Recorded {
  return { appended: false, notices: [fault('NOT_RECORDED', null, { reason })] };
}

export async function appendRun(world: World, gated: Gated, order: RecordOrder): Promise<Recorded> {
  const { report, measured } = gated;
  if (report.mode !== 'record') return NOT_ASKED;
  if (order.store === null) return order.asked ? refused('no history is configured') : NOT_ASKED;
  if (measured === null) return refused('nothing could be measured');
  try {
    const at = world.now();
    const record = recordOf({
      id: idOf(order, world.randomId()),
      at,
      result: report.result,
      head: order.head,
      ...measured,
      accepted: acceptancesIn(report, at.toISOString()),
      maintenance: order.maintenance,
      ...(order.told === undefined ? {} : { told: order.told }),
    });
    const { packs, notices } = packsOf(measured.evaluation, world.codec);
    const { notices: told } = await order.store.append(record, packs);
    return { appended: true, notices: [...notices, ...told] };
  } catch (error) {
    if (error instanceof Failure || error instanceof ForgeError) return refused(error.message);
    throw error;
  }
}
