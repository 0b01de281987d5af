/**
 * Sends a mail by SMTP under TLS, which a server must offer before anything is said to it. No file or address is
 * fetched for a mail, and no server of a private network is spoken to unless that is allowed.
 */
import { refusal } from '../request/answer.js';
import type { Mail, MailTerms } from '../request/mail.js';
import type { Sent } from '../request/request.js';
import { isPublic } from './address.js';

/** The server's code alone: what it says beside it may quote what it was sent. */
function reasonOf(error: unknown, { login }: MailTerms): { readonly code: number; readonly reason: string } {
  const coded = error instanceof Error && 'responseCode' in error ? Number(error.responseCode) : 0;
  const code = Number.isFinite(coded) ? coded : 0;
  if (code > 0) return { code, reason: `the mail server answered ${code}` };
  const words = error instanceof Error ? error.message : String(error);
  return { code, reason: refusal(words, login === null ? [] : [login.password]) };
}

/** The number to connect to; a name is looked up once, so that it can't lead elsewhere afterwards. */
async function numberOf({ host, allowPrivateHosts }: MailTerms): Promise<string> {
  const { lookup } = await import('node:dns/promises');
  const found = await lookup(host, { all: true });
  const fit = found.find(({ address }) => allowPrivateHosts || isPublic(address));
  if (fit === undefined) throw new Error(`${host} is an address of a private network or of this machine`);
  return fit.address;
}

async function tried(mail: Mail, terms: MailTerms): Promise<Sent> {
  const { createTransport } = await import('nodemailer');
  const { host, port, security, login, timeoutMs } = terms;
  const transport = createTransport({
    host: await numberOf(terms),
    port,
    secure: security === 'tls',
    requireTLS: true,
    tls: { servername: host, rejectUnauthorized: true, minVersion: 'TLSv1.2' },
    ...(login === null ? {} : { auth: { user: login.user, pass: login.password } }),
    disableFileAccess: true,
    disableUrlAccess: true,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
  });
  try {
    const { from, to, subject, text, html, headers } = mail;
    const { rejected } = await transport.sendMail({
      from,
      to: [...to],
      subject,
      text,
      html,
      headers: { ...headers },
    });
    return rejected.length === 0
      ? { ok: true, body: '' }
      : { ok: false, reason: `the mail server refused ${rejected.length} of ${to.length} receivers` };
  } finally {
    transport.close();
  }
}

/** Sends it, once more where the server put it off (4xx). Never fails. */
export async function sendMail(mail: Mail, terms: MailTerms): Promise<Sent> {
  for (let tries = 1; ; tries++) {
    try {
      return await tried(mail, terms);
    } catch (error) {
      const { code, reason } = reasonOf(error, terms);
      if (tries > 1 || code < 400 || code >= 500) return { ok: false, reason };
    }
  }
}
