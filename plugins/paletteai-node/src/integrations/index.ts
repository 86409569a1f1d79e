export type { IntegrationsService } from './IntegrationsService';
export { integrationsServiceRef } from './integrationsServiceRef';
