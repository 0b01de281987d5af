/** A conversation with a server in which one request hangs on the answer to another. As plain as requests are. */
import type { Request } from '../request/request.js';

export interface Step {
  readonly request: Request;
  /**
   * What is to be sent next, given the body of an answer that `request.ok` took. It comes before whatever stands behind
   * this step in its own list; where a request is not taken, nothing that comes after it is sent.
   */
  readonly next: (body: string) => readonly Step[];
}

/** A step on whose answer nothing hangs. */
export function lastly(request: Request): Step {
  return { request, next: () => [] };
}
