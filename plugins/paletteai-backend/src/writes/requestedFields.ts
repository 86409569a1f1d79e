import {
  findKind,
  isReservedTagKey,
  JsonObject,
  JsonValue,
  KIND_FIELDS,
  KubernetesObject,
} from '@paletteai/backstage-plugin-paletteai-common';

/** Fields by name; `true` for a value that is taken as it is. */
interface FieldTree {
  [field: string]: FieldTree | true;
}

/**
 * The part of an object on a hub that a request for it can say: the fields that the suite writes, and labels and
 * annotations without those of the platform.
 */
export function requestedFields(
  live: KubernetesObject,
  requested: KubernetesObject,
): KubernetesObject {
  const { labels, annotations } = requested.metadata;
  const spec = jsonOf(live.spec);
  const picked =
    spec === undefined ? undefined : pick(spec, writtenFields(live));
  return {
    ...live,
    metadata: {
      ...live.metadata,
      labels: sayable(live.metadata.labels, labels),
      annotations: sayable(live.metadata.annotations, annotations),
    },
    spec: picked ?? {},
  };
}

function writtenFields({ apiVersion, kind }: KubernetesObject): FieldTree {
  const name = findKind(apiVersion, kind);
  const root: FieldTree = {};
  if (name === undefined || !(name in KIND_FIELDS)) {
    return root;
  }
  for (const { path, use } of KIND_FIELDS[name as keyof typeof KIND_FIELDS]) {
    const [top, ...rest] = path.split('.');
    if (top === 'spec' && use !== 'read' && rest.length > 0) {
      grow(root, rest);
    }
  }
  return root;
}

function grow(tree: FieldTree, [segment, ...rest]: string[]): void {
  const field = segment.replace(/\[\]$/, '');
  const below = tree[field];
  if (rest.length === 0) {
    tree[field] = below ?? true;
    return;
  }
  const branch = typeof below === 'object' ? below : {};
  tree[field] = branch;
  grow(branch, rest);
}

/** @returns undefined where nothing is left, as a request leaves out what is empty */
function pick(value: JsonValue, tree: FieldTree | true): JsonValue | undefined {
  if (Array.isArray(value)) {
    const entries = value.map(entry => pick(entry, tree) ?? entry);
    return entries.length > 0 ? entries : undefined;
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const kept = Object.entries(value).flatMap(([key, part]) => {
    const below = tree === true ? true : fieldIn(tree, key);
    const picked = below === undefined ? undefined : pick(part, below);
    return picked === undefined ? [] : [[key, picked] as const];
  });
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

function fieldIn(tree: FieldTree, key: string): FieldTree | true | undefined {
  return Object.hasOwn(tree, key) ? tree[key] : tree['*'];
}

function sayable(
  found: Record<string, string> = {},
  requested: Record<string, string> = {},
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(found).filter(
      ([key]) => Object.hasOwn(requested, key) || !isReservedTagKey(key),
    ),
  );
}

function jsonOf(value: unknown): JsonObject | undefined {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
