import type { Row } from './row.js';

export const rows: readonly Row[] = [
  {
    path: 'lm-eval/EleutherAI__lm-evaluation-harness/afrisenti_sw_5_5shot_2026-01-15T14-26-37.660309.json',
    format: 'lm-eval',
    measurements: 2,
    values: [
      ['afrisenti_swa_prompt_5/acc', 0.4946524064171123],
      ['afrisenti_swa_prompt_5/f1', 0.46913293458584404],
    ],
  },
  {
    path: 'lm-eval/EleutherAI__lm-evaluation-harness/agg-limited_1_gpt2_piaf_0_1234_2022-05-20T16_06_44.001744.json',
    format: 'lm-eval',
    measurements: 5,
    values: [['piaf/acc{prompt=Given_above_context}', 0]],
  },
  {
    path: 'lm-eval/EleutherAI__lm-evaluation-harness/aibe_evaluation_results.json',
    format: 'lm-eval',
    measurements: 1,
    values: [['aibe/acc', 0.72]],
    examples: {
      rows: 100,
      ids: 'doc_hash',
      sums: [['acc', 72]],
    },
  },
  {
    path: 'lm-eval/EleutherAI__lm-evaluation-harness/bloom-1b1_common_sense_reasoning_0-shot.json',
    format: 'lm-eval',
    measurements: 20,
    values: [
      ['boolq/acc', 0.5908256880733945],
      ['mc_taco/f1', 0.32425976796237205],
    ],
  },
  {
    path: 'lm-eval/EleutherAI__lm-evaluation-harness/bloom-1b1_gsm8k_8-shot.json',
    format: 'lm-eval',
    measurements: 1,
    values: [['gsm8k/acc', 0.008339651250947688]],
  },
  {
    path: 'lm-eval/EleutherAI__lm-evaluation-harness/nugen_results.json',
    format: 'lm-eval',
    measurements: 1,
    values: [['aibe/exact_match', 0.8]],
  },
  {
    path: 'lm-eval/EleutherAI__lm-evaluation-harness/phi3-samples_10-no_chat-gpu.json',
    format: 'lm-eval',
    measurements: 38,
    values: [
      ['leaderboard_mmlu_pro/acc', 0.6],
      ['leaderboard_bbh/acc_norm', 0.5416666666666666],
      ['leaderboard_musr_team_allocation/acc_norm', 0.5],
    ],
  },
  {
    path: 'lm-eval/EleutherAI__lm-evaluation-harness/pythia6-9b_massive-de-100.json',
    format: 'lm-eval',
    measurements: 2,
    values: [['massive-de/f1', 0.5691358024691359]],
  },
  {
    path: 'lm-eval/EleutherAI__lm-evaluation-harness/results_2024-06-03T01-54-29.600792.json',
    format: 'lm-eval',
    measurements: 6,
    values: [
      ['steer/acc', 0.4932116195412525],
      ['steer2/acc', 0.7166324435318275],
    ],
  },
  {
    path: 'lm-eval/EleutherAI__lm-evaluation-harness/results_2024-06-23T12-36-05.838933.json',
    format: 'lm-eval',
    measurements: 3,
    values: [['halftruthdetection/acc_norm', 0.2853080568720379]],
  },
  {
    path: 'lm-eval/EleutherAI__lm-evaluation-harness/results_2024-10-11T13-58-59.572420.json',
    format: 'lm-eval',
    measurements: 4,
    values: [
      ['en_it_public/chrf_score', 63.98654367382747],
      ['en_it_public/bleu_score', 0.3359118712843561],
    ],
  },
  {
    path: 'lm-eval/EleutherAI__lm-evaluation-harness/results_2025-03-06T21-57-53.230631.json',
    format: 'lm-eval',
    measurements: 89,
    values: [
      ['mmlu/acc', 0.716635806865119],
      ['lambada_openai/perplexity', 3.687781766309516],
      ['glue/mcc', 0.2646771158652824],
    ],
  },
  {
    path: 'lm-eval/EleutherAI__lm-evaluation-harness/results_2025-03-18T00-03-26.972068.json',
    format: 'lm-eval',
    measurements: 22,
    values: [['cola/mcc', 0.2610560070016465]],
  },
  {
    path: 'lm-eval/EleutherAI__lm-evaluation-harness/results_2026-07-08T16-04-34.219874.json',
    format: 'lm-eval',
    measurements: 9,
    values: [
      ['negotiationtom/acc', 0.525],
      ['negotiationtom_intention/micro_f1', 0.30188679245283023],
    ],
  },
  {
    path: 'lm-eval/EleutherAI__lm-evaluation-harness/results_2026-07-08T18-15-33.115417.json',
    format: 'lm-eval',
    measurements: 9,
    values: [['negotiationtom_intention/macro_f1', 0.24025974025974023]],
  },
  {
    path: 'lm-eval/EleutherAI__lm-evaluation-harness/sw_global_mmlu_0shot_2026-01-26T15-10-39.368719.json',
    format: 'lm-eval',
    measurements: 7,
    values: [['global_mmlu_sw_business/acc', 0.27586206896551724]],
  },
  {
    path: 'lm-eval/EleutherAI__lm-evaluation-harness/tgpred_gpt-4o-mini_results_2025-06-30T19-40-09.461247.json',
    format: 'lm-eval',
    measurements: 1,
    values: [['polymer_tg_prediction/mae', 'Infinity']],
  },
  {
    path: 'lm-eval/EleutherAI__lm-evaluation-harness/truthfulqa_gen_neo125_2025-05-31T14-30-51.983293.json',
    format: 'lm-eval',
    measurements: 12,
    values: [['truthfulqa_gen/bleu_diff', 3.973201752326003]],
  },
  {
    path: 'lm-eval/EleutherAI__lm-evaluation-harness/v0.4.0_out_results.json',
    format: 'lm-eval',
    measurements: 4,
    values: [['wmdp/exact_match', 1]],
  },
  {
    path: 'lm-eval/EleutherAI__lm-evaluation-harness/v0.4.0dev_output_arc.json',
    format: 'lm-eval',
    measurements: 1,
    values: [['boolq/acc', 0.5859327217125382]],
  },
  {
    path: 'lm-eval/EleutherAI__lm-evaluation-harness/samples_asdiv_2024-08-21T03-40-10.802679.jsonl',
    format: 'lm-eval-samples',
    measurements: 0,
    values: [],
    examples: {
      rows: 50,
      ids: 'doc_hash',
      sums: [['acc', 46]],
    },
  },
  {
    path: 'lm-eval/EleutherAI__lm-evaluation-harness/samples_en_it_public_2024-10-11T13-58-59.572420.jsonl',
    format: 'lm-eval-samples',
    measurements: 0,
    values: [],
    examples: {
      rows: 4,
      ids: 'doc_hash',
      sums: [
        ['bleu_score', 1.3436474851374245],
        ['chrf_score', 255.94617469530988],
        ['bleurt_score', 1.4298861026763916],
        ['comet_score', 3.452372431755066],
      ],
    },
  },
  {
    path: 'lm-eval/EleutherAI__lm-evaluation-harness/samples_eqbench_es_2025-07-21T14-41-47.889425.jsonl',
    format: 'lm-eval-samples',
    measurements: 0,
    values: [],
    examples: {
      rows: 10,
      ids: 'doc_hash',
      sums: [
        ['eqbench', 0],
        ['percent_parseable', 0],
      ],
    },
  },
  {
    path: 'lm-eval/EleutherAI__lm-evaluation-harness/samples_negotiationtom_intention_2026-07-08T16-04-34.219874.jsonl',
    format: 'lm-eval-samples',
    measurements: 0,
    values: [],
    examples: {
      rows: 20,
      ids: 'doc_hash',
      sums: [['exact_match', 4]],
    },
  },
];
