/** The codes of the failure that something ends with; none where it ends well. */
import { Failure } from '../../src/failure/failure.js';

function codesOf(error: unknown): readonly string[] {
  if (error instanceof Failure) return error.faults.map((fault) => `${fault.code} ${fault.where}`);
  throw error;
}

export function faultsOf(action: () => unknown): readonly string[] {
  try {
    action();
    return [];
  } catch (error) {
    return codesOf(error);
  }
}

export async function faultsOfAsync(action: () => Promise<unknown>): Promise<readonly string[]> {
  try {
    await action();
    return [];
  } catch (error) {
    return codesOf(error);
  }
}

/** What the one fault says that something ends with. */
export async function toldBy(action: () => unknown): Promise<string> {
  try {
    await action();
  } catch (error) {
    if (error instanceof Failure && error.faults.length === 1) return error.faults[0]?.what ?? '';
    throw error;
  }
  throw new Error('it ended well');
}
