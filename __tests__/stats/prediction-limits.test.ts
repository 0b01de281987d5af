/** What a gate reads off a prediction. Expected values: the formulas at the head of the files, with scipy's Student's t. */
import { describe, expect, it } from 'vitest';
import { type PredictionTest, predictionTest } from '../../src/stats/prediction-test.js';
import { ratio, runPrediction } from '../../src/stats/run-prediction.js';
import { CONSTANT, DROPPED, EIGHT, level, testOf } from './histories.js';
import { expectNear, expectPrinted } from './references.js';

const CLOSE = { relative: 1e-9 };
/** The newest value lies 2.53 standard deviations below those before it. */
const LATE = [0.85, 0.852, 0.848, 0.851, 0.849, 0.85, 0.853, 0.847, 0.85, 0.851, 0.849, 0.843];

function pooled(value: number, runs: number): PredictionTest {
  const found = level(EIGHT);
  const prediction = runPrediction(found, { floor: 0, standardError: null }, null);
  if (prediction === null) throw new Error('no prediction');
  return predictionTest(found, { value, runs }, prediction);
}

describe('the limits of a prediction', () => {
  it('are narrower for a mean of three runs, and wider for half of one', () => {
    const three = pooled(0.82, 3);
    expectPrinted(three.t, '-5.9190652');
    expectPrinted(three.p, '0.0002940');
    expectNear(three.predictionError, 0.00509880276445669, CLOSE);
    expectNear(three.critical(0.01), 0.834894182168351, CLOSE);
    expectNear(three.minimumDetectableChange(0.01), 0.019854642164318693, CLOSE);
    const half = pooled(0.82, 0.5);
    expectNear(half.t, -2.7657420449376757, CLOSE);
    expectNear(half.p, 0.013932239448017233, CLOSE);
    expectNear(half.critical(0.01), 0.8174660987400184, CLOSE);
    expectNear(half.quantile(0.01), -0.03271404716518916, CLOSE);
  });

  it('are those of Student’s t for one run, and the p there is the alpha', () => {
    const one = testOf(EIGHT, 0.82);
    expectNear(one.critical(0.01), 0.8263415225139715, CLOSE);
    expectNear(one.quantile(0.01), -0.02383862339123599, CLOSE);
    expectNear(testOf(EIGHT, 0.8263415225139715).p, 0.01, CLOSE);
    expect([one.pAgainstPrevious, one.pAgainstLatest]).toEqual([null, null]);
  });

  it('are the lowest of those against the level and the one before an unsettled step', () => {
    const dropped = testOf(DROPPED, 0.849);
    expectNear(dropped.pAgainstPrevious ?? NaN, 2.0193712928228518e-5, CLOSE);
    expectNear(dropped.critical(0.01), 0.8339313124128831, CLOSE);
    const raised = testOf(
      DROPPED.map((x) => 1.75 - x),
      0.86,
    );
    expectNear(raised.critical(0.01), 0.8479364578557879, CLOSE);
    expectNear(raised.pAgainstLevel, 0.00011514858212865544, CLOSE);
    expectNear(raised.pAgainstPrevious ?? NaN, 0.49737008810312816, CLOSE);
    expect(raised.p).toBe(raised.pAgainstPrevious);
  });

  it('are those against the newest value where that is low itself', () => {
    const late = testOf(LATE, 0.838);
    expectNear(late.pAgainstLatest ?? NaN, 0.10128893712729665, CLOSE);
    expectNear(late.pAgainstLevel, 0.0010106069037178124, CLOSE);
    expectNear(late.critical(0.01), 0.8329704894687119, CLOSE);
  });

  it('stay at the level where nothing has a width', () => {
    expect(testOf(CONSTANT, 0.84).critical(0.01)).toBe(0.85);
    expect([ratio(0, 0), ratio(2, 0), ratio(-2, 0), ratio(3, 2)]).toEqual([0, Infinity, -Infinity, 1.5]);
  });
});

describe('an unsettled step', () => {
  it('is one seen once or twice; from the third run on it is settled', () => {
    const step = [...EIGHT, 0.7, 0.702];
    expectPrinted(level(step).previous?.reference ?? NaN, '0.8501801459');
    expect(level([...step, 0.701]).previous).toBeNull();
    expect(level(EIGHT).previous).toBeNull();
  });
});
