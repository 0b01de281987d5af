// Fisher's exact test of two proportions, two-sided as in R and scipy: all tables that are no likelier.
import { logFactorial } from './log-factorial.mjs';

const TIE = 1 + 1e-7;

/** The p value of the table a b / c d. */
export function fisherP(a, b, c, d) {
  const [row, column, all] = [a + b, a + c, a + b + c + d];
  const constant =
    logFactorial(row) +
    logFactorial(all - row) +
    logFactorial(column) +
    logFactorial(all - column) -
    logFactorial(all);
  const chanceOf = (x) =>
    Math.exp(
      constant -
        logFactorial(x) -
        logFactorial(row - x) -
        logFactorial(column - x) -
        logFactorial(all - row - column + x),
    );
  const observed = chanceOf(a) * TIE;
  let sum = 0;
  for (let x = Math.max(0, row + column - all); x <= Math.min(row, column); x++) {
    const chance = chanceOf(x);
    if (chance <= observed) sum += chance;
  }
  return Math.min(1, sum);
}
