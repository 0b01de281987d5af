/** The channels that are told by HTTP, and the requests that tell them. A new channel is one file and one line here. */

import type { Moment, Request } from '../request/request.js';
import { type AlibabaSms, alibabaSms } from './alibaba-sms.js';
import { type DingTalk, dingTalk } from './dingtalk.js';
import { type Feishu, feishu } from './feishu.js';
import type { Message } from './message.js';
import { type Slack, slack } from './slack.js';
import { type SmsGateway, smsGateway } from './sms-gateway.js';
import { type Teams, teams } from './teams.js';
import { type Twilio, twilio } from './twilio.js';
import { type Webhook, webhook } from './webhook.js';
import { type WeCom, weCom } from './wecom.js';

export type Channel = AlibabaSms | DingTalk | Feishu | Slack | SmsGateway | Teams | Twilio | Webhook | WeCom;

type ByType = { readonly [T in Channel['type']]: Extract<Channel, { type: T }> };
type Builders = {
  readonly [T in Channel['type']]: (
    channel: ByType[T],
    message: Message,
    moment: Moment,
  ) => readonly Request[];
};

const BUILDERS: Builders = {
  'alibaba-sms': (channel, message, moment) => [alibabaSms(channel, message, moment)],
  dingtalk: (channel, message, moment) => [dingTalk(channel, message, moment)],
  feishu: (channel, message, moment) => [feishu(channel, message, moment)],
  slack: (channel, message) => [slack(channel, message)],
  'sms-gateway': smsGateway,
  teams: (channel, message) => [teams(channel, message)],
  twilio,
  webhook: (channel, message, moment) => [webhook(channel, message, moment)],
  wecom: (channel, message) => [weCom(channel, message)],
};

function build<T extends Channel['type']>(
  channel: ByType[T] & { readonly type: T },
  message: Message,
  moment: Moment,
): readonly Request[] {
  return BUILDERS[channel.type](channel, message, moment);
}

/** The requests that tell this channel the message: one, or one for each receiver. */
export function requestsOf(channel: Channel, message: Message, moment: Moment): readonly Request[] {
  return build(channel, message, moment);
}
