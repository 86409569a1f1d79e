import { IntegrationValidation } from '../remote/IntegrationValidation';
import { RemoteLimits } from '../remote/createRemoteFetch';
import { RemoteEnvironment } from '../remote/RemoteEnvironment';
import { ValidationRun } from '../remote/ValidationRun';
import { NgcClient, NgcConnection } from './NgcClient';
import { ngcKeyKind } from './ngcKeyKind';

/**
 * What to check of an NVIDIA NGC integration.
 *
 * @public
 */
export interface NgcValidationRequest extends NgcConnection {
  /** A NIM image (`nim/team/image:tag`) that the key should be able to pull; not tried without. */
  readonly probeImage?: string;
}

/** Tries a key without saving it. */
export async function validateNgc(
  request: NgcValidationRequest,
  environment: RemoteEnvironment,
  limits: RemoteLimits,
): Promise<IntegrationValidation> {
  const run = ValidationRun.create();
  const connect = () => NgcClient.create(request, environment, limits);
  const kind = ngcKeyKind(request.key);

  await run.step(
    {
      step: 'ngc.key',
      passed: 'NVIDIA NGC accepts the key',
      advice: {
        credentials:
          kind === 'legacy'
            ? 'Check that the key was copied completely. Personal and service keys start with "nvapi-"; a legacy key stops working when a new one is generated'
            : 'Check that the key was copied completely and has not expired. Keys from build.nvidia.com do not work here',
        connection:
          'Check that the portal can reach NVIDIA NGC, which is required to validate a key',
        tls: 'Provide the CA certificate of the host',
      },
    },
    async () => {
      if (kind === 'legacy') {
        await connect().checkLegacyKey();
        run.note({ keyKind: 'legacy' });
        return {
          outcome: 'warning',
          reason: 'legacyKey',
          message: 'The key is a legacy API key',
          advice:
            'Replace it with a personal or service key, as NVIDIA recommends',
        };
      }
      const caller = await connect().getCallerInfo();
      run.note({
        keyKind: caller.type === 'SERVICE_KEY' ? 'service' : 'personal',
        organization: caller.orgName,
      });
      return undefined;
    },
  );
  const { probeImage } = request;
  if (probeImage !== undefined) {
    await run.step(
      {
        step: 'ngc.pull',
        passed: 'The key can pull NIM images',
        advice: {},
      },
      async () => {
        const verdict = await connect().checkPull(probeImage);
        return verdict === 'allowed'
          ? undefined
          : {
              outcome: 'warning',
              reason: verdict,
              message:
                verdict === 'denied'
                  ? `The key cannot pull ${probeImage}`
                  : `${probeImage} is not available in the region of the portal`,
              advice:
                verdict === 'denied'
                  ? 'Enable the service "NGC Catalog" for the key, and NVIDIA NIM for its organization'
                  : 'Try another image',
            };
      },
    );
  }
  return run.result();
}
