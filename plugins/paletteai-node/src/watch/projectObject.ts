import {
  apiVersionOf,
  KIND_FIELDS,
  KINDS,
  KubernetesObject,
  PaletteAiKindName,
} from '@paletteai/backstage-plugin-paletteai-common';

/** What identifies an object, and what every view of it needs. */
const METADATA = [
  'name',
  'namespace',
  'uid',
  'resourceVersion',
  'generation',
  'creationTimestamp',
  'deletionTimestamp',
] as const;

/** Tools keep whole manifests in annotations; what transformers of entities read is short. */
const MAX_ANNOTATION_LENGTH = 256;
const MAX_ANNOTATIONS = 32;
const MAX_LABELS = 256;
const MAX_FINALIZERS = 32;
const LAST_APPLIED = 'kubectl.kubernetes.io/last-applied-configuration';

/**
 * Longest text that is kept of a field. No request may hold a text of more than 16,384 characters in a
 * spec, so a form that begins with one that was cut refuses it, rather than writing it back.
 */
const MAX_TEXT_LENGTH = { spec: 16_384, status: 4_096 };
const CUT_MARK = '… (cut)';

/** Keeps of a parsed object what is read. It may change its argument. */
export type HubProjection = (object: KubernetesObject) => KubernetesObject;

/** The fields that are read below a field; all of them if it has no children. */
interface FieldTree {
  readonly children: Map<string, FieldTree>;
}

const TREES = new Map(
  (Object.keys(KIND_FIELDS) as PaletteAiKindName[]).map(kind => [
    wireKindOf({
      apiVersion: apiVersionOf(KINDS[kind]),
      kind: KINDS[kind].kind,
    }),
    treeOf(
      KIND_FIELDS[kind]
        .filter(({ use }) => use !== 'write')
        .map(({ path }) => path),
    ),
  ]),
);

/** The kind without its version, so that objects of a newer version are recognized. */
function wireKindOf({
  apiVersion,
  kind,
}: Pick<KubernetesObject, 'apiVersion' | 'kind'>): string {
  return `${apiVersion.slice(0, apiVersion.indexOf('/') + 1)}${kind}`;
}

/**
 * What a store keeps of an object, in memory:
 *
 * - of its metadata what identifies it, its times, up to 256 labels, 32 finalizers, and 32 annotations of
 *   at most 256 characters
 * - of a kind of PaletteAI those fields of `spec` and `status` that its parser reads; of any other
 *   kind everything but managed fields
 * - of a text in `spec` at most 16,384 characters, in `status` 4,096, with a mark where it was cut
 *
 * @param object - is not to be used afterwards
 * @public
 */
export function projectObject(object: KubernetesObject): KubernetesObject {
  const tree = TREES.get(wireKindOf(object));
  const { apiVersion, kind: wireKind, metadata, ...fields } = object;
  const projected: KubernetesObject = {
    apiVersion,
    kind: wireKind,
    metadata: projectMetadata(metadata),
  };
  for (const [name, value] of Object.entries(fields)) {
    const below = tree?.children.get(name);
    if (!tree || below) {
      const maximum =
        name === 'status' ? MAX_TEXT_LENGTH.status : MAX_TEXT_LENGTH.spec;
      const kept = keep(value, below, maximum);
      if (kept !== undefined) {
        Reflect.set(projected, name, kept);
      }
    }
  }
  return projected;
}

function projectMetadata(
  metadata: KubernetesObject['metadata'],
): KubernetesObject['metadata'] {
  const projected: KubernetesObject['metadata'] = { name: metadata.name };
  for (const name of METADATA) {
    if (metadata[name] !== undefined) {
      Reflect.set(projected, name, metadata[name]);
    }
  }
  if (metadata.labels) {
    projected.labels = Object.fromEntries(
      Object.entries(metadata.labels).slice(0, MAX_LABELS),
    );
  }
  if (Array.isArray(metadata.finalizers)) {
    projected.finalizers = metadata.finalizers.slice(0, MAX_FINALIZERS);
  }
  const annotations = Object.entries(metadata.annotations ?? {})
    .filter(
      ([key, value]) =>
        key !== LAST_APPLIED && value.length <= MAX_ANNOTATION_LENGTH,
    )
    .slice(0, MAX_ANNOTATIONS);
  if (annotations.length > 0) {
    projected.annotations = Object.fromEntries(annotations);
  }
  return projected;
}

/**
 * Drops what is not read. Changes the value in place where nothing is dropped from it: the engine lays out
 * what it has parsed more compactly than a copy.
 */
function keep(
  value: unknown,
  tree: FieldTree | undefined,
  maximum: number,
): unknown {
  if (typeof value === 'string') {
    return value.length > maximum ? cut(value, maximum) : value;
  }
  const children = tree && tree.children.size > 0 ? tree.children : undefined;
  if (Array.isArray(value)) {
    return keepItems(value, children, maximum);
  }
  return isFields(value) ? keepFields(value, children, maximum) : value;
}

function keepItems(
  items: unknown[],
  children: FieldTree['children'] | undefined,
  maximum: number,
): unknown[] {
  const below = children?.get('[]');
  if (children && !below) {
    return [];
  }
  for (let index = 0; index < items.length; index += 1) {
    items[index] = keep(items[index], below, maximum);
  }
  return items;
}

function keepFields(
  fields: Record<string, unknown>,
  children: FieldTree['children'] | undefined,
  maximum: number,
): Record<string, unknown> {
  const fieldBelow = (name: string) =>
    children?.get(name) ?? children?.get('*');
  let isWhole = true;
  // Without `Object.entries`, since this runs for every field of every object of a hub.
  for (const name in fields) {
    if (Object.hasOwn(fields, name)) {
      const below = fieldBelow(name);
      if (children && !below) {
        isWhole = false;
      } else {
        const child = fields[name];
        const kept = keep(child, below, maximum);
        if (kept !== child) {
          fields[name] = kept;
        }
      }
    }
  }
  return isWhole
    ? fields
    : Object.fromEntries(
        Object.entries(fields).filter(([name]) => fieldBelow(name)),
      );
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function cut(text: string, maximum: number): string {
  // By way of a buffer, or the slice would keep the whole text alive.
  return Buffer.from(`${text.slice(0, maximum)}${CUT_MARK}`).toString();
}

/** @param paths - names separated by dots, `[]` for the entries of a list, `*` for any key of a map */
function treeOf(paths: readonly string[]): FieldTree {
  const root: FieldTree = { children: new Map() };
  for (const path of paths) {
    let { children } = root;
    for (const name of path.replaceAll('[]', '.[]').split('.')) {
      const child = children.get(name) ?? { children: new Map() };
      children.set(name, child);
      ({ children } = child);
    }
  }
  return root;
}
