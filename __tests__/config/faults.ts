import { Failure, type Fault } from '../../src/failure/failure.js';

/** The faults a call throws; none where it returns. Anything else that is thrown is passed on. */
export async function faultsOf(call: () => unknown): Promise<readonly Fault[]> {
  try {
    await call();
  } catch (error) {
    if (error instanceof Failure) return error.faults;
    throw error;
  }
  return [];
}

/** `CODE where` of each fault, in order. */
export async function codesOf(call: () => unknown): Promise<readonly string[]> {
  return (await faultsOf(call)).map((fault) => `${fault.code} ${fault.where}`);
}
