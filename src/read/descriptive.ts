/**
 * Numbers in a metrics file that describe the data or the run and say nothing of quality: they are told, never judged.
 * The same set as in the design notes on generic files, and learning rates.
 */
const DESCRIPTIVE =
  /^(n|num|count|counts|total|total_flos|support|samples|epochs?|steps?|iterations?|seed|version|timestamp|date|rank|lr|learning_rate|(num|n)_.+|.+_(count|samples|steps?|epochs?|seed|version|timestamp|time|runtime|support)|_.*)$/i;

/** What is under such a key says how the run was made, whatever it is called. */
const SETTINGS =
  /(^|\/)(configs?|config_general|params|parameters|hparams|hyper_?parameters|args|arguments|settings|options|environment|env|meta|metadata|dataset_info|machine_info|system_info|versions?)(\/|$)/i;

/** What MLflow and others tell of the labels they were given. */
const OF_THE_DATA = /^(?:sum|mean|std|min|max)_on_(?:target|label)s?$|^label_(?:mean|std|sum)$/i;
/** Where a judge draws the line between pass and fail. */
const THRESHOLD = /(?:^|[_.])threshold$/i;
/** How long the harness worked, and how fast: not how fast the model answers users. */
const HARNESS =
  /^(?:total_)?(?:evaluation|eval|train|training|wall_clock|wall)_(?:time|duration|runtime)(?:_\w+)?$|^(?:eval|train|test|predict)_(?:samples|steps)_per_second$|^total_time_in_seconds$|^(?:learning_rate|lr)[-_]\w+$|^.+_learning_rate$/i;

/** Why the last part of this name is no metric, or `null` where it may be one. */
export function descriptive(name: string): string | null {
  if (/(^|\/)(lr|learning_rate)(\/|$)/i.test(name)) return 'a setting of training, not a quality';
  if (SETTINGS.test(name)) return 'a setting or a description of the run, not a quality';
  const last = name.slice(name.lastIndexOf('/') + 1);
  if (last.startsWith('_')) return 'bookkeeping of the tool that wrote it (the name starts with "_")';
  if (OF_THE_DATA.test(last)) return 'it describes the data, not a quality';
  if (THRESHOLD.test(last)) return 'a threshold, not a quality';
  return DESCRIPTIVE.test(last) || HARNESS.test(last) ? 'a count, time or setting, not a quality' : null;
}

const PER_EXAMPLE =
  /^(acc(uracy)?(_norm)?|correct|is_correct|passed|success|exact_match|em|(token_|char_)?f1|precision|recall|bleu|rouge([-_]?[12l])?|meteor|chrf|ter|wer|cer|bertscore|similarity|(squared|absolute)_error|mae|mse|loss|nll|perplexity|reward|faithfulness|(answer_)?(relevancy|relevance|correctness|similarity)|groundedness|coherence|fluency|context_(precision|recall)|hallucination|toxicity)(_score)?$/i;

/** Whether a field with this name and a number in each record is taken for a metric of the example. */
export function perExampleMetric(name: string): boolean {
  return PER_EXAMPLE.test(name);
}

const CALL_TIME = /^(?:latency|(?:(?:.+_)?latency|duration)_(?:ns|us|ms|s))$/i;

/** Whether a field with this name and a number in each record says how long that one call took. */
export function perExampleTime(name: string): boolean {
  return CALL_TIME.test(name);
}
