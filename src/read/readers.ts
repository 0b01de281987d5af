/** Every format, in the order in which they are tried, and the one way in: from a file to what it holds. */
import { failure, fault } from '../failure/catalogue.js';
import { Failure } from '../failure/failure.js';
import { nearest } from '../failure/nearest.js';
import type { Source } from '../model/source.js';
import { asv } from './asv.js';
import { azureAiEval } from './azure-ai-eval.js';
import { bencherBmf } from './bencher-bmf.js';
import { bigcode } from './bigcode.js';
import { braintrust } from './braintrust.js';
import { cocoEval } from './coco-eval.js';
import { deepeval } from './deepeval.js';
import { described } from './described.js';
import { detectron2 } from './detectron2.js';
import { dvclive } from './dvclive.js';
import { evalscope } from './evalscope.js';
import { examplesJsonl } from './examples-jsonl.js';
import type { FolderReader } from './folder.js';
import { gabCustom } from './gab-custom.js';
import { googleBenchmark } from './google-benchmark.js';
import { helm } from './helm.js';
import { hfEvaluate } from './hf-evaluate.js';
import { hfTrainer } from './hf-trainer.js';
import { inspectAi } from './inspect-ai.js';
import { jmh } from './jmh.js';
import { junitXml } from './junit-xml.js';
import { k6 } from './k6.js';
import { kerasCsvLogger } from './keras-csvlogger.js';
import { lighteval } from './lighteval.js';
import { lightningCsv } from './lightning-csv.js';
import { lmEval } from './lm-eval.js';
import { lmEvalSamples } from './lm-eval-samples.js';
import { look } from './look.js';
import { isContested, metricsCsv } from './metrics-csv.js';
import { metricsJson } from './metrics-json.js';
import { mlflow } from './mlflow.js';
import { refuseRun } from './mlflow-choice.js';
import { mlflowDatabase } from './mlflow-database.js';
import { mlperfLoadgen } from './mlperf-loadgen.js';
import { modelIndex } from './model-index.js';
import { mteb } from './mteb.js';
import { nearestText } from './nearest-format.js';
import { openaiEvals } from './openai-evals.js';
import { opencompass } from './opencompass.js';
import { predictions } from './predictions.js';
import { promptfoo } from './promptfoo.js';
import { pytestBenchmark } from './pytest-benchmark.js';
import { pytestJsonReport } from './pytest-json-report.js';
import { ragChatEval } from './rag-chat-eval.js';
import { ragas } from './ragas.js';
import type { Content, Found, Hints, PassedOver, Reader, Reading } from './reader.js';
import { simpleEvals } from './simple-evals.js';
import { sklearnReport } from './sklearn-report.js';
import { SUPPORTED } from './supported.js';
import { tensorboard } from './tensorboard.js';
import { ultralytics } from './ultralytics.js';
import { vllmBench } from './vllm-bench.js';
import { wandb } from './wandb.js';

/** Formats of folders, which claim their files before any is read by itself. */
export const folderReaders: readonly FolderReader[] = [mlflow, helm, tensorboard, dvclive];

/** From the most particular to the most general: the first that knows the content reads it. */
export const readers: readonly Reader[] = [
  promptfoo,
  inspectAi,
  evalscope,
  opencompass,
  lmEval,
  lmEvalSamples,
  lighteval,
  bigcode,
  mteb,
  openaiEvals,
  simpleEvals,
  hfTrainer,
  modelIndex,
  hfEvaluate,
  braintrust,
  deepeval,
  azureAiEval,
  ragChatEval,
  ragas,
  sklearnReport,
  mlflowDatabase,
  wandb,
  cocoEval,
  detectron2,
  ultralytics,
  kerasCsvLogger,
  lightningCsv,
  junitXml,
  pytestJsonReport,
  pytestBenchmark,
  googleBenchmark,
  k6,
  vllmBench,
  mlperfLoadgen,
  asv,
  jmh,
  bencherBmf,
  gabCustom,
  predictions,
  examplesJsonl,
  metricsCsv,
  metricsJson,
];

export interface ReadFile {
  readonly format: string;
  /** Why it was read as this format. */
  readonly because: string;
  readonly reading: Reading;
}

