import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { alibabaAuthorization } from '../../src/notify/alibaba-signature.js';
import { dingTalk, dingTalkSignature } from '../../src/notify/dingtalk.js';
import { feishu, feishuSignature } from '../../src/notify/feishu.js';
import { webhook, webhookSignature } from '../../src/notify/webhook.js';
import { MOMENT, told } from './messages.js';

describe('signatures', () => {
  it('are those of the worked example of Alibaba Cloud (V3, RunInstances)', () => {
    const headers = {
      host: 'ecs.cn-shanghai.aliyuncs.com',
      'x-acs-version': '2014-05-26',
      'x-acs-action': 'RunInstances',
      'x-acs-date': '2023-10-26T10:22:32Z',
      'x-acs-signature-nonce': '3156853299f313e23d1673dc12e1703d',
      'x-acs-content-sha256': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    };
    const query = {
      RegionId: 'cn-shanghai',
      ImageId: 'win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd',
    };
    const key = { id: 'YourAccessKeyId', secret: 'YourAccessKeySecret' };
    expect(alibabaAuthorization({ method: 'POST', path: '/', query, headers, body: '' }, key)).toBe(
      'ACS3-HMAC-SHA256 Credential=YourAccessKeyId,SignedHeaders=host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version,Signature=06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0',
    );
  });

  it('are those of the test vector of Standard Webhooks', () => {
    const signed = {
      id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      seconds: 1614265330,
      body: '{"test": 2432232314}',
    };
    expect(webhookSignature('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', signed)).toBe(
      'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    );
  });

  // DingTalk and Feishu publish code and no figures; these are from Python's hmac, as in their samples.
  it('are those of the Python sample of DingTalk', () => {
    expect(dingTalkSignature('SEC000000000000000000000', 1_700_000_000_000)).toBe(
      '1zJ/w34EOSVAYr7cu7Vo8LnebmK2/GrCgegtr8mQrqM=',
    );
  });

  it('are those of the Python sample of Feishu', () => {
    expect(feishuSignature('demo', 1599360473)).toBe('l1N0gAcBjdwBvGm1xMjOF0XSyaLRpR7tuO5dHfhAYc8=');
  });
});

describe('a signed request', () => {
  it('of DingTalk verifies with what is in its address', () => {
    const url = 'https://oapi.dingtalk.com/robot/send?access_token=abc';
    const request = dingTalk({ type: 'dingtalk', url, secret: 'SECx' }, told(), MOMENT);
    const { searchParams } = new URL(request.url);
    const stamp = searchParams.get('timestamp') ?? '';
    expect(stamp).toBe('1700000000000');
    expect(searchParams.get('access_token')).toBe('abc');
    expect(searchParams.get('sign')).toBe(
      createHmac('sha256', 'SECx').update(`${stamp}\nSECx`).digest('base64'),
    );
    expect(dingTalk({ type: 'dingtalk', url, secret: null }, told(), MOMENT).url).toBe(url);
  });

  it('of Feishu carries seconds as text, and nothing where there is no secret', () => {
    const url = 'https://open.feishu.cn/open-apis/bot/v2/hook/0000';
    const body: unknown = JSON.parse(
      String(feishu({ type: 'feishu', url, secret: 'demo' }, told(), MOMENT).body),
    );
    expect(body).toMatchObject({ timestamp: '1700000000', sign: feishuSignature('demo', 1_700_000_000) });
    const bare: unknown = JSON.parse(
      String(feishu({ type: 'feishu', url, secret: null }, told(), MOMENT).body),
    );
    expect(bare).not.toHaveProperty('sign');
  });

  it('of a webhook signs the bytes that are sent, and is a CloudEvent', () => {
    const channel = {
      type: 'webhook',
      url: 'https://x.example/in',
      secret: 'plain words',
      source: '/acme',
    } as const;
    const { headers, body } = webhook(channel, told(), MOMENT);
    const content = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
    const right = createHmac('sha256', 'plain words').update(content).digest('base64');
    expect(headers['webhook-signature']).toBe(`v1,${right}`);
    expect(JSON.parse(String(body))).toMatchObject({
      specversion: '1.0',
      id: headers['webhook-id'],
      source: '/acme',
      type: 'holdline.report.fail',
      datacontenttype: 'application/json',
      data: { result: 'fail' },
    });
  });
});
