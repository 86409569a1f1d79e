import { IntegrationValidation } from '../remote/IntegrationValidation';
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
): Promise<IntegrationValidation> {
  const run = ValidationRun.create();
  const connect = () => NgcClient.create(request, environment, { attempts: 1 });
  const kind = ngcKeyKind(request.key);

  await run.step(
    {
      step: 'ngc.key',
      passed: 'NVIDIA NGC accepts the key',
      advice: {
        credentials:
          kind === 'legacy'
            ? 'Check that the key was copied as a whole; personal and service keys start with "nvapi-", and legacy keys end when a new one is generated'
            : 'Check that the key was copied as a whole and has not expired; keys of build.nvidia.com are of no use here',
        connection:
          'Check that the portal may reach NVIDIA NGC; without it a key cannot be verified',
        tls: 'Give the certificate of the authority that issued the certificate of the host',
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
          advice: 'NVIDIA advises to replace it by a personal or service key',
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
        passed: 'The key may pull NIM images',
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
                  ? `The key may not pull ${probeImage}`
                  : `${probeImage} is not offered in the region of the portal`,
              advice:
                verdict === 'denied'
                  ? 'Give the key the service "NGC Catalog", and its organization the right to use NVIDIA NIM'
                  : 'Try another image',
            };
      },
    );
  }
  return run.result();
}
