/**
 * Numbers in a metrics file that describe the data or the run and say nothing of quality: they are told, never judged.
 * The same set as in the design notes on generic files, and learning rates.
 */
const DESCRIPTIVE =
  /^(n|num|count|counts|total|total_flos|support|samples|epochs?|steps?|iterations?|seed|version|timestamp|date|rank|lr|learning_rate|(num|n)_.+|.+_(count|samples|steps?|epochs?|seed|version|timestamp|time|runtime|support)|_.*)$/i;

/** What is under such a key says how the run was made, whatever it is called. */
const SETTINGS =
  /(^|\/)(configs?|config_general|params|parameters|hparams|hyper_?parameters|args|arguments|settings|options|environment|env|meta|metadata|dataset_info|machine_info|system_info|versions?)(\/|$)/i;

/** Why the last part of this name is no metric, or `null` where it may be one. */
export function descriptive(name: string): string | null {
  if (/(^|\/)(lr|learning_rate)(\/|$)/i.test(name)) return 'a setting of training, not a quality';
  if (SETTINGS.test(name)) return 'a setting or a description of the run, not a quality';
  const last = name.slice(name.lastIndexOf('/') + 1);
  if (last.startsWith('_')) return 'bookkeeping of the tool that wrote it (the name starts with "_")';
  return DESCRIPTIVE.test(last) ? 'a count, time or setting, not a quality' : null;
}

const PER_EXAMPLE =
  /^(acc(uracy)?(_norm)?|correct|is_correct|passed|success|exact_match|em|(token_|char_)?f1|precision|recall|bleu|rouge([-_]?[12l])?|meteor|chrf|ter|wer|cer|bertscore|similarity|(squared|absolute)_error|mae|mse|loss|nll|perplexity|reward|faithfulness|(answer_)?(relevancy|relevance|correctness|similarity)|groundedness|coherence|fluency|context_(precision|recall)|hallucination|toxicity)(_score)?$/i;

/** Whether a field with this name and a number in each record is taken for a metric of the example. */
export function perExampleMetric(name: string): boolean {
  return PER_EXAMPLE.test(name);
}
