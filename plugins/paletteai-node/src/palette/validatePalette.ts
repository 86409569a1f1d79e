import { IntegrationValidation } from '../remote/IntegrationValidation';
import { RemoteEnvironment } from '../remote/RemoteEnvironment';
import { ValidationRun } from '../remote/ValidationRun';
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
}

const WRONG_KEY =
  'Check that the API key was copied completely, is active, has not expired and belongs to this Palette instance';
const WRONG_HOST =
  'Check the host URL. It must be the Palette API, such as api.spectrocloud.com';
const TLS =
  'Provide the CA certificate of the host, or skip verification for testing';

/** Tries a Palette integration without saving anything. A person waits, so nothing is repeated. */
export async function validatePalette(
  request: PaletteValidationRequest,
  environment: RemoteEnvironment,
): Promise<IntegrationValidation> {
  const run = ValidationRun.create();
  const connect = () =>
    PaletteClient.create(request, environment, { attempts: 1 });

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
        tls: TLS,
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
          message: `The API key belongs to the Palette tenant "${user.orgName}", not to "${expected}"`,
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
      advice: {
        forbidden:
          'Give the owner of the API key a role in the Palette project',
      },
    },
    async () => {
      const projects = await connect().projects.listNames();
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
