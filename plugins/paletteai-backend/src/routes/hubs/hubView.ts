import {
  CompatibilityGap,
  describeProblem,
  HubView,
  KindName,
  KINDS,
  KindStatus,
  RequestProblem,
} from '@paletteai/backstage-plugin-paletteai-common';
import type {
  Hub,
  HubCredentialStatus,
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
  const { credentials, kinds } = hub.status();
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
    problems: [...credentialProblems(credentials), ...problems],
  };
}

/** What will keep the portal from the hub, or does so, with the time. */
function credentialProblems(
  status: HubCredentialStatus | undefined,
): RequestProblem[] {
  if (!status || status.state === 'valid') {
    return [];
  }
  const { expiresAt, state } = status;
  return [describeProblem(`hub.credentials.${state}`, '', { expiresAt })];
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
    case 'connecting':
      return { state: 'connecting', reason: status.reason };
    default:
      return { state: status.phase };
  }
}