function named(format: string, content: Content, path: string): Reader {
  const asked = readers.find((reader) => reader.format === format);
  if (asked === undefined) {
    const ofFolder = folderReaders.find((reader) => reader.format === format);
    if (ofFolder !== undefined) {
      const because = `this file is no part of ${ofFolder.title}: ${described(content)}`;
      throw failure('FORMAT_MISMATCH', path, { format, because });
    }
    throw failure('FORMAT_NAME', path, {
      name: format,
      nearest: nearest(format, SUPPORTED),
      supported: SUPPORTED,
    });
  }
  // To the user both are predictions; which of the two it is the file knows.
  return asked === predictions && content.shape !== 'table' ? examplesJsonl : asked;
}

function asked(format: string, found: Found): readonly [Reader, string] {
  const reader = named(format, found.content, found.path);
  const refused = reader.refuse(found);
  if (refused !== null) {
    const because = `${refused}: ${described(found.content)}`;
    throw failure('FORMAT_MISMATCH', found.path, { format, because });
  }
  return [reader, 'the configuration says so'];
}

/** Named columns make a file one of examples, whatever its own names would make it. */
function byColumns(found: Found, hints: Hints): readonly [Reader, string] | null {
  const columns = hints.columns;
  const parts = [columns?.truth, columns?.prediction, columns?.score, columns?.id];
  if (!parts.some((part) => typeof part === 'string')) return null;
  const reader = found.content.shape === 'table' ? predictions : examplesJsonl;
  return reader.refuse(found) === null ? [reader, 'the configuration names its columns'] : null;
}

/** A column called `score` is the value of a metric to one reader and a score of examples to the other. */
function refuseAmbiguous({ content, path }: Found, reader: Reader, because: string): void {
  if (reader !== predictions || content.shape !== 'table' || !isContested(content.header)) return;
  const other = metricsCsv.recognise({ content, path });
  const candidates = [`${reader.format} (${because})`, `${metricsCsv.format} (${other})`];
  throw failure('FORMAT_AMBIGUOUS', path, { candidates });
}

function recognised(found: Found): readonly [Reader, string] {
  for (const reader of readers) {
    const because = reader.recognise(found);
    if (because === null) continue;
    refuseAmbiguous(found, reader, because);
    return [reader, because];
  }
  const nearest = nearestText(found.content, readers);
  const what = { found: described(found.content), supported: SUPPORTED };
  throw failure('FORMAT_UNKNOWN', found.path, nearest === undefined ? what : { ...what, nearest });
}

/** A column that the configuration names and that holds lists is there, but plays no part. Fault: `COLUMN_KIND`. */
function refuseNested(nested: readonly PassedOver[], { columns }: Hints, path: string): void {
  const names = new Set(nested.map(({ name }) => name));
  const faults = Object.entries(columns ?? {}).flatMap(
    ([part, hint]: [string, string | null | readonly string[]]) =>
      [hint ?? []]
        .flat()
        .filter((column) => part !== 'positive' && names.has(column))
        .map((column) => fault('COLUMN_KIND', path, { column, part, found: 'it holds lists or objects' })),
  );
  if (faults.length > 0) throw new Failure(faults);
}

/** Reads a file by its content, or as `hints.format` says. Throws a `Failure` with every fault that was found. */
export async function readSource(source: Source, hints: Hints): Promise<ReadFile> {
  const found: Found = {
    path: source.path,
    content: await look(source, hints.parser),
    limits: source.limits,
  };
  const [reader, because] =
    hints.format === null ? (byColumns(found, hints) ?? recognised(found)) : asked(hints.format, found);
  refuseRun(reader.format, hints, source.path);
  const passedOver = found.content.shape === 'table' ? found.content.passedOver : [];
  refuseNested(passedOver, hints, source.path);
  const read = await reader.read(found, hints);
  const reading = { ...read, passedOver: [...read.passedOver, ...passedOver] };
  if (reading.suites.length === 0) {
    throw failure('NO_MEASUREMENTS', source.path, { title: reader.title });
  }
  return { format: reader.format, because, reading };
}
