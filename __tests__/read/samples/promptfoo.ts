import type { Row } from './row.js';

const DRIFT = 'promptfoo/reDreamAI__measure-ai-drift';
const NOW = 'generated/promptfoo-0.123.1';
const OLD = 'generated/promptfoo-0.80.3';

/** Two prompts of one provider: each passes one test of three, and two tests have the named score. */
const TWO_PROMPTS = {
  format: 'promptfoo',
  measurements: 6,
  values: [
    ['pass_rate{prompt=1}', 1 / 3],
    ['score{prompt=2}', 0.5],
    ['Accuracy{prompt=2}', 0.5],
  ],
} as const;

const NAMED = TWO_PROMPTS.values.map(([id, value]) => [`translate smoke/${id}`, value] as const);

export const rows: readonly Row[] = [
  {
    path: 'promptfoo/Wadys__ai-qa-demo/results.json',
    format: 'promptfoo',
    measurements: 4,
    values: [
      ['pass_rate{prompt=1}', 0],
      ['score{prompt=2}', 0],
    ],
  },
  {
    path: `${DRIFT}/promptfoo-dialogue-results.json`,
    format: 'promptfoo',
    measurements: 13,
    values: [
      ['Dialogue Flow & Loop Detection/pass_rate', 0],
      ['Dialogue Flow & Loop Detection/score', 0.9090909090909091],
      ['Dialogue Flow & Loop Detection/MixOfShortAndLonger', 0],
      ['Dialogue Flow & Loop Detection/ReachesRewriting', 1],
    ],
  },
  { path: `${DRIFT}/promptfoo-results.0.json`, refused: 'PROMPTFOO_ERRORS' },
  {
    path: `${DRIFT}/promptfoo-results.1.json`,
    format: 'promptfoo',
    measurements: 20,
    values: [
      ['PatientAgent Realism & Role Testing/pass_rate', 1],
      ['PatientAgent Realism & Role Testing/ResponseNotEmpty', 1],
    ],
  },
  { path: `${NOW}/out-latest.json`, ...TWO_PROMPTS, values: NAMED },
  { path: `${NOW}/out-latest.jsonl`, ...TWO_PROMPTS },
  { path: `${NOW}/out-latest.csv`, ...TWO_PROMPTS },
  { path: `${NOW}/out-latest.xml`, refused: 'FORMAT_UNKNOWN' },
  { path: `${OLD}/out-v2.json`, ...TWO_PROMPTS, values: NAMED },
  { path: `${OLD}/out-v2.csv`, ...TWO_PROMPTS },
];
