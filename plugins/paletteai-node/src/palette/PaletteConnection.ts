import { RemoteTls } from '../remote/RemoteTls';

/**
 * Which Palette to talk to, and as whom.
 *
 * @public
 */
export interface PaletteConnection {
  /** Host name or URL of the API, for example `api.spectrocloud.com`. */
  readonly host: string;
  /** Belongs to a user of one Palette tenant. Secret. */
  readonly apiKey: string;
  /** How the certificate of the host is checked. */
  readonly tls?: RemoteTls;
}
