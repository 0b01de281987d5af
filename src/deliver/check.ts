/** Publishes the report as a check run. What becomes of it is returned, never thrown, and changes no verdict. */
import { fault } from '../failure/catalogue.js';
import type { Report } from '../model/report.js';
import { renderCheck } from '../render/check.js';
import type { Language } from '../render/language.js';
import type { Forge } from '../world.js';
import type { Told } from './deliver.js';

export interface CheckOrder {
  readonly sha: string;
  readonly suite: string | null;
  readonly runUrl: string | null;
  /** English where none is asked for. */
  readonly language?: Language;
}

export async function tellCheck(forge: Forge, report: Report, order: CheckOrder): Promise<Told> {
  const name = order.suite === null ? 'Holdline' : `Holdline: ${order.suite}`;
  try {
    const url = await forge.publishCheck({
      ...renderCheck(report, order.language),
      name: name.slice(0, 100),
      sha: order.sha,
      detailsUrl: order.runUrl,
    });
    return { delivery: { channel: 'check-run', ok: true, detail: url }, notice: null, url };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const notice = fault('CHECK_FAILED', null, { reason });
    return { delivery: { channel: 'check-run', ok: false, detail: notice.what }, notice, url: null };
  }
}
