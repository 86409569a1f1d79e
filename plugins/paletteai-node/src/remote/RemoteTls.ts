/**
 * How an integration's host is reached by TLS. Each integration has its own settings; nothing is
 * set for the process as a whole.
 *
 * @public
 */
export interface RemoteTls {
  /** PEM of authorities to trust besides those of the process. */
  readonly ca?: string;
  /** PEM of the certificate that is shown to the host. */
  readonly clientCertificate?: string;
  /** PEM of the key of the client certificate. Secret. */
  readonly clientKey?: string;
  /** Accepts any certificate. */
  readonly skipVerify?: boolean;
}
