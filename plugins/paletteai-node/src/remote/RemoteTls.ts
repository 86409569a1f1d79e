/**
 * How the certificate of an integration's host is checked. Each integration has its own settings;
 * nothing is set for the process as a whole.
 *
 * @public
 */
export interface RemoteTls {
  /** CA certificates in PEM format, trusted in addition to the system's. */
  readonly ca?: string;
  /** Accepts any certificate. */
  readonly skipVerify?: boolean;
}
