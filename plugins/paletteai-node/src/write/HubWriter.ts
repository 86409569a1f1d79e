import {
  FIELD_MANAGER,
  KubernetesObject,
} from '@paletteai/backstage-plugin-paletteai-common';
import {
  HubConflictError,
  HubDeniedError,
  HubInvalidError,
  HubNotFoundError,
} from '../hub/errors/HubErrors';
import { failureOf } from '../hub/errors/hubErrorFromResponse';
import { HubDiscovery } from '../hub/HubDiscovery';
import { describeObject, HubObjectRef } from '../hub/HubObjectRef';
import { HubAnswer, HubRequester } from '../hub/HubRequester';
import { HubRequestOptions } from '../hub/HubClient';
import { resourcePath } from '../hub/resourcePath';
import { HubRequest } from '../hub/transport/HubTransport';
import { secretsOfObject } from '../secrets/secretsOfObject';
import { applyInOrder, HubApplyOutcome } from './applyInOrder';
import { createInstead } from './createInstead';
import { findAllProblems } from './findAllProblems';
import { deletionOf, HubDeletion } from './HubDeletion';
import { presentable } from './presentable';
import { withoutServerFields } from './withoutServerFields';

/**
 * Options of writes.
 *
 * @public
 */
export interface HubWriteOptions extends HubRequestOptions {
  /** Dry run: the hub stores nothing. */
  readonly dryRun?: boolean;
}

/**
 * Options of {@link HubWriter.apply}.
 *
 * @public
 */
export interface HubApplyOptions extends HubWriteOptions {
  /** Takes over fields that other writers hold, instead of failing. */
  readonly force?: boolean;
  /** Applies to the status of the object instead of its specification. */
  readonly subresource?: 'status';
}

/**
 * What an apply did.
 *
 * @public
 */
export interface HubApplied {
  /**
   * As the hub holds it now, or would hold it in a dry run; without managed fields, and of a
   * Secret without what it holds.
   */
  readonly object: KubernetesObject;
  /** Whether the object is new. */
  readonly created: boolean;
  /** Warnings of the hub for the person, such as deprecated fields. */
  readonly warnings: readonly string[];
}

/**
 * A Secret without what it holds.
 *
 * @public
 */
export interface HubSecretDescription {
  /** Without annotations, in which kubectl keeps a copy of the whole Secret. */
  readonly metadata: KubernetesObject['metadata'];
  /** Names of its values. */
  readonly keys: readonly string[];
}

/**
 * Options of {@link HubWriter.delete}.
 *
 * @public
 */
export interface HubDeleteOptions extends HubWriteOptions {
  /** Fails as stale if the object was deleted and created again since it was read. */
  readonly uid?: string;
  /** Fails as stale if the object changed since it was read. */
  readonly resourceVersion?: string;
  /** What becomes of the objects that this one owns; by default of the hub. */
  readonly propagationPolicy?: 'Foreground' | 'Background' | 'Orphan';
}

/**
 * Writes to a hub by server-side apply with strict validation, as a person or as the portal's own
 * account. No value of a Secret appears in an error.
 *
 * @public
 */
export class HubWriter {
  readonly #requester: HubRequester;
  readonly #discovery: HubDiscovery;

  private constructor(requester: HubRequester, discovery: HubDiscovery) {
    this.#requester = requester;
    this.#discovery = discovery;
  }

  /** @internal */
  static create(requester: HubRequester, discovery: HubDiscovery): HubWriter {
    return new HubWriter(requester, discovery);
  }

