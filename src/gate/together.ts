/** Two readings side by side: when both fail, the faults of both are told in one run. */
import { Failure } from '../failure/failure.js';

function faultsOf(settled: PromiseSettledResult<unknown>): Failure['faults'] {
  if (settled.status === 'fulfilled') return [];
  if (settled.reason instanceof Failure) return settled.reason.faults;
  throw settled.reason;
}

/** Both results. Fails with the faults of both, the first one's first; with any other error as it is. */
export async function together<First, Second>(
  first: Promise<First>,
  second: Promise<Second>,
): Promise<readonly [First, Second]> {
  const [one, other] = await Promise.allSettled([first, second]);
  if (one.status === 'fulfilled' && other.status === 'fulfilled') return [one.value, other.value];
  throw new Failure([...faultsOf(one), ...faultsOf(other)]);
}
