import { assertSecrets } from './assertSecrets';

const PALETTE = { name: 'palette', apiKey: 'a key' };

describe('the secrets of a request', () => {
  it.each(['palette', 'huggingFace', 'ngc'])(
    'fails when the key of %s is gone',
    type => {
      const settings = {
        mode: 'custom',
        integrations: { palette: PALETTE, [type]: { name: type } },
      };

      expect(() => assertSecrets({ settings })).toThrow(
        `The task does not have the key of the ${type} integration. Keys and secret values are kept only until a task ends: start over from the template and enter them again.`,
      );
    },
  );

  it('names everything that is gone, and no value', () => {
    const request = {
      settings: { integrations: { palette: { name: 'palette' } } },
      variables: [
        { name: 'region', value: 'canary' },
        { name: 'password' },
        { name: 'licence', secretKeyRef: { name: 'a', key: 'b' } },
      ],
    };

    expect(() => assertSecrets(request)).toThrow(
      /^The task does not have the key of the palette integration, the value of the variable password\. (?!.*canary)/,
    );
  });

  it.each([
    {},
    { settings: { mode: 'inherit' } },
    { settings: { integrations: { palette: PALETTE } } },
    {
      settings: {
        integrations: { ngc: { name: 'ngc', secretName: 'shared' } },
      },
    },
    { settings: 'x', variables: 'y' },
    { variables: ['z', 3, { name: 'empty', value: '' }] },
  ])('accepts %j', request => {
    expect(() => assertSecrets(request)).not.toThrow();
  });
});