  /**
   * Creates or changes one object. Applying the same twice changes nothing. A
   * {@link HubInvalidError} names all wrong fields, as far as the person may create the object.
   */
  async apply(
    object: KubernetesObject,
    options: HubApplyOptions = {},
  ): Promise<HubApplied> {
    const body = withoutServerFields(object);
    const kind = await this.#discovery.kindOf(object, options.signal);
    const { name, namespace } = object.metadata;
    const purpose = {
      action: `apply ${describeObject({ kind: kind.kind, name, namespace })}`,
      secrets: secretsOfObject(object),
    };
    const send = (request: HubRequest) =>
      this.#requester.send(request, purpose);
    const patch = (force: boolean | undefined) =>
      send({
        method: 'PATCH',
        path: resourcePath(kind, {
          name,
          namespace,
          subresource: options.subresource,
        }),
        query: {
          fieldManager: FIELD_MANAGER,
          force,
          fieldValidation: 'Strict',
          dryRun: options.dryRun ? 'All' : undefined,
        },
        body,
        contentType: 'application/apply-patch+yaml',
        signal: options.signal,
      });
    try {
      return applied(await patch(options.force));
    } catch (error) {
      if (isConflictWithOurselves(error)) {
        return applied(await patch(true));
      }
      if (isDeniedToPerson(error) && !options.subresource) {
        return applied(
          await createInstead(error, send, {
            path: resourcePath(kind, { namespace }),
            body,
            options,
          }),
        );
      }
      if (error instanceof HubInvalidError && !options.subresource) {
        const failed = failureOf({ ...purpose, hub: this.#requester.hub });
        throw await findAllProblems(error, failed, send, {
          path: resourcePath(kind, { namespace }),
          body,
          signal: options.signal,
        });
      }
      throw error;
    }
  }

  /**
   * Creates one object; fails as `exists` if there is one of its name, so that of several requests for a
   * name the hub lets one win. A {@link HubInvalidError} names all wrong fields.
   *
   * @returns the object as the hub holds it now, or would hold it in a dry run; of a Secret without what
   * it holds
   */
  async create(
    object: KubernetesObject,
    options: HubWriteOptions = {},
  ): Promise<KubernetesObject> {
    const body = withoutServerFields(object);
    const kind = await this.#discovery.kindOf(object, options.signal);
    const { name, namespace } = object.metadata;
    const path = resourcePath(kind, { namespace });
    const purpose = {
      action: `create ${describeObject({ kind: kind.kind, name, namespace })}`,
      secrets: secretsOfObject(object),
    };
    const send = (request: HubRequest) =>
      this.#requester.send(request, purpose);
    try {
      const { object: created } = await send({
        method: 'POST',
        path,
        query: {
          fieldManager: FIELD_MANAGER,
          fieldValidation: 'Strict',
          dryRun: options.dryRun ? 'All' : undefined,
        },
        body,
        signal: options.signal,
      });
      return presentable(withoutServerFields(created));
    } catch (error) {
      if (error instanceof HubInvalidError) {
        const failed = failureOf({ ...purpose, hub: this.#requester.hub });
        throw await findAllProblems(error, failed, send, {
          path,
          body,
          signal: options.signal,
        });
      }
      throw error;
    }
  }

  /**
   * What can be told of a Secret without reading it: whose it is and which keys it has. Takes the right to
   * change the Secret, since it is a change of nothing in a dry run.
   */
  async describeSecret(
    ref: HubObjectRef,
    options: HubRequestOptions = {},
  ): Promise<HubSecretDescription> {
    const { object } = await this.#requester.send(
      {
        method: 'PATCH',
        path: resourcePath(ref.kind, ref),
        query: { fieldManager: FIELD_MANAGER, dryRun: 'All' },
        body: {},
        contentType: 'application/merge-patch+json',
        signal: options.signal,
      },
      { action: `change ${describeObject({ ...ref, kind: ref.kind.kind })}` },
    );
    const { data } = object;
    return {
      metadata: presentable(withoutServerFields(object)).metadata,
      keys: typeof data === 'object' && data !== null ? Object.keys(data) : [],
    };
  }

  /**
   * Applies objects one after the other and stops at the first failure. Nothing is undone: the
   * outcome says exactly what was done, what failed and what was not tried.
   */
  async applyInOrder(
    objects: readonly KubernetesObject[],
    options: HubApplyOptions = {},
  ): Promise<HubApplyOutcome> {
    return applyInOrder(objects, object => this.apply(object, options), {
      dryRun: options.dryRun ?? false,
    });
  }

  /**
   * Changes fields of an existing object by a JSON merge patch, in which null removes a field.
   * With `resourceVersion` it fails as stale if the object changed since it was read.
   */
  async mergePatch(
    ref: HubObjectRef,
    patch: Readonly<Record<string, unknown>>,
    options: HubWriteOptions & {
      readonly resourceVersion?: string;
      readonly subresource?: 'status';
    } = {},
  ): Promise<KubernetesObject> {
    const metadata: unknown = patch.metadata;
    const { object } = await this.#requester.send(
      {
        method: 'PATCH',
        path: resourcePath(ref.kind, {
          ...ref,
          subresource: options.subresource,
        }),
        query: {
          fieldManager: FIELD_MANAGER,
          fieldValidation: 'Strict',
          dryRun: options.dryRun ? 'All' : undefined,
        },
        body: options.resourceVersion
          ? {
              ...patch,
              metadata: {
                ...(typeof metadata === 'object' ? metadata : {}),
                resourceVersion: options.resourceVersion,
              },
            }
          : patch,
        contentType: 'application/merge-patch+json',
        signal: options.signal,
      },
      {
        action: `change ${describeObject({ ...ref, kind: ref.kind.kind })}`,
        secrets: secretsOfObject({ ...patch, kind: ref.kind.kind }),
      },
    );
    return presentable(withoutServerFields(object));
  }

  /** Deletes one object. */
  async delete(
    ref: HubObjectRef,
    options: HubDeleteOptions = {},
  ): Promise<HubDeletion> {
    const { uid, resourceVersion } = options;
    try {
      const { object } = await this.#requester.send(
        {
          method: 'DELETE',
          path: resourcePath(ref.kind, ref),
          body: {
            apiVersion: 'v1',
            kind: 'DeleteOptions',
            propagationPolicy: options.propagationPolicy,
            ...(options.dryRun && { dryRun: ['All'] }),
            ...((uid ?? resourceVersion) !== undefined && {
              preconditions: { uid, resourceVersion },
            }),
          },
          signal: options.signal,
        },
        { action: `delete ${describeObject({ ...ref, kind: ref.kind.kind })}` },
      );
      return deletionOf(object);
    } catch (error) {
      if (error instanceof HubNotFoundError && error.missing !== 'kind') {
        return { state: 'absent', finalizers: [] };
      }
      throw error;
    }
  }
}

function applied(answer: HubAnswer): HubApplied {
  return {
    object: presentable(withoutServerFields(answer.object)),
    created: answer.statusCode === 201,
    warnings: warningsOf(answer.headers.warning),
  };
}

function isDeniedToPerson(error: unknown): error is HubDeniedError {
  return error instanceof HubDeniedError && error.denied === 'person';
}

/**
 * Fields that this product changed by a merge patch count as another manager's of the same name,
 * so taking them over takes nothing from anyone.
 */
function isConflictWithOurselves(error: unknown): boolean {
  return (
    error instanceof HubConflictError &&
    error.conflicts.length > 0 &&
    error.conflicts.every(({ manager }) => manager === FIELD_MANAGER)
  );
}

/** Each is `299 - "text"`; Node.js joins several of them by commas. */
function warningsOf(header: string | string[] | undefined): string[] {
  const text = Array.isArray(header) ? header.join(', ') : header ?? '';
  return [...text.matchAll(/299 \S+ "((?:[^"\\]|\\.)*)"/g)].map(([, warning]) =>
    warning.replace(/\\(.)/g, '$1'),
  );
}
