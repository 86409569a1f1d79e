import type { MetricsService } from '@backstage/backend-plugin-api/alpha';
import type { HubsService } from '@paletteai/backstage-plugin-paletteai-node';

/** Tells the metrics of the backend when the credentials of each hub end, so that an alert can come before. */
export function measureCredentials(
  hubs: Pick<HubsService, 'list'>,
  metrics: Pick<MetricsService, 'createObservableGauge'>,
): void {
  metrics
    .createObservableGauge(
      'backstage.plugin.paletteai.hub_credentials_remaining_seconds',
      {
        description:
          "Time until the portal's credentials on a hub expire, for those that tell it; negative afterwards",
        unit: 's',
      },
    )
    .addCallback(result => {
      for (const hub of hubs.list()) {
        const { credentials } = hub.status();
        if (credentials) {
          result.observe(
            (Date.parse(credentials.expiresAt) - Date.now()) / 1000,
            { hub: hub.id },
          );
        }
      }
    });
}
