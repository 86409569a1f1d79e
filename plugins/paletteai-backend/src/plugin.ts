import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import {
  hubsServiceRef,
  integrationsServiceRef,
} from '@paletteai/backstage-plugin-paletteai-node';
import { AccessChecks } from './access/AccessChecks';
import { HubActions } from './access/HubActions';
import { PolicyActions } from './access/PolicyActions';
import { Audit } from './audit/Audit';
import { EarlyInserts } from './catalog/EarlyInserts';
import { HubCompatibilityChecks } from './compatibility/HubCompatibilityChecks';
import { readSettings } from './config/readSettings';
import { HubSnapshots } from './hubs/HubSnapshots';
import { CallerReader } from './identity/CallerReader';
import { HubIdentities } from './identity/HubIdentities';
import { IntegrationValidations } from './integrations/IntegrationValidations';
import { ProjectDirectory } from './membership/ProjectDirectory';
import { ScopeReader } from './membership/ScopeReader';
import { TenantDirectory } from './membership/TenantDirectory';
import { Authorizer } from './permissions/Authorizer';
import { registerPermissions } from './permissions/registerPermissions';
import { createRouter } from './routes/createRouter';
import { Audience } from './signals/Audience';
import { ChangePublisher } from './signals/ChangePublisher';
import { followChanges } from './signals/followChanges';
import { HubWrites } from './writes/HubWrites';

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
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
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
        permissions,
        permissionsRegistry,
        signals,
        userInfo,
      }) {
        const settings = readSettings(config);
        const snapshots = HubSnapshots.create(hubs);
        const scopes = ScopeReader.create(snapshots, settings.groups);
        registerPermissions(permissionsRegistry, snapshots, scopes);
        const authorizer = Authorizer.create(permissions, permissionsRegistry);
        const audience = Audience.create();
        lifecycle.addShutdownHook(
          followChanges(
            snapshots,
            settings.groups,
            ChangePublisher.create(signals, audience, logger),
          ),
        );
        const identities = HubIdentities.create(snapshots, scopes);
        httpRouter.use(
          createRouter(
            {
              access: new AccessChecks(
                identities,
                PolicyActions.create(authorizer, scopes),
                new HubActions(logger),
              ),
              audit: Audit.create(auditor),
              authorizer,
              callers: CallerReader.create({
                auth,
                httpAuth,
                userInfo,
                onCaller: caller => audience.note(caller),
              }),
              compatibility: HubCompatibilityChecks.create(logger),
              identities,
              snapshots,
              projects: ProjectDirectory.create(snapshots, scopes, authorizer),
              validations: IntegrationValidations.create(
                integrations,
                settings.hosts,
              ),
              writes: HubWrites.create(
                identities,
                EarlyInserts.create(events, logger),
              ),
              tenants: TenantDirectory.create(snapshots, scopes, authorizer),
            },
            logger,
          ),
        );
      },
    });
  },
});
