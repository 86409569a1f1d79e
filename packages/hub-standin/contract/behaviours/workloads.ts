import assert from 'node:assert/strict';
import { behaviours } from '../runner/behaviour';
import { eventually } from '../runner/eventually';

const POD_SPEC = { containers: [{ name: 'main', image: 'example/app:1' }] };

function deployment(name: string) {
  return {
    metadata: { name },
    spec: {
      selector: { matchLabels: { app: name } },
      template: { metadata: { labels: { app: name } }, spec: POD_SPEC },
    },
  };
}

export const workloads = behaviours('Workloads', it => {
  it(
    'makes a Deployment ready',
    async context => {
      const deployments = context.namespaced('deployments');
      await deployments.create(deployment('x'));
      await eventually(async () => {
        const found = await deployments.get('x');
        assert.equal(found.at('status.readyReplicas'), 1);
      });
    },
    {
      needs:
        'a Deployment controller and nodes, which a bare API server does not have',
    },
  );
});
