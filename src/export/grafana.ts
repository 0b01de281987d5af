/**
 * An annotation in Grafana: a line across its graphs where a report was made
 * (https://grafana.com/docs/grafana/latest/developers/http_api/annotations/#create-annotation). Its text is shown as HTML.
 */
import { clip, plainText } from '../render/escape.js';
import { isFailing, worstFirst } from '../render/order.js';
import { outcomeWord, resultLine } from '../render/words.js';
import { okByStatus } from '../request/answer.js';
import type { Request } from '../request/request.js';
import { authorization, below, serverSecrets } from './authorization.js';
import type { Exported } from './exported.js';
import { branchOf, suitesOf } from './samples.js';
import type { GrafanaAnnotations } from './targets.js';

/** Grafana's table of tags holds so many characters. */
const TAG = 100;
const SUITES = 10;
const NAMED = 5;

function htmlText(text: string): string {
  return plainText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Grafana takes `a:b` for a key and its value, so only our own tags have a colon. */
function tag(name: string, value: string): string {
  return clip(`holdline-${name}:${plainText(value).replaceAll(':', '∶')}`, TAG);
}

function tagsOf({ report, repository }: Exported): readonly string[] {
  const suites = suitesOf(report).flatMap((suite) => (suite === null ? [] : [tag('suite', suite)]));
  const known = { repository, branch: branchOf(report) };
  const places = Object.entries(known).flatMap(([name, value]) => (value === null ? [] : [tag(name, value)]));
  return ['holdline', tag('result', report.result), ...places, ...suites.slice(0, SUITES)];
}

function textOf({ report, runUrl }: Exported): string {
  const failing = worstFirst(report.verdicts).filter((verdict) => isFailing(verdict, report.policy));
  const named = failing
    .slice(0, NAMED)
    .map(({ outcome, id }) => htmlText(`${outcomeWord(outcome).word}: ${clip(id, TAG)}`));
  const isPlain = runUrl !== null && /^https?:\/\/[\w.:-]+\/[\w.~%+@:=?#/-]*$/.test(runUrl);
  const link = isPlain ? [`<a href="${runUrl}">run</a>`] : [];
  return [htmlText(resultLine(report)), ...named, ...link].join('<br>');
}

export function grafanaAnnotations(target: GrafanaAnnotations, exported: Exported): readonly Request[] {
  const secrets = serverSecrets(target);
  const annotation = {
    ...(target.dashboard === null ? {} : { dashboardUID: target.dashboard }),
    time: Date.parse(exported.report.createdAt),
    tags: tagsOf(exported),
    text: textOf(exported),
  };
  return [
    {
      method: 'POST',
      url: below(target.url, '/api/annotations'),
      headers: {
        'content-type': 'application/json; charset=utf-8',
        accept: 'application/json',
        ...authorization(target.credentials, 'Bearer'),
      },
      body: JSON.stringify(annotation),
      secrets,
      ok: okByStatus(secrets),
    },
  ];
}
