/** Answers of GitHub that many routes share. */

export interface Answer {
  readonly status: number;
  /** Sent as JSON and checked against the description. */
  readonly body?: unknown;
  /** Sent as it is and not checked: archives, HTML of a proxy. */
  readonly raw?: { readonly type: string; readonly bytes: string | Buffer };
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent by the host of artifacts, which knows nothing of GitHub's limits. */
  readonly host?: 'storage';
}

const DOCS = 'https://docs.github.com/rest';

/** An error in GitHub's usual form. GitHub writes the status as text in the body. */
export function refusal(status: number, message: string, headers: Answer['headers'] = {}): Answer {
  return { status, headers, body: { message, documentation_url: DOCS, status: String(status) } };
}

/** GitHub says this for what is not there and for what the token may not know of. */
export function notFound(): Answer {
  return refusal(404, 'Not Found');
}

export interface FieldError {
  readonly resource: string;
  readonly code: string;
  readonly field: string;
  readonly message?: string;
}

/** What GitHub says when a field's value is refused. */
export function unprocessable(error: FieldError): Answer {
  const body = { message: 'Validation Failed', errors: [error], documentation_url: DOCS, status: '422' };
  return { status: 422, body };
}
