import { LoopbackCertificate } from '@paletteai/hub-standin';

/** Where a sandbox is reached. @internal */
export interface SandboxPlace {
  readonly url: string;
  /** The same with TLS, where that was asked for. */
  readonly secure?: {
    readonly url: string;
    readonly certificate: LoopbackCertificate;
  };
}
