/** A server that nobody trusts: its certificate is made for one test by openssl. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A name that the certificate is good for too. It has no address: only a proxy leads there. */
export const SERVER_NAME = 'github.behind.invalid';

export interface SelfSigned {
  readonly url: string;
  /** In PEM, for those who shall trust it. */
  readonly certificate: Buffer;
  readonly close: () => Promise<void>;
}

function certificate(): { readonly key: Buffer; readonly cert: Buffer } | null {
  const folder = mkdtempSync(join(tmpdir(), 'holdline-tls-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const subject = [
    '-days',
    '1',
    '-subj',
    '/CN=localhost',
    '-addext',
    `subjectAltName=IP:127.0.0.1,DNS:${SERVER_NAME}`,
  ];
  const kind = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const { status } = spawnSync('openssl', [...kind, '-keyout', key, '-out', cert, ...subject]);
  const made = status === 0 ? { key: readFileSync(key), cert: readFileSync(cert) } : null;
  rmSync(folder, { recursive: true });
  return made;
}

const EMPTY: RequestListener = (_, response) => void response.end('{}');

/** `null` where there is no openssl. */
export async function selfSigned(answer: RequestListener = EMPTY): Promise<SelfSigned | null> {
  const made = certificate();
  if (made === null) return null;
  const server = createServer(made, answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : '';
  return {
    url: `https://127.0.0.1:${port}`,
    certificate: made.cert,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
