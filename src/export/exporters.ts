/**
 * The one list of what a report can be exported to: a type of file and what is written into it, a type of server and the
 * conversation with it. A new one is a file beside this and a row here.
 */
import type { Request, Sent } from '../request/request.js';
import type { Exported } from './exported.js';
import type { FileTarget, ServerTarget } from './targets.js';

/** What becomes of a file: text or bytes are the whole of it, lines are added to what is there. */
export type Content =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'lines'; readonly text: string }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  /** A file of this name in the folder that the target names. */
  | { readonly kind: 'in-folder'; readonly name: string; readonly bytes: Uint8Array };

/** @param actor who set the run going; `null` where that is not known. */
export type FileExporter = (exported: Exported, actor: string | null) => Promise<Content>;

/** Sends a request and gives the answer: what one request says may hang on the answer to the one before. */
export type Talk = (request: Request) => Promise<Sent>;

const whole = (text: string): Content => ({ kind: 'text', text });

export const FILE_EXPORTERS: Readonly<Partial<Record<FileTarget['type'], FileExporter>>> = {
  'audit-log': async (exported, actor) => {
    const { auditLines } = await import('./audit-log.js');
    return { kind: 'lines', text: auditLines(exported, actor) };
  },
  'influx-file': async (exported) => whole((await import('./influx.js')).influxLines(exported)),
  'prometheus-file': async (exported) => whole((await import('./prometheus.js')).prometheusText(exported)),
  csv: async (exported) => whole((await import('./tidy-csv.js')).tidyCsv(exported)),
  junit: async (exported) => whole((await import('./junit.js')).junitXml(exported)),
  openmetrics: async (exported) => whole((await import('./prometheus.js')).openMetricsText(exported)),
  parquet: async (exported) => ({
    kind: 'bytes',
    bytes: await (await import('./parquet.js')).parquetFile(exported),
  }),
  sarif: async (exported) => whole((await import('./sarif.js')).sarifLog(exported)),
};

/** One request after the other, until one is not taken. */
async function inTurn(requests: readonly Request[], talk: Talk): Promise<Sent> {
  let last: Sent = { ok: true, body: '' };
  for (const request of requests) {
    last = await talk(request);
    if (!last.ok) return last;
  }
  return last;
}

/** Talks to the server until all is told, or until it does not take something. */
export async function exportToServer(exported: Exported, target: ServerTarget, talk: Talk): Promise<Sent> {
  switch (target.type) {
    case 'grafana-annotations': {
      const { grafanaAnnotations } = await import('./grafana.js');
      return await inTurn(grafanaAnnotations(target, exported), talk);
    }
    case 'influx':
      return await inTurn((await import('./influx.js')).influx(target, exported), talk);
    case 'prometheus-pushgateway':
      return await inTurn((await import('./pushgateway.js')).pushgateway(target, exported), talk);
    case 'prometheus-remote-write':
      return await inTurn((await import('./remote-write.js')).remoteWrite(target, exported), talk);
    default:
      return { ok: false, reason: `${target.type} is not there` };
  }
}
