/** Pairing keys and tokens that Palette returns with an edge host and that nothing here needs. */
const SECRET_FIELDS = new Set([
  'hostPairingKey',
  'hostAuthToken',
  'serviceAuthToken',
  'sshSecret',
  'hostIdentity',
]);

/** A copy of a JSON value without the secrets of edge hosts, at whatever depth they are. */
export function withoutHostSecrets<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (key, child) =>
      SECRET_FIELDS.has(key) ? undefined : child,
    ),
  );
}
