import { createBackend } from '@backstage/backend-defaults';
import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { userInfoOfDemo } from './userInfoOfDemo';

/**
 * The backend that `BackendProcess` starts and kills. Its configuration and its template are JSON in the environment.
 */
const {
  RECOVERY_CONFIG = '{}',
  RECOVERY_TEMPLATE = '{}',
  RECOVERY_KNOWS_NOBODY,
} = process.env;

const backend = createBackend();
backend.add(
  mockServices.rootConfig.factory({ data: JSON.parse(RECOVERY_CONFIG) }),
);
// Their tokens are good in every process, as those of a portal with a database are.
backend.add(mockServices.auth.factory());
backend.add(mockServices.httpAuth.factory());
backend.add(mockServices.permissions.factory());
backend.add(userInfoOfDemo(RECOVERY_KNOWS_NOBODY ? [] : undefined));
backend.add(
  catalogServiceMock.factory({ entities: [JSON.parse(RECOVERY_TEMPLATE)] }),
);
backend.add(import('@backstage/plugin-scaffolder-backend'));
backend.add(import('..'));
backend.add(import('@paletteai/backstage-plugin-paletteai-backend'));
backend.start();
