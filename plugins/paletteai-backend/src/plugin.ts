import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { metricsServiceRef } from '@backstage/backend-plugin-api/alpha';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import {
  hubsServiceRef,
  integrationsServiceRef,
} from '@paletteai/backstage-plugin-paletteai-node';
import { AccessChecks } from './access/AccessChecks';
import { HubAllowedActions } from './access/HubAllowedActions';
import { PolicyActions } from './access/PolicyActions';
import { Audit } from './audit/Audit';
import { EarlyInserts } from './catalog/EarlyInserts';
import { HubCompatibilityChecks } from './routes/hubs/HubCompatibilityChecks';
import { readSettings } from './config/readSettings';
import { measureCredentials } from './hubs/measureCredentials';
import { HubSnapshots } from './hubs/HubSnapshots';
import { CallerReader } from './identity/Caller';
import { HubIdentities } from './identity/HubIdentities';
import { Impersonation } from './identity/Impersonation';
import { IntegrationValidations } from './routes/integrations/IntegrationValidations';
import { AuthorizedSnapshots } from './membership/AuthorizedSnapshots';
import { HubMembers } from './membership/HubMembers';
import { Authorizer } from './permissions/Authorizer';
import { registerPermissions } from './permissions/registerPermissions';
import { createRouter } from './routes/createRouter';
import { Audience } from './signals/Audience';
import { ChangePublisher } from './signals/ChangePublisher';
import { startHeartbeat } from './signals/startHeartbeat';
import { followChanges } from './signals/followChanges';
import { HubWrites } from './writes/HubWrites';
import { WriteGate } from './writes/WriteGate';

/** How long a shutdown waits for changes that are under way. Kubernetes ends a pod after 30 seconds by default. */
const WRITE_GRACE_MS = 20_000;

/**
 * The REST API of PaletteAI, under `/api/paletteai`.
 *
 * @public
 */
export const paletteaiPlugin = createBackendPlugin({
  pluginId: 'paletteai',
  register(env) {
    env.registerInit({
      deps: {
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        config: coreServices.rootConfig,
        events: eventsServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        hubs: hubsServiceRef,
        integrations: integrationsServiceRef,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        metrics: metricsServiceRef,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        rootLifecycle: coreServices.rootLifecycle,
        signals: signalsServiceRef,
        userInfo: coreServices.userInfo,
      },
      async init({
        auditor,
        auth,
        config,
        events,
        httpAuth,
        httpRouter,
        hubs,
        integrations,
        lifecycle,
        logger,
        metrics,
        permissions,
        permissionsRegistry,
        rootLifecycle,
        signals,
        userInfo,
      }) {
        const settings = readSettings(config);
        const snapshots = HubSnapshots.create(hubs);
        measureCredentials(hubs, metrics);
        const members = new HubMembers(snapshots, settings.groups);
        registerPermissions(permissionsRegistry, snapshots, members);
        const authorizer = new Authorizer(permissions, permissionsRegistry);
        const audience = new Audience();
        lifecycle.addShutdownHook(
          followChanges(
            snapshots,
            members,
            new ChangePublisher(signals, audience, logger),
          ),
        );
        lifecycle.addShutdownHook(startHeartbeat(signals, audience, logger));
        const gate = new WriteGate();
        // Before the portal stops answering, so that those who wait for a change learn how it ended.
        rootLifecycle.addBeforeShutdownHook(async () => {
          const unfinished = await gate.close(WRITE_GRACE_MS);
          if (unfinished > 0) {
            logger.warn(
              `Broke off changes of hubs that did not end within ${
                WRITE_GRACE_MS / 1000
              } seconds: ${unfinished}`,
            );
          }
        });
        const identities = new HubIdentities(
          members,
          new Impersonation(logger),
        );
        httpRouter.use(
          createRouter(
            {
              access: new AccessChecks(
                identities,
                new PolicyActions(authorizer, members),
                new HubAllowedActions(logger),
              ),
              audit: Audit.create(auditor),
              authorized: new AuthorizedSnapshots(
                snapshots,
                members,
                authorizer,
              ),
              authorizer,
              callers: new CallerReader({
                auth,
                httpAuth,
                userInfo,
                onPerson: person => audience.note(person),
              }),
              gate,
              compatibility: HubCompatibilityChecks.create(logger),
              identities,
              snapshots,
              validations: IntegrationValidations.create(
                integrations,
                settings.hosts,
              ),
              writes: new HubWrites(EarlyInserts.create(events, logger)),
            },
            logger,
          ),
        );
      },
    });
  },
});
