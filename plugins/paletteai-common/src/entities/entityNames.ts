import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';

const MAX_LENGTH = 63;
const HASH_LENGTH = 16;
const PLAIN = /^[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?$/;

/**
 * Entity namespace of all objects on a hub: the ID of the hub, so that equal names on two hubs never
 * meet.
 *
 * @public
 */
export function entityNamespace(hub: string): string {
  return isDnsLabel(hub) ? hub : `hub-${hashOf([hub])}`;
}

/**
 * Entity name of a Tenant.
 *
 * @public
 */
export function tenantEntityName(tenant: string): string {
  return fit([tenant]);
}

/**
 * Entity name of a Project, which lives in the namespace of the same name.
 *
 * @public
 */
export function projectEntityName(namespace: string, name: string): string {
  return namespace === name ? fit([name]) : fit([namespace, name]);
}

/**
 * Entity name of a Compute Pool, which shares its entity kind with Profile Bundles.
 *
 * @public
 */
export function computePoolEntityName(namespace: string, name: string): string {
  return fit(['pool', namespace, name]);
}

/**
 * Entity name of a Profile Bundle.
 *
 * @public
 */
export function profileBundleEntityName(
  namespace: string,
  name: string,
): string {
  return fit(['bundle', namespace, name]);
}

/**
 * Entity name of an App or Model Deployment.
 *
 * @public
 */
export function deploymentEntityName(namespace: string, name: string): string {
  return fit([namespace, name]);
}

/**
 * Entity name of an endpoint of a deployment. The name of an endpoint can be any text.
 *
 * @public
 */
export function endpointEntityName(
  namespace: string,
  deployment: string,
  endpoint: string,
): string {
  const parts = [namespace, deployment, endpoint];
  return isDnsLabel(endpoint) ? fit(parts) : shorten(parts);
}

/**
 * Joins parts with dots. Namespaces and endpoints hold no dot, and there is at most one other part,
 * so the joined text says which parts it was made of.
 */
function fit(parts: readonly string[]): string {
  const joined = parts.join('.');
  return joined.length <= MAX_LENGTH && PLAIN.test(joined)
    ? joined
    : shorten(parts);
}

/** No name on a hub holds an underscore, so a shortened name never equals a joined one. */
function shorten(parts: readonly string[]): string {
  const readable = parts
    .join('.')
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .slice(0, MAX_LENGTH - HASH_LENGTH - 1)
    .replace(/^[-.]+/, '');
  return `${readable || 'x'}_${hashOf(parts)}`;
}

function isDnsLabel(text: string): boolean {
  return text.length <= MAX_LENGTH && /^[a-z0-9]+(?:-+[a-z0-9]+)*$/.test(text);
}

/** Runs in browsers too, where hashes of the platform are asynchronous. */
function hashOf(parts: readonly string[]): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts)))).slice(
    0,
    HASH_LENGTH,
  );
}
