/** Check runs, which the token of a workflow may make and a personal one may not. */
import type { Check, Forge } from '../../world.js';
import type { Client, Octokit } from './client.js';
import type { Task } from './fault.js';

/** GitHub takes so many annotations in one request, and adds those of later ones (https://docs.github.com/rest/checks/runs). */
const MOST_ANNOTATIONS = 50;
/** Requests for one check run. Beyond a few hundred notes nobody reads on, and the summary counts them all. */
const MOST_REQUESTS = 10;

type Annotations = NonNullable<
  NonNullable<NonNullable<Parameters<Octokit['rest']['checks']['update']>[0]>['output']>['annotations']
>;

function annotationsOf({ annotations }: Check): Annotations {
  return annotations.map(({ path, level, title, message }) => ({
    path,
    start_line: 1,
    end_line: 1,
    annotation_level: level,
    title,
    message,
  }));
}

/** The annotations by request; one, perhaps without any, at least. */
function portions(all: Annotations): readonly Annotations[] {
  const count = Math.min(MOST_REQUESTS, Math.max(1, Math.ceil(all.length / MOST_ANNOTATIONS)));
  return Array.from({ length: count }, (_, at) =>
    all.slice(at * MOST_ANNOTATIONS, (at + 1) * MOST_ANNOTATIONS),
  );
}

async function publish(client: Client, check: Check): Promise<string> {
  const task: Task = {
    doing: 'publishing a check run',
    where: `commit ${check.sha}`,
    needs: 'checks: write',
  };
  const { title, summary } = check;
  const [first = [], ...others] = portions(annotationsOf(check));
  const made = await client.ask(task, async (octokit) => {
    const { data } = await octokit.rest.checks.create({
      ...client.repository,
      name: check.name,
      head_sha: check.sha,
      status: 'completed',
      conclusion: check.conclusion,
      ...(check.detailsUrl === null ? {} : { details_url: check.detailsUrl }),
      output: { title, summary, annotations: first },
    });
    return data;
  });
  // An update is never repeated blindly: the annotations of one that took effect would stand there twice.
  for (const annotations of others) {
    await client.ask(task, (octokit) =>
      octokit.rest.checks.update({
        ...client.repository,
        check_run_id: made.id,
        output: { title, summary, annotations },
      }),
    );
  }
  return made.html_url ?? '';
}

export function checks(client: Client): Pick<Forge, 'publishCheck'> {
  return { publishCheck: (check) => publish(client, check) };
}
