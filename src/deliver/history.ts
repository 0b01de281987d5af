/** Adds a judged run to the history, whatever its result. A history that can't be written changes no verdict. */
import { fault } from '../failure/catalogue.js';
import { Failure, type Fault } from '../failure/failure.js';
import type { Gated } from '../gate/gate.js';
import { recordOf } from '../gate/record.js';
import type { Identity } from '../gate/request.js';
import { localHistory } from '../history/local.js';
import type { World } from '../world.js';

export interface RecordOrder {
  readonly folder: string | null;
  readonly head: Identity;
  readonly attempt: string;
  readonly suite: string | null;
}

export interface Recorded {
  readonly appended: boolean;
  readonly notice: Fault | null;
}

const NOT_ASKED: Recorded = { appended: false, notice: null };

function idOf(order: RecordOrder, fallback: string): string {
  const run = order.head.run ?? fallback;
  const suite = order.suite === null ? '' : `.${order.suite}`;
  return `${run}.${order.attempt}${suite}`;
}

export async function appendRun(world: World, gated: Gated, order: RecordOrder): Promise<Recorded> {
  const { report, measured } = gated;
  if (report.mode !== 'record') return NOT_ASKED;
  const why =
    order.folder === null
      ? 'no history is configured'
      : measured === null
        ? 'nothing could be measured'
        : null;
  if (order.folder === null || measured === null) {
    return {
      appended: false,
      notice: fault('NOT_RECORDED', null, { reason: why ?? 'there is nothing to record' }),
    };
  }
  try {
    const record = recordOf({
      id: idOf(order, world.randomId()),
      at: world.now(),
      result: report.result,
      head: order.head,
      ...measured,
    });
    await localHistory(world, order.folder).append(record);
    return { appended: true, notice: null };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { appended: false, notice: fault('NOT_RECORDED', null, { reason: error.message }) };
  }
}
