import {
  KindName,
  KubernetesObject,
  ParseResult,
  Resource,
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
    return new ViewCache((hub, source) => {
      const { value } = parse(source);
      if (!value) {
        return undefined;
      }
      const { object, annotations, ...shown } = value;
      const { namespace, name } = value;
      return {
        ...shown,
        hub,
        ref: stringifyResourceRef({ hub, kind, namespace, name }),
      };
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
