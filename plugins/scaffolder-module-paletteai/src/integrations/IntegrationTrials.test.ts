import type { JsonObject } from '@backstage/types';
import type { IntegrationValidationResponse } from '@paletteai/backstage-plugin-paletteai-common';
import { apisFor } from '../__testUtils__/formFields';
import { portalApi } from '../__testUtils__/portalContent';
import { refusalsOf } from '../__testUtils__/refusalsOf';
import { project } from '../__testUtils__/values';
import { IntegrationTrials } from './IntegrationTrials';

const KEY = 'very-secret-key';

function failing(
  message: string,
  advice: string,
): IntegrationValidationResponse {
  return {
    type: 'palette',
    verdict: 'refused' as const,
    facts: {},
    steps: [
      { step: 'palette.key', outcome: 'failed', message, advice },
      { step: 'palette.project', outcome: 'skipped', message: 'Skipped' },
    ],
  };
}

function refuse(
  validation: IntegrationValidationResponse,
  values: JsonObject = project,
) {
  const trials = IntegrationTrials.create();
  trials.keep('paletteApiKey', { apiKey: KEY });
  return refusalsOf(
    'create-project',
    values,
    apisFor(portalApi({ validation }), trials),
  );
}

describe('the form with an integration that does not work', () => {
  it.each([
    [
      'a wrong key',
      'Palette does not accept the API key',
      'Create another key in Palette',
    ],
    [
      'an unknown host',
      'Palette at nowhere.invalid cannot be reached: the host name is unknown',
      'Check its spelling',
    ],
    [
      'a self-signed certificate without skip',
      'The certificate of Palette is signed by itself',
      'Provide the certificate or skip verification',
    ],
    [
      'an unknown project',
      'The API key cannot see a Palette project with this ID',
      'Copy the project ID',
    ],
  ])('refuses %s with what to do', async (_, message, advice) => {
    expect(await refuse(failing(message, advice))).toEqual({
      palette: [`${message} ${advice}`],
    });
  });

  it('continues when it works', async () => {
    const works = {
      ...failing('', ''),
      verdict: 'accepted' as const,
      steps: [],
    };
    expect(await refuse(works)).toEqual({});
  });

  it('says once that Palette could not be reached, and then continues', async () => {
    const trials = IntegrationTrials.create();
    trials.keep('paletteApiKey', { apiKey: KEY });
    const validation = {
      type: 'palette' as const,
      verdict: 'untried' as const,
      steps: [
        {
          step: 'palette.key',
          outcome: 'untried' as const,
          reason: 'connection',
          message: 'Palette cannot be reached.',
          advice: 'Check the host.',
        },
      ],
      facts: {},
    };
    const next = () =>
      refusalsOf(
        'create-project',
        project,
        apisFor(portalApi({ validation }), trials),
      );

    expect(await next()).toEqual({
      palette: [
        'Palette cannot be reached. Check the host. Continue to use it without validation.',
      ],
    });
    expect(await next()).toEqual({});
  });

  it('says so when it cannot be tried', async () => {
    const trials = IntegrationTrials.create();
    trials.keep('paletteApiKey', { apiKey: KEY });
    const api = portalApi();
    jest
      .spyOn(api, 'validateIntegration')
      .mockRejectedValue(new Error('the backend is away'));
    expect(
      await refusalsOf('create-project', project, apisFor(api, trials)),
    ).toEqual({
      palette: ['Could not validate the integration: the backend is away'],
    });
  });

  it('never names the key', async () => {
    const refusals = await refuse(failing('No', 'Try another'));
    expect(JSON.stringify(refusals)).not.toContain(KEY);
  });
});

describe('IntegrationTrials', () => {
  const request = {
    type: 'ngc' as const,
    name: 'ngc',
    apiKey: '••••••••',
    annotations: {},
    labels: {},
  };

  it('tries with the key in place of its mark', async () => {
    const api = portalApi();
    const tried: object[] = [];
    Object.assign(api, {
      validateIntegration: async (integration: object) => {
        tried.push(integration);
        return {
          type: 'ngc',
          verdict: 'accepted' as const,
          steps: [],
          facts: {},
        };
      },
    });
    const trials = IntegrationTrials.create();
    trials.keep('ngcApiKey', { apiKey: KEY });
    await trials.try('ngcApiKey', request, api);
    expect(tried).toEqual([{ ...request, apiKey: KEY }]);
  });

  it('does not try again what passed, until the key changes', async () => {
    const api = portalApi({
      validation: {
        type: 'ngc',
        verdict: 'accepted' as const,
        steps: [],
        facts: {},
      },
    });
    const trials = IntegrationTrials.create();
    trials.keep('ngcApiKey', { apiKey: KEY });
    expect(await trials.try('ngcApiKey', request, api)).toBeDefined();
    expect(await trials.try('ngcApiKey', request, api)).toBeUndefined();
    trials.keep('ngcApiKey', { apiKey: 'another' });
    expect(await trials.try('ngcApiKey', request, api)).toBeDefined();
  });

  it('knows what was found of this very integration', async () => {
    const validation = failing('No', 'Try another');
    const trials = IntegrationTrials.create();
    trials.keep('ngcApiKey', { apiKey: KEY });
    await trials.try('ngcApiKey', request, portalApi({ validation }));
    const entered = { apiKey: KEY };
    expect(trials.found('ngcApiKey', request, entered)).toEqual(validation);
    expect(
      trials.found('ngcApiKey', { ...request, name: 'other' }, entered),
    ).toBeUndefined();
    expect(
      trials.found('ngcApiKey', request, { apiKey: 'another' }),
    ).toBeUndefined();
    expect(trials.last('ngcApiKey')).toEqual(validation);
  });

  it('forgets keys of fields that are no longer shown', async () => {
    const trials = IntegrationTrials.create();
    trials.keep('ngcApiKey', { apiKey: KEY });
    trials.keep('ngcApiKey', undefined);
    expect(await trials.try('ngcApiKey', request, portalApi())).toBeUndefined();
    expect(JSON.stringify(trials)).not.toContain(KEY);
  });
});
