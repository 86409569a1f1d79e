import { hubObject } from '../../__testUtils__/hubObject';
import { parseSettings } from './settings';

describe('settings', () => {
  it('are read with what is in effect and where it comes from', () => {
    const { value, problems } = parseSettings(
      hubObject('Settings', {
        spec: {
          integrations: {
            palette: {
              name: 'p',
              hostUrl: 'https://h',
              insecureSkipVerify: false,
              secretRef: { name: 's' },
            },
          },
        },
        status: {
          effectiveSettings: {
            integrations: {
              ngc: {
                name: 'n',
                secretRef: { name: 's', namespace: 'tenant-acme' },
              },
            },
            origins: [
              {
                path: 'ngc.name',
                scope: 'tenant',
                settingsRef: { name: 'a', namespace: 'tenant-acme' },
              },
            ],
          },
        },
      }),
    );
    expect(problems).toEqual([]);
    expect(value).toMatchObject({
      integrations: {
        palette: { hostUrl: 'https://h', insecureSkipVerify: false },
      },
      effectiveIntegrations: {
        ngc: { secretRef: { namespace: 'tenant-acme' } },
      },
      reportedOrigins: [{ path: 'ngc.name', scope: 'Tenant' }],
    });
    expect(value?.integrations.huggingFace).toBeUndefined();
  });
});
