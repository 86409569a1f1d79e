import { LoggerService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { HubAccessSource } from './access/HubAccess';
import { inClusterAccess } from './access/inClusterAccess';
import { inlineAccess } from './access/inlineAccess';
import { kubeconfigAccess } from './access/kubeconfigAccess';
import { HubDefinition } from './HubDefinition';
import { HubCredentialsStrategy } from './services';

/** Each call returns a separate source, so hubs share no tokens. */
export function createHubAccess(
  hub: HubDefinition,
  strategies: readonly HubCredentialsStrategy[],
  logger: LoggerService,
): HubAccessSource {
  const { connection } = hub;
  switch (connection.type) {
    case 'kubeconfig':
      return kubeconfigAccess(connection, logger.child({ hub: hub.id }));
    case 'inline':
      return inlineAccess(connection);
    case 'inCluster':
      return inClusterAccess();
    default: {
      const strategy = strategies.find(
        candidate => candidate.type === connection.strategy,
      );
      if (!strategy) {
        const known = strategies.map(({ type }) => `"${type}"`).join(', ');
        throw new InputError(
          `paletteai.hubs.${hub.id}.custom.type: no credentials strategy "${
            connection.strategy
          }" was added to the backend; available: ${known || 'none'}`,
        );
      }
      return strategy.createAccess(connection, { id: hub.id });
    }
  }
}
