import { KubernetesObject } from '@paletteai/backstage-plugin-paletteai-common';
import { HubProjection } from './projectObject';

/** What identifies an object and what every view of it needs. */
const METADATA = [
  'name',
  'namespace',
  'uid',
  'resourceVersion',
  'generation',
  'creationTimestamp',
  'deletionTimestamp',
  'labels',
  'annotations',
  'finalizers',
  'ownerReferences',
];

const LAST_APPLIED = 'kubectl.kubernetes.io/last-applied-configuration';

interface FieldTree {
  readonly children: Map<string, FieldTree>;
  /** Everything below is kept. */
  whole: boolean;
}

/**
 * A projection that keeps identity, labels, annotations and the named fields, and drops the rest.
 * For kinds of which there are many and of which little is shown.
 *
 * @param paths - names separated by dots, `[]` after the name of a list, `*` for any key of a map:
 * `status.conditions[].type`
 *
 * @public
 */
export function keepFields(paths: readonly string[]): HubProjection {
  const tree: FieldTree = { children: new Map(), whole: false };
  for (const path of paths) {
    addPath(tree, path.replaceAll('[]', '.[]').split('.'));
  }
  return object => {
    const kept = pick(object, tree);
    const { apiVersion, kind } = object;
    const metadata: KubernetesObject['metadata'] = {
      name: object.metadata.name,
    };
    for (const name of METADATA) {
      if (object.metadata[name] !== undefined) {
        metadata[name] = object.metadata[name];
      }
    }
    if (metadata.annotations && LAST_APPLIED in metadata.annotations) {
      delete metadata.annotations[LAST_APPLIED];
    }
    return { ...(isRecord(kept) ? kept : {}), apiVersion, kind, metadata };
  };
}

function addPath(tree: FieldTree, segments: readonly string[]): void {
  const [segment, ...rest] = segments;
  if (segment === undefined) {
    tree.whole = true;
    return;
  }
  let child = tree.children.get(segment);
  if (!child) {
    child = { children: new Map(), whole: false };
    tree.children.set(segment, child);
  }
  addPath(child, rest);
}

function pick(value: unknown, tree: FieldTree): unknown {
  if (tree.whole) {
    return value;
  }
  if (Array.isArray(value)) {
    const items = tree.children.get('[]');
    return items && value.map(item => pick(item, items));
  }
  if (!isRecord(value)) {
    return undefined;
  }
  const kept: Record<string, unknown> = {};
  for (const [name, child] of Object.entries(value)) {
    const below = tree.children.get(name) ?? tree.children.get('*');
    const part = below && pick(child, below);
    if (part !== undefined) {
      kept[name] = part;
    }
  }
  return kept;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
