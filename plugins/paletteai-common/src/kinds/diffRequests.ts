import {
  draftAppDeployment,
  draftComputeConfig,
  draftComputePool,
  draftModelDeployment,
} from './drafts';
import { draftIntegrations } from './project/draftProject';
import type { KubernetesObject } from '../kubernetes/types';
import type { ParseResult } from '../parsing/ParseResult';
import { describeProblem } from '../problems/describeProblem';
import type { RequestProblem } from '../problems/RequestProblem';
import { renderComputeConfig } from './computeConfig/renderComputeConfig';
import { renderComputePool } from './computePool/renderComputePool';
import {
  renderAppDeployment,
  renderModelDeployment,
} from './aiWorkload/renderDeployments';
import { renderSettings } from './settings/renderSettings';
import type { AppDeploymentRequest } from './aiWorkload/appDeploymentRequest';
import type { ComputeConfigRequest } from './computeConfig/computeConfigRequest';
import type { ComputePoolRequest } from './computePool/computePoolRequest';
import type { SettingsRequest } from './settings/settingsRequest';
import type { ModelDeploymentRequest } from './aiWorkload/modelDeploymentRequest';
import { parseComputeConfig } from './computeConfig/computeConfig';
import { parseComputePool } from './computePool/computePool';
import { parseDeployment } from './aiWorkload/deployment';
import { parseSettings } from './settings/settings';
import { diffObject, ObjectDiff, ObjectStates } from '../diff/diffObject';

/**
 * How a request changes what is on the hub.
 *
 * @public
 */
export type RequestDiff = {
  object: ObjectDiff;
  /** Secrets to write before the object; their values are new. To be redacted before they are shown. */
  secrets: KubernetesObject[];
  /** Why the change cannot be made; empty when it can. */
  problems: RequestProblem[];
};

/**
 * Finds what a request changes about an existing Compute Config.
 *
 * @public
 */
export function diffComputeConfig(
  states: ObjectStates,
  request: ComputeConfigRequest,
): RequestDiff {
  const seen = valueOf(parseComputeConfig(states.seen), states);
  return compare(
    states,
    renderComputeConfig(draftComputeConfig(seen)),
    renderComputeConfig(request),
  );
}

/**
 * Finds what a request changes about an existing Compute Pool. Its variant cannot change.
 *
 * @public
 */
export function diffComputePool(
  states: ObjectStates,
  request: ComputePoolRequest,
): RequestDiff {
  const seen = valueOf(parseComputePool(states.seen), states);
  const diff = compare(
    states,
    renderComputePool(draftComputePool(seen)),
    renderComputePool(request),
  );
  return seen.variant !== undefined && seen.variant !== request.variant
    ? {
        ...diff,
        problems: [describeProblem('computePool.variantImmutable', 'variant')],
      }
    : diff;
}

/**
 * Finds what a request changes about existing settings of a Project.
 *
 * The Secret of the Palette integration repeats the host, tenant and project,
 * so the key must be entered again when one of them changes.
 *
 * @public
 */
export function diffSettings(
  states: ObjectStates,
  request: SettingsRequest,
): RequestDiff {
  const seen = valueOf(parseSettings(states.seen), states);
  const before = draftIntegrations(seen.integrations);
  const known = renderSettings({
    project: seen.namespace ?? '',
    name: seen.name,
    integrations: before,
  });
  const diff = compare(states, known, renderSettings(request));
  const { palette } = request.integrations;
  const isMoved =
    palette.hostUrl !== before.palette.hostUrl ||
    palette.tenant !== before.palette.tenant ||
    palette.projectId !== before.palette.projectId;
  const keepsSecret =
    palette.apiKey === undefined &&
    palette.secretName === before.palette.secretName;
  return {
    ...diff,
    problems: [
      ...(isMoved && keepsSecret
        ? [
            describeProblem(
              'integration.apiKey.required',
              'integrations.palette.apiKey',
            ),
          ]
        : []),
      ...(request.name !== seen.name
        ? [describeProblem('settings.name.immutable', 'name')]
        : []),
    ],
  };
}

/**
 * Finds what a request changes about an existing App Deployment.
 *
 * @public
 */
export function diffAppDeployment(
  states: ObjectStates,
  request: AppDeploymentRequest,
): RequestDiff {
  const seen = valueOf(parseDeployment(states.seen), states);
  return compare(
    states,
    renderAppDeployment(draftAppDeployment(seen)),
    renderAppDeployment(request),
  );
}

/**
 * Finds what a request changes about an existing Model Deployment.
 *
 * @public
 */
export function diffModelDeployment(
  states: ObjectStates,
  request: ModelDeploymentRequest,
): RequestDiff {
  const seen = valueOf(parseDeployment(states.seen), states);
  return compare(
    states,
    renderModelDeployment(draftModelDeployment(seen)),
    renderModelDeployment(request),
  );
}

function compare(
  states: ObjectStates,
  known: KubernetesObject[],
  wanted: KubernetesObject[],
): RequestDiff {
  return {
    object: diffObject(states, lastOf(known), lastOf(wanted)),
    secrets: wanted.filter(object => object.kind === 'Secret'),
    problems: [],
  };
}

// Renderers put the object itself after what it needs.
function lastOf(objects: KubernetesObject[]): KubernetesObject {
  return objects[objects.length - 1];
}

function valueOf<T>(result: ParseResult<T>, states: ObjectStates): T {
  if (result.value === undefined) {
    const { kind, metadata } = states.seen;
    const reasons = result.problems.map(
      problem => `${problem.path} ${problem.message}`,
    );
    throw new Error(
      `Cannot compare ${kind} '${
        metadata?.name
      }' with the request: ${reasons.join('; ')}`,
    );
  }
  return result.value;
}
