import { hubObject } from '../../__testUtils__/hubObject';
import { parseWorkloadProfile } from './workloadProfile';

describe('a Workload Profile', () => {
  it('is read with its components', () => {
    const { value } = parseWorkloadProfile(
      hubObject(
        'WorkloadProfile',
        {
          spec: {
            type: 'Model',
            components: [{ name: 'c', type: 'helm', odd: 1 }],
          },
        },
        'spectrocloud.com/v1beta1',
      ),
    );
    expect(value).toMatchObject({
      type: 'Model',
      components: [{ name: 'c', type: 'helm' }],
    });
  });
});
