// ln n!, summed once.

const known = [0];

export function logFactorial(n) {
  for (let i = known.length; i <= n; i++) known.push(known[i - 1] + Math.log(i));
  return known[n];
}
