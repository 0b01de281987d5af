/** Which proxy stands before a host; what http-client of the Actions toolkit 4.0.1 says of the same, case by case. */
import { describe, expect, it } from 'vitest';
import { proxyFor } from '../../src/io/proxy.js';

const P = 'http://proxy.corp.example:3128';

describe('the proxy before a host', () => {
  it.each([
    ['https://a.example/x', {}, null],
    ['https://a.example/x', { https_proxy: P }, P],
    ['https://a.example/x', { HTTPS_PROXY: P }, P],
    ['https://a.example/x', { http_proxy: P }, null],
    ['http://a.example/x', { http_proxy: P }, P],
    ['http://a.example/x', { http_proxy: 'proxy.corp.example:3128' }, P],
    ['https://a.example/x', { https_proxy: P, no_proxy: 'a.example' }, null],
    ['https://A.Example/x', { https_proxy: P, NO_PROXY: ' b.example , A.EXAMPLE' }, null],
    ['https://s3.a.example/x', { https_proxy: P, no_proxy: 'a.example' }, null],
    ['https://s3.a.example/x', { https_proxy: P, no_proxy: '.a.example' }, null],
    ['https://bada.example/x', { https_proxy: P, no_proxy: 'a.example' }, P],
    ['https://a.example/x', { https_proxy: P, no_proxy: 'a.example:443' }, null],
    ['https://a.example:8443/x', { https_proxy: P, no_proxy: 'a.example:443' }, P],
    ['https://a.example/x', { https_proxy: P, no_proxy: '*' }, null],
    ['https://a.example/x', { https_proxy: P, no_proxy: ',,' }, P],
    ['http://127.0.0.1:9/x', { http_proxy: P }, null],
    ['http://localhost/x', { http_proxy: P }, null],
    ['http://[::1]/x', { http_proxy: P }, null],
  ])('%s with %j: %s', (url, env, proxy) => {
    expect(proxyFor(new URL(url), env)).toBe(proxy);
  });
});
