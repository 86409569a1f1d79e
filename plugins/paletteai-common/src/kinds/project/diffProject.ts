import isEqual from 'lodash/isEqual';
import { normalizeGpuFamily } from '../../gpu/normalizeGpuFamily';
import type {
  JsonObject,
  JsonValue,
  KubernetesObject,
} from '../../kubernetes/types';
import { tagsFromLabels } from '../../metadata/tags';
import {
  renderReference,
  renderProfileBundleReference,
} from '../shared/references';
import type { ProjectChange } from './projectChange';
import { diffObject, ObjectDiff, ObjectStates } from '../../diff/diffObject';
import { applyMergePatch, fieldOf, isJsonObject } from '../../diff/json';
import type { ModelMappings } from './modelSettingsRequests';
import { compact } from '../shared/renderObject';

/**
 * Finds the minimal patch that makes a change to a Project, and what it would undo of someone else's change.
 *
 * @public
 */
export function diffProject(
  states: ObjectStates,
  change: ProjectChange,
): ObjectDiff {
  return diffObject(states, states.seen, applyChange(states.seen, change));
}

function applyChange(
  seen: KubernetesObject,
  change: ProjectChange,
): KubernetesObject {
  const spec = isJsonObject(seen.spec as JsonValue)
    ? (seen.spec as JsonObject)
    : {};
  return {
    ...seen,
    metadata: {
      ...seen.metadata,
      ...(change.tags && { labels: replaceTags(seen, change.tags) }),
    },
    spec: withoutNewEmpties(
      applyMergePatch(spec, specPatch(spec, change)),
      spec,
    ),
  };
}

function replaceTags(
  seen: KubernetesObject,
  tags: Record<string, string>,
): Record<string, string> {
  const labels = seen.metadata.labels ?? {};
  const oldTags = tagsFromLabels(labels);
  const others = Object.entries(labels).filter(
    ([key]) => !Object.hasOwn(oldTags, key),
  );
  return { ...Object.fromEntries(others), ...tags };
}

// What the change does not name is absent here and so stays; null removes.
function specPatch(spec: JsonObject, change: ProjectChange): JsonObject {
  const patch: Record<string, JsonValue | undefined> = {
    displayName: change.displayName,
    description:
      change.description === undefined ? undefined : change.description || null,
    roleMapping: change.roleMapping && dropAbsent(change.roleMapping),
    computeConfigRef: change.computeConfig && {
      namespace: null,
      ...renderReference(change.computeConfig),
    },
    settingsRef: settingsPatch(change.settings),
    admissionConfiguration: change.deploymentNamespaces && {
      workloadConfiguration: {
        deploymentNamespaces: {
          allow: orNull(change.deploymentNamespaces.allow),
          disallow: orNull(change.deploymentNamespaces.disallow),
        },
      },
    },
    gpuResources: change.gpuResources && {
      limits: countsPatch(spec, 'limits', change.gpuResources.limits),
      requests: countsPatch(spec, 'requests', change.gpuResources.requests),
    },
    modelSettings: modelSettingsPatch(change),
  };
  return dropAbsent(patch);
}

function settingsPatch(
  settings: ProjectChange['settings'],
): JsonValue | undefined {
  if (!settings) {
    return undefined;
  }
  return settings.mode === 'inherit' ? null : { name: settings.name };
}

function modelSettingsPatch(change: ProjectChange): JsonValue | undefined {
  const { modelMappings, modelLists } = change;
  if (!modelMappings && !modelLists) {
    return undefined;
  }
  return dropAbsent({
    mappings: modelMappings && orNull(renderModelMappings(modelMappings)),
    repositories: modelLists && {
      huggingFace: listPatch(modelLists.huggingFace),
      ngc: listPatch(modelLists.ngc),
    },
  });
}

function listPatch(list: { allow: string[]; disallow: string[] }): JsonValue {
  const { allow, disallow } = list;
  return allow.length + disallow.length === 0
    ? null
    : { allow: orNull(allow), disallow: orNull(disallow) };
}

// Families keep the spelling that they have on the hub, so that only numbers change.
function countsPatch(
  spec: JsonObject,
  field: 'limits' | 'requests',
  counts: { family: string; count: number }[],
): JsonValue {
  const existing = fieldOf(fieldOf(spec, 'gpuResources'), field);
  const spellings = isJsonObject(existing) ? Object.keys(existing) : [];
  const patch: Record<string, JsonValue> = Object.fromEntries(
    spellings.map(spelling => [spelling, null]),
  );
  for (const { family, count } of counts) {
    const name = normalizeGpuFamily(family);
    const spelling = spellings.find(each => normalizeGpuFamily(each) === name);
    patch[spelling ?? name] = count;
  }
  return counts.length === 0 ? null : patch;
}

// Removing what was never there must not leave an empty object in its place.
function withoutNewEmpties(
  wanted: JsonValue,
  seen: JsonValue | undefined,
): JsonValue {
  if (!isJsonObject(wanted)) {
    return wanted;
  }
  return Object.fromEntries(
    Object.entries(wanted)
      .map(([key, value]): [string, JsonValue] => [
        key,
        withoutNewEmpties(value, fieldOf(seen, key)),
      ])
      .filter(
        ([key, value]) =>
          fieldOf(seen, key) !== undefined || !isEqual(value, {}),
      ),
  );
}

function orNull(list: JsonValue[]): JsonValue {
  return list.length > 0 ? list : null;
}

function dropAbsent(fields: {
  [key: string]: JsonValue | undefined;
}): JsonObject {
  return Object.fromEntries(
    Object.entries(fields).filter(
      (entry): entry is [string, JsonValue] => entry[1] !== undefined,
    ),
  );
}

type Mapping = ModelMappings['mappings'][number];

function renderModelMappings(mappings: Mapping[]): JsonValue[] {
  return mappings.map(mapping =>
    compact({
      name: mapping.name,
      source: mapping.source,
      filters: mapping.filters.map(({ key, operator, values }) => ({
        key,
        operator,
        values,
      })),
      priority: mapping.priority,
      profileBundleRef: renderProfileBundleReference(mapping.profileBundle),
    }),
  );
}
