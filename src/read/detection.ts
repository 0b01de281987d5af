/**
 * Names of COCO's evaluation as detectron2 and others write them: `bbox/AP`, `segm/AP50`, `bbox/AP-person` (one class),
 * `DATASET/bbox/AP` where there are several data sets. These are percents (0 to 100). −1 and NaN mean that there is no
 * object of that size: no value, never a bad one.
 */
import { type JsonValue, NotANumber } from './json.js';
import type { NamedValues } from './named-values.js';

const TASK = '(?:bbox|segm|keypoints|keypoint|densepose(?:_[a-z]+)?)';
const SCORE = new RegExp(`^(?:(.+)/)?(${TASK})/(AP(?:50|75|s|m|l)?|AR\\S*)(?:-(.+))?$`);
/** Evaluators of detectron2 for other tasks, in percent too. */
const OTHER = /^(?:.+\/)?(?:sem_seg|panoptic_seg|box_proposals)\/.+$/;

export function isDetectionScore(name: string): boolean {
  return SCORE.test(name) || OTHER.test(name);
}

/** Adds a value that `isDetectionScore`; classes and data sets become labels. */
export function addDetectionScore(values: NamedValues, name: string, value: JsonValue): void {
  const [, dataset, task, score, category] = SCORE.exec(name) ?? [];
  const none = value === -1 || (value instanceof NotANumber && value.notANumber.toLowerCase() === 'nan');
  if (task === undefined || score === undefined) {
    values.add(name, value, { unit: 'percent', direction: 'higher' });
  } else if (none && (category !== undefined || score !== 'AP')) {
    values.passedOver.push({ name, because: 'there is no object of this kind or size in the data' });
  } else {
    const labels = {
      ...(dataset === undefined ? {} : { dataset }),
      ...(category === undefined ? {} : { class: category }),
    };
    const told = none ? new NotANumber('no object in the data') : value;
    values.add(`${task}/${score}`, told, { unit: 'percent', direction: 'higher', labels });
  }
}
