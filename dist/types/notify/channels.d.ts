/** The channels that are told by HTTP, and the requests that tell them. A new channel is one file and one line here. */
import type { Moment, Request } from '../request/request.js';
import { type AlibabaSms } from './alibaba-sms.js';
import { type DingTalk } from './dingtalk.js';
import { type Feishu } from './feishu.js';
import type { Message } from './message.js';
import { type Slack } from './slack.js';
import { type SmsGateway } from './sms-gateway.js';
import { type Teams } from './teams.js';
import { type Twilio } from './twilio.js';
import { type Webhook } from './webhook.js';
import { type WeCom } from './wecom.js';
export type Channel = AlibabaSms | DingTalk | Feishu | Slack | SmsGateway | Teams | Twilio | Webhook | WeCom;
/** The requests that tell this channel the message: one, or one for each receiver. */
export declare function requestsOf(channel: Channel, message: Message, moment: Moment): readonly Request[];
