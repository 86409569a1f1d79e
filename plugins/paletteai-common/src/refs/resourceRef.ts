import { KindName, KINDS } from '../kinds/registry';

/**
 * Points at one object on one hub.
 *
 * @public
 */
export type ResourceRef = {
  /** ID of the hub in the portal's configuration. */
  hub: string;
  kind: KindName;
  /** Absent for kinds that live outside of namespaces. */
  namespace?: string;
  name: string;
};

/**
 * Points at a Tenant on a hub.
 *
 * @public
 */
export type TenantRef = { hub: string; tenant: string };

/**
 * Points at a Project on a hub. The name of a Project is the name of its namespace.
 *
 * @public
 */
export type ProjectRef = { hub: string; project: string };

/**
 * Writes a reference as text: `project:main/nlp-team/nlp-team`, or
 * `tenant:main/acme` for kinds outside of namespaces.
 *
 * @public
 */
export function stringifyResourceRef(ref: ResourceRef): string {
  const path = ref.namespace
    ? [ref.hub, ref.namespace, ref.name]
    : [ref.hub, ref.name];
  return `${ref.kind}:${path.join('/')}`;
}

const PART = '([A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)';
const PATTERN = new RegExp(`^([A-Za-z]+):${PART}/(?:${PART}/)?${PART}$`);
const MAX_LENGTH = 1024;

/**
 * Reads what {@link stringifyResourceRef} wrote.
 *
 * @returns the reference, or `undefined` when the text is none
 * @public
 */
export function parseResourceRef(text: string): ResourceRef | undefined {
  const match = text.length <= MAX_LENGTH ? PATTERN.exec(text) : null;
  if (!match) {
    return undefined;
  }
  const [, kind, hub, namespace, name] = match;
  if (!isKindName(kind)) {
    return undefined;
  }
  if (KINDS[kind].namespaced !== (namespace !== undefined)) {
    return undefined;
  }
  return namespace === undefined
    ? { hub, kind, name }
    : { hub, kind, namespace, name };
}

function isKindName(text: string): text is KindName {
  return Object.hasOwn(KINDS, text);
}
