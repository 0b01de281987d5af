/** `notify`: what is refused, and that no secret is shown with it. */
import { expect, it } from 'vitest';
import { decodeConfig } from '../../src/config/decode.js';
import { faultsOf } from './faults.js';

const VARIABLE = ['$', '{S}'].join('');

const told = async (channel: string) =>
  (await faultsOf(() => decodeConfig('c.yml', `notify: [${channel.replaceAll('$S', VARIABLE)}]`))).map(
    ({ code, what }) => [code, what],
  );

it.each([
  ['{ type: slak, url: "$S" }', 'CONFIG_CHOICE'],
  ['{ type: slack, url: "https://hooks.example.com/canary" }', 'CONFIG_SECRET'],
  ['{ type: webhook, url: "https://example.com/hook?key=canary" }', 'CONFIG_SECRET'],
  ['{ type: dingtalk, url: "$S", secret: canary }', 'CONFIG_SECRET'],
  ['{ type: dingtalk }', 'CONFIG_TYPE'],
  ['{ type: slack, ulr: a, url: "$S" }', 'CONFIG_KEY_UNKNOWN'],
  ['{ type: email, host: h, from: a@b.co, to: ["x <a@b.co>"] }', 'CONFIG_TYPE'],
  ['{ type: slack, url: "$S", quiet-hours: { from: "22:00", to: "25:00" } }', 'CONFIG_TYPE'],
  ['{ type: slack, url: "$S", digest: weekly }', 'CONFIG_TYPE'],
  ['{ type: slack, url: "$S", digest: hourly }', 'CONFIG_CHOICE'],
  ['{ type: slack, url: "$S", quiet-hours: { from: "22:00", to: "07:00", zone: Mars } }', 'CONFIG_TYPE'],
])('%s: %s', async (channel, code) => {
  const faults = await told(channel);
  expect(faults.map(([found]) => found)).toEqual([code]);
  expect(JSON.stringify(faults)).not.toContain('canary');
});
