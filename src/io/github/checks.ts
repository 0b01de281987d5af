/** Check runs, which the token of a workflow may make and a personal one may not. */
import type { Check, Forge } from '../../world.js';
import type { Client } from './client.js';

/** GitHub takes so many annotations in one request (https://docs.github.com/rest/checks/runs). */
export const MOST_ANNOTATIONS = 50;

export function checks(client: Client): Pick<Forge, 'publishCheck'> {
  return {
    publishCheck: (check: Check) =>
      client.ask(
        { doing: 'publishing a check run', where: `commit ${check.sha}`, needs: 'checks: write' },
        async (octokit) => {
          const { data } = await octokit.rest.checks.create({
            ...client.repository,
            name: check.name,
            head_sha: check.sha,
            status: 'completed',
            conclusion: check.conclusion,
            ...(check.detailsUrl === null ? {} : { details_url: check.detailsUrl }),
            output: {
              title: check.title,
              summary: check.summary,
              annotations: check.annotations
                .slice(0, MOST_ANNOTATIONS)
                .map(({ path, level, title, message }) => ({
                  path,
                  start_line: 1,
                  end_line: 1,
                  annotation_level: level,
                  title,
                  message,
                })),
            },
          });
          return data.html_url ?? '';
        },
      ),
  };
}
