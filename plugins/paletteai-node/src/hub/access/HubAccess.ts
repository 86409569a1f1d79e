/**
 * How the TLS connection to a hub is checked and, with a client certificate, proved.
 *
 * @public
 */
export interface HubTls {
  /** PEM of the authorities to trust instead of the system's. */
  readonly ca?: string;
  /** PEM of the client certificate. */
  readonly cert?: string;
  /** PEM of the client certificate's key. Secret. */
  readonly key?: string;
  /** Name to check the server's certificate against, where it differs from the host of the URL. */
  readonly serverName?: string;
  /** Accepts any certificate. Only for trials. */
  readonly skipVerify?: boolean;
}

/**
 * Everything that a request to a hub needs at one moment. Holds secrets: never log or serialize it.
 *
 * @public
 */
export interface HubAccess {
  /** Base URL of the API server, without a trailing slash; may have a path. */
  readonly server: string;
  /** Value of the Authorization header, if the portal's account is known by one. Secret. */
  readonly authorization?: string;
  /**
   * Whether something replaces the credentials before they end, such as a file that is written again or
   * a program that is asked again. Of those that nothing replaces, the portal warns a week before.
   */
  readonly isRenewed?: boolean;
  /** How the connection is secured. */
  readonly tls: HubTls;
  /** URL of an `http://` or `https://` proxy on the way to the hub; what the environment says without it. */
  readonly proxyUrl?: string;
  /** What names the proxy, for messages; `proxyUrl` without it. */
  readonly proxySetting?: string;
}

/**
 * Where a hub's access comes from. One source belongs to one hub, so that two hubs can never
 * share a token.
 *
 * @public
 */
export interface HubAccessSource {
  /** Returns the access that is valid now. Called for every request: it must be cheap. */
  resolve(): Promise<HubAccess>;
  /** Forgets what is cached, because the hub refused it. */
  invalidate(): void;
}
