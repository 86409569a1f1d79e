import type { LoggerService } from '@backstage/backend-plugin-api';
import { CredentialEnd, credentialEndOf } from './credentialEnd';
import { HubAccess, HubAccessSource } from './HubAccess';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Time enough for people to replace credentials. */
const NOTICE_MS = 7 * DAY_MS;

/** Kubelets and the like renew when four fifths of a lifetime are over, so by then something failed. */
const RENEWAL_MISSED = 0.1;

/**
 * When the portal's credentials on a hub end.
 *
 * - `valid`: not soon, or something renews them before
 * - `ending`: soon, and nothing has renewed them
 * - `expired`: they have ended
 *
 * @public
 */
export interface HubCredentialStatus {
  /** What ends. */
  readonly credential: 'token' | 'clientCertificate';
  /** ISO 8601. */
  readonly expiresAt: string;
  /** How near that is. */
  readonly state: 'valid' | 'ending' | 'expired';
}

/** Tells in time when the credentials of a source end. */
export class WatchedHubAccess implements HubAccessSource {
  readonly #source: HubAccessSource;
  readonly #logger: Pick<LoggerService, 'warn' | 'error'>;
  readonly #now: () => number;
  #seen?: Pick<HubAccess, 'authorization' | 'tls' | 'isRenewed'>;
  #end?: CredentialEnd;
  #told: HubCredentialStatus['state'] = 'valid';

  private constructor(
    source: HubAccessSource,
    logger: Pick<LoggerService, 'warn' | 'error'>,
    now: () => number,
  ) {
    this.#source = source;
    this.#logger = logger;
    this.#now = now;
  }

  static create(
    source: HubAccessSource,
    logger: Pick<LoggerService, 'warn' | 'error'>,
    now: () => number = Date.now,
  ): WatchedHubAccess {
    return new WatchedHubAccess(source, logger, now);
  }

  async resolve(): Promise<HubAccess> {
    const access = await this.#source.resolve();
    const seen = this.#seen;
    if (
      seen?.authorization !== access.authorization ||
      seen?.tls.cert !== access.tls.cert
    ) {
      this.#seen = access;
      this.#end = credentialEndOf(access);
      this.#told = 'valid';
    }
    this.#tell();
    return access;
  }

  invalidate(): void {
    this.#source.invalidate();
  }

  /** Undefined as long as no credentials were needed, and for those that do not tell their end. */
  status(): HubCredentialStatus | undefined {
    const end = this.#end;
    return (
      end && {
        credential: end.credential,
        expiresAt: new Date(end.endsAtMs).toISOString(),
        state: this.#stateOf(end),
      }
    );
  }

  #stateOf({
    endsAtMs,
    beganAtMs,
  }: CredentialEnd): HubCredentialStatus['state'] {
    const leftMs = endsAtMs - this.#now();
    if (leftMs <= 0) {
      return 'expired';
    }
    const isRenewed = this.#seen?.isRenewed === true;
    const missedMs =
      beganAtMs === undefined ? 0 : (endsAtMs - beganAtMs) * RENEWAL_MISSED;
    const noticeMs = isRenewed ? Math.min(NOTICE_MS, missedMs) : NOTICE_MS;
    return leftMs < noticeMs ? 'ending' : 'valid';
  }

  /** Once for each state of each token or certificate. */
  #tell(): void {
    const status = this.status();
    if (!status || status.state === this.#told) {
      return;
    }
    this.#told = status.state;
    const noun = status.credential === 'token' ? 'token' : 'client certificate';
    if (status.state === 'expired') {
      this.#logger.error(
        `The ${noun} of the portal's account on the hub expired at ${status.expiresAt}; replace it`,
      );
    } else {
      this.#logger.warn(
        `The ${noun} of the portal's account on the hub expires at ${status.expiresAt}, and nothing has renewed it; replace it before`,
      );
    }
  }
}
