/**
 * The one list of what a report can be exported to: a type of file and what is written into it, a type of server and the
 * conversation with it. A new one is a file beside this and a row here.
 */
import type { Request, Sent } from '../request/request.js';
import type { Exported } from './exported.js';
import { lastly, type Step } from './steps.js';
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

export const FILE_EXPORTERS: Readonly<Record<FileTarget['type'], FileExporter>> = {
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
  tensorboard: async (exported) => {
    const { tensorBoardEvents } = await import('./tensorboard.js');
    return { kind: 'in-folder', ...tensorBoardEvents(exported) };
  },
};

/** One step after the other, each with what hangs on its answer before the next, until one is not taken. */
async function inTurn(steps: readonly Step[], talk: Talk): Promise<Sent> {
  const left = [...steps];
  let last: Sent = { ok: true, body: '' };
  for (let step = left.shift(); step !== undefined; step = left.shift()) {
    last = await talk(step.request);
    if (!last.ok) return last;
    left.unshift(...step.next(last.body));
  }
  return last;
}

async function stepsOf(exported: Exported, target: ServerTarget): Promise<readonly Step[]> {
  switch (target.type) {
    case 'elasticsearch':
      return (await import('./elasticsearch.js')).elasticsearch(target, exported).map(lastly);
    case 'grafana-annotations':
      return (await import('./grafana.js')).grafanaAnnotations(target, exported).map(lastly);
    case 'influx':
      return (await import('./influx.js')).influx(target, exported).map(lastly);
    case 'mlflow':
      return (await import('./mlflow.js')).mlflow(target, exported);
    case 'otlp':
      return (await import('./otlp.js')).otlp(target, exported).map(lastly);
    case 'prometheus-pushgateway':
      return (await import('./pushgateway.js')).pushgateway(target, exported).map(lastly);
    case 'prometheus-remote-write':
      return (await import('./remote-write.js')).remoteWrite(target, exported).map(lastly);
  }
}

/** Talks to the server until all is told, or until it does not take something. */
export async function exportToServer(exported: Exported, target: ServerTarget, talk: Talk): Promise<Sent> {
  return await inTurn(await stepsOf(exported, target), talk);
}

/** The requests that hang on no answer: all that can be shown before the first is sent. */
export async function firstRequests(exported: Exported, target: ServerTarget): Promise<readonly Request[]> {
  return (await stepsOf(exported, target)).map(({ request }) => request);
}
