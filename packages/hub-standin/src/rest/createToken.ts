import { randomBytes } from 'node:crypto';
import type { JsonObject, JsonValue } from '@backstage/types';
import { formatTime } from '../Clock';
import { badRequest, notFound } from '../errors';
import { isJsonObject } from '../json';
import type { KubernetesObject } from '../meta';
import { groupResourceOf } from '../resources';
import { findStored, type RestContext, type RestServer } from './RestContext';

const usualSeconds = 3600;

/** POST to the token of a service account: answers with a bearer token that this server accepts. */
export function createToken(
  server: RestServer,
  { type, namespace }: RestContext,
  name: string,
  body: JsonValue,
): KubernetesObject {
  const account = findStored(server, type, namespace, name);
  if (!account) {
    throw notFound(groupResourceOf(type), name);
  }
  if (!isJsonObject(body) || body.kind !== 'TokenRequest') {
    throw badRequest(
      'the object provided is unrecognized (must be of type TokenRequest)',
    );
  }
  const spec: JsonObject = isJsonObject(body.spec) ? body.spec : {};
  const seconds =
    typeof spec.expirationSeconds === 'number'
      ? spec.expirationSeconds
      : usualSeconds;
  const expires = server.clock.now() + seconds * 1000;
  const token = randomBytes(32).toString('base64url');
  server.tokens.add(token, {
    user: {
      name: `system:serviceaccount:${namespace}:${name}`,
      uid: account.uid,
      groups: ['system:serviceaccounts', `system:serviceaccounts:${namespace}`],
    },
    expires,
  });
  return {
    apiVersion: 'authentication.k8s.io/v1',
    kind: 'TokenRequest',
    metadata: {
      name,
      namespace,
      creationTimestamp: formatTime(server.clock.now()),
    },
    spec: {
      audiences: spec.audiences ?? ['https://kubernetes.default.svc'],
      expirationSeconds: seconds,
      boundObjectRef: null,
    },
    status: { token, expirationTimestamp: formatTime(expires) },
  };
}
