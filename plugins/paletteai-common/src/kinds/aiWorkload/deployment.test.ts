import { hubObject } from '../../__testUtils__/hubObject';
import { parseDeployment } from './deployment';

describe('a deployment', () => {
  it('is one of a model when it has a model or its label says so', () => {
    const kindOf = (content: object) =>
      parseDeployment(hubObject('AIWorkload', content)).value?.kind;
    expect(kindOf({ spec: {} })).toBe('appDeployment');
    expect(kindOf({ spec: { model: { source: 'NGC', id: 'a' } } })).toBe(
      'modelDeployment',
    );
    expect(
      kindOf({
        metadata: {
          name: 'x',
          labels: { 'palette.ai/aiworkload-type': 'model' },
        },
      }),
    ).toBe('modelDeployment');
    expect(
      kindOf({
        metadata: {
          name: 'x',
          labels: { 'palette.ai/aiworkload-type': 'application' },
        },
      }),
    ).toBe('appDeployment');
  });

  it('is read with where it runs and what it made there', () => {
    const { value, problems } = parseDeployment(
      hubObject('AIWorkload', {
        spec: {
          computePoolRef: { name: 'pool' },
          variables: [
            { name: 'a', value: '1' },
            { name: 'b', valueFrom: { secretKeyRef: { name: 's', key: 'k' } } },
          ],
          resourceRequirements: { cpu: { cpuCount: 2 }, gpu: { gpuCount: 1 } },
        },
        status: {
          phase: 'Running',
          computePoolRef: { name: 'pool' },
          resources: [
            {
              apiVersion: 'apps/v1',
              kind: 'Deployment',
              name: 'web',
              ready: true,
            },
          ],
          endpoints: [{ name: 'web', url: 'https://x', type: 'http' }],
        },
      }),
    );
    expect(problems).toEqual([]);
    expect(value).toMatchObject({
      computePoolRef: { name: 'pool' },
      currentComputePoolRef: { name: 'pool' },
      variables: [
        { name: 'a', value: '1' },
        { name: 'b', secretKeyRef: { name: 's', key: 'k' } },
      ],
      resourceRequirements: { cpuCount: 2, gpu: { gpuCount: 1 } },
      deployedObjects: [{ kind: 'Deployment', name: 'web', ready: true }],
      endpoints: [{ type: 'http' }],
    });
  });
});
