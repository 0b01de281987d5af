/** A slice that carries a change, in Chinese. */
import type { Driver } from '../../model/report.js';
import { type DriverParts, lost, percentText } from '../driver.js';
import { changeText, wholeText } from '../number.js';
import { pText } from '../probability.js';

export function driverParts(driver: Driver): DriverParts {
  const { share, examples, change, elsewhere, unit, metric, condition, p } = driver;
  const part = share !== null && lost(driver) ? `指标 "${metric}" 的损失有 ${percentText(share)} 来自` : null;
  const sizes = `切片内 ${changeText(change, unit)}，其他样本 ${changeText(elsewhere, unit)}`;
  const chance = p === null ? '' : `；${pText(p)}`;
  const before = part ?? `指标 "${metric}" 的变化掩盖了此切片的损失：`;
  return { before, condition, after: `（${wholeText(examples)} 个样本，${sizes}${chance}）` };
}
