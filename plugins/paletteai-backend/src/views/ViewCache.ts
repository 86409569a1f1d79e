import {
  entityRefOf,
  KindName,
  KubernetesObject,
  ParseResult,
  Resource,
  ResourceRef,
  stringifyResourceRef,
} from '@paletteai/backstage-plugin-paletteai-common';

type Shown<TResource> = Omit<TResource, 'object' | 'annotations'> & {
  ref: string;
  hub: string;
};

/** Reads each version of an object once, however often it is shown. */
export class ViewCache<TView> {
  readonly #read: (hub: string, object: KubernetesObject) => TView | undefined;
  // Stores never change an object but replace it, so the object itself is its version.
  readonly #views = new WeakMap<
    KubernetesObject,
    { view: TView | undefined }
  >();

  private constructor(
    read: (hub: string, object: KubernetesObject) => TView | undefined,
  ) {
    this.#read = read;
  }

  static create<TResource extends Resource<string>>(
    kind: KindName,
    parse: (source: unknown) => ParseResult<TResource>,
  ): ViewCache<Shown<TResource>> {
    return new ViewCache((hub, source) =>
      shownOf(hub, kind, parse(source).value),
    );
  }

  /** For kinds that the catalog has entities of. */
  static createWithEntities<TResource extends Resource<string>>(
    kind: KindName,
    parse: (source: unknown) => ParseResult<TResource>,
  ): ViewCache<Shown<TResource> & { entityRef: string }> {
    return new ViewCache((hub, source) => {
      const { value } = parse(source);
      const shown = shownOf(hub, kind, value);
      const entityRef = value && entityRefOf(refOf(hub, kind, value));
      return shown && entityRef ? { ...shown, entityRef } : undefined;
    });
  }

  /** @returns undefined for an object without a name or of another kind */
  view(hub: string, object: KubernetesObject): TView | undefined {
    let known = this.#views.get(object);
    if (!known) {
      known = { view: this.#read(hub, object) };
      this.#views.set(object, known);
    }
    return known.view;
  }
}

function shownOf<TResource extends Resource<string>>(
  hub: string,
  kind: KindName,
  value: TResource | undefined,
): Shown<TResource> | undefined {
  if (!value) {
    return undefined;
  }
  const { object, annotations, ...shown } = value;
  return { ...shown, hub, ref: stringifyResourceRef(refOf(hub, kind, value)) };
}

function refOf(
  hub: string,
  kind: KindName,
  { namespace, name }: Resource<string>,
): ResourceRef {
  return { hub, kind, namespace, name };
}
