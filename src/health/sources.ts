/** Asks monitoring systems for values, all at once. What became of each is returned, never thrown, and tells no secret. */
import { type Filling, filledCredentials, filledText, filling } from '../config/filling.js';
import type { ConfiguredSource } from '../config/monitored.js';
import { authorization, serverSecrets } from '../export/authorization.js';
import { fault } from '../failure/catalogue.js';
import { measurementId } from '../model/identity.js';
import type { Asked, AskedValue, Reading, Source } from '../monitor/asked.js';
import { aggregation } from '../monitor/elasticsearch.js';
import { mlflowRun } from '../monitor/mlflow-run.js';
import { promQuery } from '../monitor/promql.js';
import { redacted } from '../request/secrets.js';
import type { World } from '../world.js';

export const MONITORING = 'health:monitoring';
/** A shorter secret may be part of a word or a number of the answer, and is masked in sentences alone. */
const SECRET_LENGTH = 8;
const LONGEST_ID = 1000;

export interface Answered {
  readonly source: ConfiguredSource;
  readonly reading: Reading;
}

/** `health:monitoring/serving`: what sentences call a source, too. */
export function sourceId({ name }: Pick<ConfiguredSource, 'name'>): string {
  return measurementId({ suite: MONITORING, metric: name, labels: {} });
}

/** Metrics of a run are told apart by their name, series and buckets by their labels. */
export function placeIn({ name, type }: ConfiguredSource, value: AskedValue) {
  const own: Record<string, string> = type === 'mlflow' && value.name !== null ? { metric: value.name } : {};
  return { suite: MONITORING, metric: name, labels: { ...value.labels, ...own } };
}

interface Question {
  readonly asked: Asked;
  readonly secrets: readonly string[];
}

function askedOf(source: ConfiguredSource, to: Source, more: { readonly run: string; readonly now: number }) {
  switch (source.type) {
    case 'prometheus':
      return promQuery(to, { query: source.query, now: more.now });
    case 'elasticsearch':
      return aggregation(to, source);
    case 'mlflow':
      return mlflowRun(to, more.run);
  }
}

/** The request with the variables of the environment in it, and all that no message may show. */
function questionOf(source: ConfiguredSource, { fill }: Filling, now: number): Question {
  const url = filledText(source.url, fill);
  const run = source.type === 'mlflow' ? filledText(source.run, fill) : '';
  const filled = filledCredentials(source.credentials, fill);
  const scheme = source.type === 'elasticsearch' && filled?.kind === 'api-key' ? 'ApiKey' : 'Bearer';
  const { authorization: header } = authorization(filled, scheme);
  const ofUrl = source.url.variables.map(({ name }) => fill(name));
  const address = ofUrl.length === 0 ? [] : serverSecrets({ url, credentials: null });
  const secrets = [...serverSecrets({ url: '', credentials: filled }), ...address, ...ofUrl].filter(
    (secret) => secret !== '',
  );
  const credentials = header === undefined ? null : { header, secrets };
  return { asked: askedOf(source, { url, credentials, where: sourceId(source) }, { run, now }), secrets };
}

/** Two measurements of one id would be one, and an id is shown whole. */
function distinct(source: ConfiguredSource, reading: Reading): Reading {
  if (!reading.ok) return reading;
  const ids = reading.values.map((value) => measurementId(placeIn(source, value)));
  const where = sourceId(source);
  const double = ids.find((id, index) => ids.indexOf(id) !== index);
  if (ids.some((id) => id.length > LONGEST_ID)) {
    const found = `the labels of a value have more than ${LONGEST_ID} characters`;
    return { ok: false, fault: fault('MONITOR_ANSWER', where, { found }) };
  }
  return double === undefined
    ? reading
    : { ok: false, fault: fault('MONITOR_DOUBLE', where, { id: double }) };
}

/** What a reader can't cope with, such as a list ten thousand deep, is no answer. */
function readingOf(source: ConfiguredSource, { asked: { read }, secrets }: Question, body: string): Reading {
  const long = secrets.filter((secret) => secret.length >= SECRET_LENGTH);
  try {
    return distinct(source, read(redacted(body, long)));
  } catch {
    return {
      ok: false,
      fault: fault('MONITOR_ANSWER', sourceId(source), { found: 'it is not as it should be' }),
    };
  }
}

async function answerOf(
  world: Pick<World, 'send' | 'variable'>,
  source: ConfiguredSource,
  now: number,
): Promise<Reading> {
  const where = sourceId(source);
  const variables = filling(world.variable);
  const question = questionOf(source, variables, now);
  const names = variables.missing();
  if (names.length > 0) return { ok: false, fault: fault('MONITOR_VARIABLE', where, { names }) };
  const { asked: one, secrets } = question;
  const terms = { allowPrivateHosts: source.allowPrivateHosts, timeoutMs: 1000 * source.timeout.seconds };
  const sent = await world.send({ ...one.request, secrets }, terms);
  if (!sent.ok) {
    const reason = redacted(sent.reason, secrets);
    return { ok: false, fault: fault('MONITOR_UNREACHED', where, { reason }) };
  }
  const reading = readingOf(source, question, sent.body);
  if (reading.ok) return reading;
  return { ok: false, fault: { ...reading.fault, what: redacted(reading.fault.what, secrets) } };
}

/** What each source answered, in their order. `now` in milliseconds. */
export async function asked(
  world: Pick<World, 'send' | 'variable'>,
  sources: readonly ConfiguredSource[],
  now: number,
): Promise<readonly Answered[]> {
  return await Promise.all(
    sources.map(async (source) => ({ source, reading: await answerOf(world, source, now) })),
  );
}
