import assert from 'node:assert/strict';
import { behaviours } from '../runner/behaviour';
import { eventually } from '../runner/eventually';
import { expectStatus } from '../runner/expectStatus';

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
  it('fills in the defaults of a Deployment', async context => {
    const answer = await context
      .namespaced('deployments')
      .create(deployment('x'));
    answer.expect(201);
    assert.equal(answer.at('spec.replicas'), 1);
    assert.deepEqual(answer.at('spec.strategy'), {
      type: 'RollingUpdate',
      rollingUpdate: { maxUnavailable: '25%', maxSurge: '25%' },
    });
    assert.equal(answer.at('spec.progressDeadlineSeconds'), 600);
    assert.equal(answer.at('spec.template.spec.restartPolicy'), 'Always');
    assert.equal(
      answer.at('spec.template.spec.containers.0.imagePullPolicy'),
      'IfNotPresent',
    );
    assert.equal(answer.at('metadata.generation'), 1);
  });

  it('answers 422 to a Deployment whose selector does not match its template', async context => {
    const answer = await context.namespaced('deployments').create({
      metadata: { name: 'x' },
      spec: {
        selector: { matchLabels: { app: 'x' } },
        template: { metadata: { labels: { app: 'y' } }, spec: POD_SPEC },
      },
    });
    expectStatus(answer, {
      code: 422,
      reason: 'Invalid',
      causes: [
        {
          reason: 'FieldValueInvalid',
          field: 'spec.template.metadata.labels',
          message: /`selector` does not match template `labels`$/,
        },
      ],
    });
  });

  it('keeps the status of a Deployment apart from its spec', async context => {
    const deployments = context.namespaced('deployments');
    await deployments.create(deployment('x'));
    const answer = await deployments.patch('x/status', 'merge-patch', {
      status: { replicas: 1, readyReplicas: 1 },
    });
    assert.equal(answer.expect(200).at('status.readyReplicas'), 1);
    assert.equal(answer.at('metadata.generation'), 1);
  });

  it('scales a Deployment through its scale', async context => {
    const deployments = context.namespaced('deployments');
    await deployments.create(deployment('x'));
    const scale = await deployments.get('x/scale');
    assert.equal(scale.expect(200).at('status.selector'), 'app=x');
    await deployments.patch('x/scale', 'merge-patch', {
      spec: { replicas: 3 },
    });
    const found = await deployments.get('x');
    assert.equal(found.at('spec.replicas'), 3);
    assert.equal(found.at('metadata.generation'), 2);
  });

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

  it('creates Pods as pending with their defaults', async context => {
    const pods = context.namespaced('pods');
    const answer = await pods.create({
      metadata: { name: 'x' },
      spec: POD_SPEC,
    });
    answer.expect(201);
    assert.equal(answer.at('status.phase'), 'Pending');
    assert.equal(answer.at('status.qosClass'), 'BestEffort');
    assert.equal(answer.at('spec.terminationGracePeriodSeconds'), 30);
  });

  it('answers 422 to a Pod without containers', async context => {
    const answer = await context
      .namespaced('pods')
      .create({ metadata: { name: 'x' }, spec: {} });
    expectStatus(answer, {
      code: 422,
      reason: 'Invalid',
      causes: [
        {
          reason: 'FieldValueRequired',
          field: 'spec.containers',
          message: 'Required value',
        },
      ],
    });
  });

  it('deletes a Pod that no node holds at once', async context => {
    const pods = context.namespaced('pods');
    await pods.create({ metadata: { name: 'x' }, spec: POD_SPEC });
    const answer = (await pods.delete('x')).expect(200);
    assert.equal(answer.at('kind'), 'Pod');
    (await pods.get('x')).expect(404);
  });

  it('deletes a Pod on a node gracefully: it stays until its time is up or it is forced', async context => {
    const pods = context.namespaced('pods');
    await pods.create({
      metadata: { name: 'x' },
      spec: { ...POD_SPEC, nodeName: 'some-node' },
    });
    const answer = (await pods.delete('x')).expect(200);
    assert.equal(answer.at('metadata.deletionGracePeriodSeconds'), 30);
    assert.ok(answer.string('metadata.deletionTimestamp'));
    (await pods.get('x')).expect(200);
    (await pods.delete('x', { gracePeriodSeconds: 0 })).expect(200);
    (await pods.get('x')).expect(404);
  });
});
