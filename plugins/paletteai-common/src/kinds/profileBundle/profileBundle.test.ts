import { hubObject } from '../../__testUtils__/hubObject';
import { parseProfileBundle } from './profileBundle';

describe('a Profile Bundle', () => {
  it('is read with its variables', () => {
    const { value, problems } = parseProfileBundle(
      hubObject(
        'ProfileBundle',
        {
          spec: {
            type: 'application',
            workloadProfiles: [{ name: 'w', type: 'Application' }],
            variables: [
              { name: 'a' },
              {
                name: 'b',
                type: 'integer',
                minimum: 1,
                default: '2',
                required: true,
              },
            ],
          },
          status: { version: 'v2' },
        },
        'spectrocloud.com/v1beta1',
      ),
    );
    expect(problems).toEqual([]);
    expect(value).toMatchObject({
      type: 'Application',
      version: 'v2',
      bundleName: 'x',
      variables: [
        {
          name: 'a',
          displayName: 'a',
          type: 'string',
          scope: 'Workload',
          required: false,
          enum: [],
        },
        {
          name: 'b',
          type: 'integer',
          minimum: 1,
          default: '2',
          required: true,
        },
      ],
    });
  });
});
