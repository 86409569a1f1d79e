import { leaveOutUnset } from './leaveOutUnset';

describe('a request', () => {
  it('goes without optional integrations that have no key', () => {
    const { request, leftOut } = leaveOutUnset({
      settings: {
        mode: 'custom',
        integrations: {
          palette: { name: 'palette' },
          huggingFace: { name: 'hugging-face' },
          ngc: { name: 'ngc', secretName: 'shared' },
        },
      },
    });
    expect(request).toEqual({
      settings: {
        mode: 'custom',
        integrations: {
          // Without it the settings are wrong, which the API explains.
          palette: { name: 'palette' },
          ngc: { name: 'ngc', secretName: 'shared' },
        },
      },
    });
    expect(leftOut).toEqual([
      'The huggingFace integration is omitted because it has no key',
    ]);
  });

  it('goes without variables that have no value', () => {
    const { request, leftOut } = leaveOutUnset({
      variables: [
        { name: 'region', value: 'eu' },
        { name: 'password' },
        { name: 'licence', secretKeyRef: { name: 'a', key: 'b' } },
      ],
    });
    expect(request.variables).toEqual([
      { name: 'region', value: 'eu' },
      { name: 'licence', secretKeyRef: { name: 'a', key: 'b' } },
    ]);
    expect(leftOut).toEqual([
      'The variable password is omitted because it has no value',
    ]);
  });

  it.each([
    {},
    { settings: { mode: 'inherit' } },
    { settings: 'x', variables: 'y' },
    { variables: ['z', 3] },
  ])('that has neither stays as it is: %j', request => {
    expect(leaveOutUnset(request)).toEqual({ request, leftOut: [] });
  });
});
