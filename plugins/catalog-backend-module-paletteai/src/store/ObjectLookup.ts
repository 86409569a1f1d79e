import {
  KubernetesObject,
  parseProject,
  ParseResult,
  parseTenant,
  Project,
  Tenant,
} from '@paletteai/backstage-plugin-paletteai-common';
import { HubStore } from '@paletteai/backstage-plugin-paletteai-node';
import { Source, sourceKey, sourceKeyOf } from '../plan/sourceKey';
import { SourceKind } from '../transform/sourceKinds';

/** The stores of the kinds that become entities. */
export type SourceStores = Readonly<Record<SourceKind, HubStore>>;

/** How long an object that was read early is assumed to exist before the watch confirms it. */
export const EARLY_OBJECT_MS = 60_000;

/** Finds objects in the stores, and those that were read early and are not in them yet. */
export class ObjectLookup {
  readonly #stores: SourceStores;
  readonly #now: () => number;
  readonly #early = new Map<
    string,
    { readonly object: KubernetesObject; readonly until: number }
  >();
  readonly #tenants = new WeakMap<KubernetesObject, ParseResult<Tenant>>();
  readonly #projects = new WeakMap<KubernetesObject, ParseResult<Project>>();

  private constructor(stores: SourceStores, now: () => number) {
    this.#stores = stores;
    this.#now = now;
  }

  static create(stores: SourceStores, now: () => number): ObjectLookup {
    return new ObjectLookup(stores, now);
  }

  find(source: Source): KubernetesObject | undefined {
    const { kind, namespace, name } = source;
    const held = this.#stores[kind].get(namespace, name);
    if (held) {
      return held;
    }
    const early = this.#early.get(sourceKey(source));
    return early && early.until > this.#now() ? early.object : undefined;
  }

  /** Whether the hub has the object, but in a form that its store could not read. */
  isUnreadable({ kind, namespace, name }: Source): boolean {
    return this.#stores[kind].problems.has(`${namespace}/${name}`);
  }

  tenant(name: string): Tenant | undefined {
    const object = this.find({ kind: 'tenant', namespace: '', name });
    return object && remembered(this.#tenants, object, parseTenant).value;
  }

  /** The Project of a namespace, which has the name of the namespace. */
  project(namespace: string): Project | undefined {
    const object = this.find({ kind: 'project', namespace, name: namespace });
    return object && remembered(this.#projects, object, parseProject).value;
  }

  /** Takes an object that the store does not have yet. */
  addEarly(kind: SourceKind, object: KubernetesObject): void {
    this.#early.set(sourceKeyOf(kind, object), {
      object,
      until: this.#now() + EARLY_OBJECT_MS,
    });
  }

  /** Called when the store reports an object. */
  dropEarly(source: string): void {
    this.#early.delete(source);
  }

  /** Sources of the objects that were read early. */
  earlySources(): string[] {
    return [...this.#early.keys()];
  }

  /** When the next of the objects that were read early is too old to be believed. */
  get nextExpiryAt(): number {
    return Math.min(...[...this.#early.values()].map(({ until }) => until));
  }

  /** Forgets objects that were read early and are too old; returns their sources. */
  takeExpired(): string[] {
    const expired = [...this.#early].flatMap(([source, { until }]) =>
      until <= this.#now() ? [source] : [],
    );
    expired.forEach(source => this.#early.delete(source));
    return expired;
  }
}

function remembered<T>(
  memory: WeakMap<KubernetesObject, ParseResult<T>>,
  object: KubernetesObject,
  parse: (source: unknown) => ParseResult<T>,
): ParseResult<T> {
  const known = memory.get(object);
  if (known) {
    return known;
  }
  const result = parse(object);
  memory.set(object, result);
  return result;
}
