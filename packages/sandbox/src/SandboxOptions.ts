import { Clock } from '@paletteai/hub-standin';
import { IdentityUser } from './idp';
import { ClusterSpeed } from './palette';

/**
 * Options of a sandbox; all are optional.
 * @public
 */
export interface SandboxOptions {
  /** The port on the loopback address; that of the last run, or a free one, unless given. */
  readonly port?: number;
  /**
   * Whether it is served with TLS on a second port too, for the kubeconfigs: kubectl sends tokens to no other. Making the
   * certificate takes a moment, so it is not unless this is true.
   */
  readonly tls?: boolean;
  /** Where the state is kept over a restart; it is kept nowhere unless given. */
  readonly dataFolder?: string;
  /** Whether faults can be injected over HTTP, at `/faults`; only in this process unless this is true. */
  readonly faults?: boolean;
  /** Whether it starts with the demo's data; it does unless this is false. */
  readonly demo?: boolean;
  /** Who can sign in; the demo's users unless given. */
  readonly users?: readonly IdentityUser[];
  readonly clock?: Clock;
  /** How fast clusters come and go in Palette. */
  readonly paletteSpeed?: Partial<ClusterSpeed>;
  /**
   * Whether something stands in for the controllers of the hub, as `HubControllers` does; nothing does unless this is
   * true, so that a test sees what it wrote itself.
   */
  readonly controllers?: boolean;
  /** Whether Palette limits requests as documented; it does unless this is false. */
  readonly paletteLimits?: boolean;
}
