import { createHmac, randomBytes } from 'node:crypto';
import { NgcKey } from './records';

/** Keys, and the short-lived tokens that they are exchanged for. @internal */
export class NgcKeys {
  readonly #keys: Map<string, NgcKey>;
  /** Tokens differ from run to run, as those of a real service do. */
  readonly #salt = randomBytes(16);

  private constructor(keys: readonly NgcKey[]) {
    this.#keys = new Map(keys.map(key => [key.key, key]));
  }

  static create(keys: readonly NgcKey[]): NgcKeys {
    return new NgcKeys(keys);
  }

  put(key: NgcKey): void {
    this.#keys.set(key.key, key);
  }

  find(key: string): NgcKey | undefined {
    const found = this.#keys.get(key);
    return found?.active ? found : undefined;
  }

  /** The key of `Basic $oauthtoken:<key>` or `ApiKey <key>`. */
  ofAuthorization(header: string | undefined): NgcKey | undefined {
    const [scheme, value] = (header ?? '').split(/\s+/);
    switch (scheme?.toLowerCase()) {
      case 'basic': {
        const text = Buffer.from(value ?? '', 'base64').toString();
        const separator = text.indexOf(':');
        return text.slice(0, separator) === '$oauthtoken'
          ? this.find(text.slice(separator + 1))
          : undefined;
      }
      case 'apikey':
        return this.find(value ?? '');
      default:
        return undefined;
    }
  }

  tokenFor(key: NgcKey, audience: 'ngc' | 'registry'): string {
    return createHmac('sha256', this.#salt)
      .update(`${audience}:${key.key}`)
      .digest('base64url');
  }

  /** The key behind `Bearer <token>`; a personal key is its own token for the API. */
  ofBearer(
    header: string | undefined,
    audience: 'ngc' | 'registry',
  ): NgcKey | undefined {
    const token = /^Bearer\s+(.+)$/i.exec(header ?? '')?.[1];
    if (token === undefined) {
      return undefined;
    }
    const itself = audience === 'ngc' ? this.find(token) : undefined;
    return (
      itself ??
      [...this.#keys.values()].find(
        key => key.active && this.tokenFor(key, audience) === token,
      )
    );
  }
}
