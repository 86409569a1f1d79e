import { IntegrationValidation } from '../remote/IntegrationValidation';
import { RemoteEnvironment } from '../remote/RemoteEnvironment';
import { StepFinding, ValidationRun } from '../remote/ValidationRun';
import {
  HuggingFaceClient,
  HuggingFaceConnection,
  HuggingFaceSchemas,
} from './HuggingFaceClient';

/**
 * What to check of a Hugging Face integration.
 *
 * @public
 */
export type HuggingFaceValidationRequest = HuggingFaceConnection & {
  readonly token: string;
};

const READ_CONTENT = 'repo.content.read';

/** Tries a token without saving it. */
export async function validateHuggingFace(
  request: HuggingFaceValidationRequest,
  environment: RemoteEnvironment,
): Promise<IntegrationValidation> {
  const run = ValidationRun.create();
  let identity: HuggingFaceSchemas['Identity'] = {};
  await run.step(
    {
      step: 'huggingFace.token',
      passed: 'Hugging Face accepts the token',
      advice: {
        credentials:
          'Check that the token was copied as a whole and neither expired nor was revoked',
        throttled:
          'Hugging Face allows few checks of a token: wait some minutes before the next one',
        connection:
          'Check that the portal may reach huggingface.co, or the host that was given',
        tls: 'Give the certificate of the authority that issued the certificate of the host',
      },
    },
    async () => {
      identity = await HuggingFaceClient.create(request, environment, {
        attempts: 1,
      }).whoAmI();
      run.note({
        name: identity.name,
        role: identity.auth?.accessToken?.role,
      });
    },
  );
  await run.step(
    {
      step: 'huggingFace.rights',
      passed: 'The token may read models',
      advice: {},
    },
    async () => findingOf(identity),
  );
  return run.result();
}

function findingOf(
  identity: HuggingFaceSchemas['Identity'],
): StepFinding | undefined {
  const token = identity.auth?.accessToken;
  if (token?.role !== 'fineGrained') {
    return undefined;
  }
  const { global, scoped, canReadGatedRepos } = token.fineGrained ?? {};
  const permissions = [
    ...(global ?? []),
    ...(scoped ?? []).flatMap(scope => scope.permissions ?? []),
  ];
  if (!permissions.includes(READ_CONTENT)) {
    return {
      outcome: 'failed',
      reason: 'cannotRead',
      message: 'The token is fine-grained and may not read any repository',
      advice:
        'Add the right to read the contents of repositories to the token, or use a token with the role read',
    };
  }
  return canReadGatedRepos
    ? undefined
    : {
        outcome: 'warning',
        reason: 'cannotReadGated',
        message: 'The token may not read gated models',
        advice:
          'If gated models will be deployed, allow the token to read public gated repositories',
      };
}
