/** What a report sets going on GitHub: labels of a pull request, runs of other workflows. */
import type { Forge } from '../../world.js';
import type { Client } from './client.js';
import { PAGE } from './pages.js';

type Responses = Pick<Forge, 'labels' | 'addLabel' | 'removeLabel' | 'startWorkflow' | 'startEvent'>;

export function responses({ ask, repository }: Client): Responses {
  const onPull = (doing: string, issue: number) =>
    ({ doing, where: `pull request ${issue}`, needs: 'pull-requests: write' }) as const;
  return {
    labels: (issue) =>
      ask(onPull('listing labels', issue), async (octokit) => {
        const { data } = await octokit.rest.issues.listLabelsOnIssue({
          ...repository,
          issue_number: issue,
          per_page: PAGE,
        });
        return data.map(({ name }) => name);
      }),
    addLabel: async (issue, label) => {
      await ask(onPull('adding a label', issue), (octokit) =>
        octokit.rest.issues.addLabels({ ...repository, issue_number: issue, labels: [label] }),
      );
    },
    removeLabel: async (issue, label) => {
      await ask(onPull('removing a label', issue), (octokit) =>
        octokit.rest.issues.removeLabel({ ...repository, issue_number: issue, name: label }),
      );
    },
    startWorkflow: async ({ file, ref, inputs }) => {
      const task = { doing: 'starting a workflow', where: file, needs: 'actions: write' };
      await ask(task, (octokit) =>
        octokit.rest.actions.createWorkflowDispatch({ ...repository, workflow_id: file, ref, inputs }),
      );
    },
    startEvent: async ({ eventType, payload }) => {
      const task = { doing: 'sending an event', where: eventType, needs: 'contents: write' };
      await ask(task, (octokit) =>
        octokit.rest.repos.createDispatchEvent({
          ...repository,
          event_type: eventType,
          client_payload: payload,
        }),
      );
    },
  };
}
