import { IntegrationRequestError } from '../remote/IntegrationRequestError';
import { IntegrationValidation } from '../remote/IntegrationValidation';
import { RemoteLimits } from '../remote/createRemoteFetch';
import { RemoteEnvironment } from '../remote/RemoteEnvironment';
import { StepFinding, ValidationRun } from '../remote/ValidationRun';
import { PaletteClient } from './PaletteClient';
import { PaletteConnection } from './PaletteConnection';

/**
 * What to check of a Palette integration.
 *
 * @public
 */
export interface PaletteValidationRequest extends PaletteConnection {
  /** Uid of the Palette project whose edge hosts are used. */
  readonly projectUid: string;
  /** Name of the Palette tenant that the key should belong to. */
  readonly tenant?: string;
  /** The certificates are where the portal cannot read them, so they are not in \`tls\`. */
  readonly certificatesUnread?: boolean;
}

const WRONG_KEY =
  'Check that the API key was copied completely, is active, has not expired and belongs to this Palette instance';
const WRONG_HOST =
  'Check the host URL. It must be the Palette API, such as api.spectrocloud.com';
const TLS =
  'Provide the CA certificate of the host, or skip verification for testing';

const TLS_UNREAD =
  'The portal does not read the Secret with the certificates, so they cannot be tried here. Go on without trying if the Secret holds the certificate of the authority';

/** A key without the right to list projects may have all rights in one. */
const UNKNOWN_NAME: StepFinding = {
  outcome: 'warning',
  reason: 'unknownName',
  message:
    'The API key may not list projects, so the name of the Palette project is not known',
  advice: 'Check the project ID: only that the key can use it is tried',
};

/** Tries a Palette integration without saving anything. A person waits, so nothing is repeated. */
export async function validatePalette(
  request: PaletteValidationRequest,
  environment: RemoteEnvironment,
  limits: RemoteLimits,
): Promise<IntegrationValidation> {
  const run = ValidationRun.create();
  const connect = () => PaletteClient.create(request, environment, limits);

  await run.step(
    {
      step: 'palette.key',
      passed: 'Palette accepts the API key',
      advice: {
        credentials: WRONG_KEY,
        forbidden: WRONG_KEY,
        // Palette has been seen to answer a wrong key so.
        notFound: `${WRONG_KEY}. ${WRONG_HOST}`,
        connection: WRONG_HOST,
        timeout: WRONG_HOST,
        malformed: WRONG_HOST,
        invalid: WRONG_HOST,
        tls: request.certificatesUnread ? TLS_UNREAD : TLS,
      },
    },
    async () => {
      const user = await connect().getUserInfo();
      run.note({ tenant: user.orgName, tenantUid: user.tenantUid });
      const expected = request.tenant;
      if (
        expected &&
        user.orgName &&
        expected.toLowerCase() !== user.orgName.toLowerCase()
      ) {
        return {
          outcome: 'warning',
          reason: 'otherTenant',
          message: `The API key belongs to the Palette tenant "${user.orgName.slice(
            0,
            100,
          )}", not to "${expected}"`,
          advice:
            'The key determines the tenant. Use a key of the other tenant, or correct the name',
        };
      }
      return undefined;
    },
  );
  await run.step(
    {
      step: 'palette.project',
      passed: 'The API key can see the Palette project',
      advice: {},
    },
    async () => {
      const projects = await namesUnlessForbidden(connect());
      if (!projects) {
        return UNKNOWN_NAME;
      }
      const project = projects.find(({ uid }) => uid === request.projectUid);
      run.note({ projectName: project?.name });
      return project
        ? undefined
        : {
            outcome: 'failed',
            reason: 'unknownProject',
            message: 'The API key cannot see a Palette project with this ID',
            advice:
              'Copy the project ID from the project settings in Palette, and check that the owner of the key has a role in the project',
          };
    },
  );
  await run.step(
    {
      step: 'palette.edgeHosts',
      passed: 'The API key can read the edge hosts of the Palette project',
      advice: {
        forbidden:
          'Give the owner of the API key a role in the Palette project that can read edge hosts',
      },
    },
    async () => {
      const count = await connect().edgeHosts.count(request.projectUid);
      run.note({ edgeHosts: String(count) });
    },
  );
  return run.result();
}

async function namesUnlessForbidden(
  client: PaletteClient,
): Promise<{ uid: string; name: string }[] | undefined> {
  try {
    return await client.projects.listNames();
  } catch (error) {
    if (
      error instanceof IntegrationRequestError &&
      error.reason === 'forbidden'
    ) {
      return undefined;
    }
    throw error;
  }
}
