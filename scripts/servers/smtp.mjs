// Mail by the committed bundle to a real server with STARTTLS: what Python's parser reads of it, and what is refused.
// HOLDLINE_PYTHON names a Python with aiosmtpd; openssl makes the certificate.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { checked, expectSame, freePort, hasPython, PYTHON, started, withFolder } from './started.mjs';

const BUNDLE = process.env.HOLDLINE_BUNDLE ?? join(import.meta.dirname, '../../dist/index.js');
/** The suite is called by its file. */
const NAME = 'sentiment-ü-指标';
const PASSWORD = 'canary-pässword';

function certificate(folder) {
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const kind = [
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:prime256v1',
    '-nodes',
    '-days',
    '1',
  ];
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  const { status } = spawnSync('openssl', [...kind, '-keyout', key, '-out', cert, ...names]);
  return status === 0 ? { key, cert } : null;
}

function check(
  folder,
  port,
  { to = ['team@example.com', 'ops@example.com'], password = PASSWORD, ca = null },
) {
  const place = `{ host: localhost, port: ${port}, security: starttls, user: ci, password: "$\{MAIL_PASSWORD}"`;
  const config = `notify:\n  - ${place}, type: email, from: gate@example.com, to: [${to.join(', ')}], allow-private-hosts: true }\n`;
  writeFileSync(join(folder, 'holdline.yml'), config);
  mkdirSync(join(folder, 'old'), { recursive: true });
  writeFileSync(join(folder, `old/${NAME}.json`), JSON.stringify({ accuracy: 0.95 }));
  writeFileSync(join(folder, `${NAME}.json`), JSON.stringify({ accuracy: 0.4 }));
  const env = {
    ...process.env,
    MAIL_PASSWORD: password,
    ...(ca === null ? {} : { NODE_EXTRA_CA_CERTS: ca }),
  };
  const rules = ['--config', 'holdline.yml', '--out', 'out', '--notify'];
  const call = [BUNDLE, 'check', `${NAME}.json`, '--base', `old/${NAME}.json`, ...rules];
  const { status, stdout, stderr } = spawnSync(process.execPath, call, {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  const report = JSON.parse(readFileSync(join(folder, 'out/report.json'), 'utf8'));
  if (`${stdout}${stderr}${JSON.stringify(report)}`.includes('canary'))
    throw new Error('the password was shown');
  return { status, report, delivery: report.deliveries.find(({ channel }) => channel === 'email') };
}

const mails = (folder) => readdirSync(folder).filter((name) => /^mail-\d+\.json$/.test(name));

async function checks(folder, { key, cert }) {
  const port = await freePort();
  const box = join(folder, 'box');
  mkdirSync(box);
  const server = started(PYTHON, [join(import.meta.dirname, 'smtp.py'), String(port), cert, key, box]);
  try {
    for (const end = Date.now() + 20_000; !server.log().includes('ready'); await pause(100)) {
      if (Date.now() > end) throw new Error(`the mail server did not start: ${server.log()}`);
    }
    return [
      await checked('a mail with both parts and a subject beyond ASCII', async () => {
        const { status, delivery } = check(folder, port, { ca: cert });
        expectSame(
          [status, delivery],
          [1, { channel: 'email', ok: true, detail: 'told' }],
          'status and delivery',
        );
        const mail = JSON.parse(readFileSync(join(box, 'mail-0.json'), 'utf8'));
        expectSame(
          [mail.to, mail.tls, mail.user, mail.kind, mail.defects, Object.keys(mail.parts).sort()],
          [
            ['team@example.com', 'ops@example.com'],
            true,
            true,
            'multipart/alternative',
            [],
            ['text/html', 'text/plain'],
          ],
          'the mail',
        );
        for (const text of Object.values(mail.parts)) {
          if (!text.includes('指标')) throw new Error('a part lost the name of the metric');
        }
        if (/[\r\n]/.test(mail.subject) || !mail.subject.includes('1'))
          throw new Error(`subject ${mail.subject}`);
        return `"${mail.subject}", ${Object.values(mail.parts)
          .map((text) => text.length)
          .join(' and ')} characters`;
      }),
      await checked('a certificate that nobody vouches for is refused', async () => {
        const { status, delivery } = check(folder, port, {});
        expectSame([status, delivery.ok, mails(box).length], [1, false, 1], 'status, delivery and mails');
        return delivery.detail;
      }),
      await checked('a wrong password is told by its code alone', async () => {
        const { status, delivery } = check(folder, port, { ca: cert, password: 'canary-wrong' });
        expectSame([status, delivery.ok, /535/.test(delivery.detail)], [1, false, true], delivery.detail);
        return delivery.detail;
      }),
      await checked('a receiver that there is not is told', async () => {
        const { status, delivery } = check(folder, port, { ca: cert, to: ['nobody@example.com'] });
        expectSame([status, delivery.ok], [1, false], delivery.detail);
        return delivery.detail;
      }),
    ];
  } finally {
    await server.end();
  }
}

export async function run() {
  if (!(await hasPython('aiosmtpd'))) {
    return [{ name: 'smtp', outcome: 'skipped', detail: 'no aiosmtpd in the Python of HOLDLINE_PYTHON' }];
  }
  return await withFolder(async (folder) => {
    const made = certificate(folder);
    return made === null
      ? [{ name: 'smtp', outcome: 'skipped', detail: 'no openssl' }]
      : await checks(folder, made);
  });
}
