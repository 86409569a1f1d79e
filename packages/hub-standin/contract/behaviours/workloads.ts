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

  it('gives a Service a cluster address and named defaults', async context => {
    const answer = await context.namespaced('services').create({
      metadata: { name: 'x' },
      spec: { selector: { app: 'x' }, ports: [{ port: 80 }] },
    });
    answer.expect(201);
    assert.match(answer.string('spec.clusterIP'), /^10\.\d+\.\d+\.\d+$/);
    assert.equal(answer.at('spec.type'), 'ClusterIP');
    assert.deepEqual(answer.at('spec.ports'), [
      { protocol: 'TCP', port: 80, targetPort: 80 },
    ]);
    await context.namespaced('services').delete('x');
  });
});
