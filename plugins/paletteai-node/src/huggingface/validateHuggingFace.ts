import { IntegrationValidation } from '../remote/IntegrationValidation';
import { RemoteLimits } from '../remote/createRemoteFetch';
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
  limits: RemoteLimits,
): Promise<IntegrationValidation> {
  const run = ValidationRun.create();
  let identity: HuggingFaceSchemas['Identity'] = {};
  await run.step(
    {
      step: 'huggingFace.token',
      passed: 'Hugging Face accepts the token',
      advice: {
        credentials:
          'Check that the token was copied completely and has not expired or been revoked',
        throttled:
          'Hugging Face limits token checks. Wait a few minutes before you validate again',
        connection:
          'Check that the portal can reach huggingface.co, or the given host',
        tls: 'Provide the CA certificate of the host',
      },
    },
    async () => {
      identity = await HuggingFaceClient.create(
        request,
        environment,
        limits,
      ).whoAmI();
      run.note({
        name: identity.name,
        role: identity.auth?.accessToken?.role,
      });
    },
  );
  await run.step(
    {
      step: 'huggingFace.rights',
      passed: 'The token can read models',
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
  if (!canReadGatedRepos && !permissions.includes(READ_CONTENT)) {
    return {
      outcome: 'warning',
      reason: 'cannotRead',
      message: 'The fine-grained token cannot read private or gated models',
      advice:
        'Add read access to the contents of repositories, or use a token with the role read',
    };
  }
  return canReadGatedRepos
    ? undefined
    : {
        outcome: 'warning',
        reason: 'cannotReadGated',
        message: 'The token cannot read gated models',
        advice:
          'To deploy gated models, allow the token to read public gated repositories',
      };
}
