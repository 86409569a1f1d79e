import {
  CompatibilityGap,
  HubView,
  KindName,
  KINDS,
  KindStatus,
  RequestProblem,
} from '@paletteai/backstage-plugin-paletteai-common';
import type {
  Hub,
  HubKindStatus,
} from '@paletteai/backstage-plugin-paletteai-node';

/** What is known of the fit between a hub and the suite. */
export interface HubCompatibility {
  /** ISO 8601; absent as long as the hub was not asked. */
  readonly checkedAt?: string;
  readonly gaps: CompatibilityGap[];
}

/** A hub as it is shown. Its connection is not. */
export function hubView(
  hub: Hub,
  compatibility: HubCompatibility,
  problems: RequestProblem[],
): HubView {
  const { title, uiUrl } = hub.definition;
  const { kinds } = hub.status();
  return {
    id: hub.id,
    title,
    uiUrl,
    kinds: Object.fromEntries(
      kindNames().flatMap(name => {
        const { group, plural } = KINDS[name];
        const status = kinds[group ? `${plural}.${group}` : plural];
        return status ? [[name, kindStatus(status)]] : [];
      }),
    ),
    compatibility: { ...compatibility },
    problems,
  };
}

function kindNames(): KindName[] {
  return Object.keys(KINDS) as KindName[];
}

function kindStatus(status: HubKindStatus): KindStatus {
  switch (status.phase) {
    case 'stale':
      return {
        state: 'stale',
        since: status.since,
        reason: status.reason,
      };
    case 'denied':
      return { state: 'denied', reason: status.reason };
    default:
      return { state: status.phase };
  }
}
