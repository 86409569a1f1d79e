export { IntegrationRequestError } from './IntegrationRequestError';
export type {
  IntegrationFailure,
  IntegrationFailureReason,
  IntegrationName,
} from './IntegrationRequestError';
export type {
  IntegrationValidation,
  IntegrationValidationStep,
  IntegrationVerdict,
} from './IntegrationValidation';
export type { RemoteTls } from './RemoteTls';
