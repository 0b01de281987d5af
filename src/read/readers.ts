/** Every format of files, in the order in which they are tried. What reads a file loads as much of it as the file may need: `read-source.ts`. */
import { asv } from './asv.js';
import { azureAiEval } from './azure-ai-eval.js';
import { bencherBmf } from './bencher-bmf.js';
import { bigcode } from './bigcode.js';
import { braintrust } from './braintrust.js';
import { cocoEval } from './coco-eval.js';
import { deepeval } from './deepeval.js';
import { detectron2 } from './detectron2.js';
import { evalscope } from './evalscope.js';
import { examplesJsonl } from './examples-jsonl.js';
import { gabCustom } from './gab-custom.js';
import { googleBenchmark } from './google-benchmark.js';
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
import { metricsCsv } from './metrics-csv.js';
import { metricsJson } from './metrics-json.js';
import { mlflowDatabase } from './mlflow-database.js';
import { mlperfLoadgen } from './mlperf-loadgen.js';
import { modelIndex } from './model-index.js';
import { mteb } from './mteb.js';
import { openaiEvals } from './openai-evals.js';
import { opencompass } from './opencompass.js';
import { predictions } from './predictions.js';
import { promptfoo } from './promptfoo.js';
import { pytestBenchmark } from './pytest-benchmark.js';
import { pytestJsonReport } from './pytest-json-report.js';
import { ragChatEval } from './rag-chat-eval.js';
import { ragas } from './ragas.js';
import type { Reader } from './reader.js';
import { simpleEvals } from './simple-evals.js';
import { sklearnReport } from './sklearn-report.js';
import { ultralytics } from './ultralytics.js';
import { vllmBench } from './vllm-bench.js';
import { wandb } from './wandb.js';

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
