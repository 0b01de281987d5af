/**
 * The proxy that stands before a host, by the variables that curl and the Actions toolkit know: `https_proxy` or
 * `http_proxy` for the scheme, and `no_proxy`, a list of hosts, of suffixes such as `.corp.example`, of both with a port,
 * or `*`. What is addressed to this machine by its usual names never goes through one.
 * Source: https://github.com/actions/toolkit/blob/main/packages/http-client/src/proxy.ts, so that all calls agree.
 */
import type { ProxyAgent } from 'undici';

type Env = Readonly<Record<string, string | undefined>>;

/** As `name`, or in capitals. */
function variable(env: Env, name: string): string {
  return env[name] || env[name.toUpperCase()] || '';
}

function isHere(host: string): boolean {
  return host === 'localhost' || host.startsWith('127.') || host === '[::1]' || host === '[0:0:0:0:0:0:0:1]';
}

const USUAL_PORT: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };

function isExcepted({ hostname, port, protocol }: URL, exceptions: string): boolean {
  const host = hostname.toLowerCase();
  const names = [host, `${host}:${port || (USUAL_PORT[protocol] ?? '')}`];
  const listed = exceptions.split(',').map((one) => one.trim().toLowerCase());
  return listed.some(
    (one) =>
      one !== '' &&
      (one === '*' ||
        names.some(
          (name) => name === one || name.endsWith(`.${one}`) || (one.startsWith('.') && name.endsWith(one)),
        )),
  );
}

/** The address of the proxy, `null` for none. */
export function proxyFor(url: URL, env: Env): string | null {
  const proxy = variable(env, url.protocol === 'https:' ? 'https_proxy' : 'http_proxy');
  if (proxy === '' || isHere(url.hostname) || isExcepted(url, variable(env, 'no_proxy'))) return null;
  return /^\w+:\/\//.test(proxy) ? proxy : `http://${proxy}`;
}

/** A way through the proxy of this address, `null` where there is none. */
export async function throughProxy(url: URL): Promise<ProxyAgent | null> {
  const proxy = proxyFor(url, process.env);
  if (proxy === null) return null;
  const { ProxyAgent } = await import('undici');
  return new ProxyAgent(proxy);
}
