import type { UserInfo } from './UserInfo';

type Issued = { user: UserInfo; expires: number };

/** The tokens that the server gave out itself. */
export class IssuedTokens {
  readonly #tokens = new Map<string, Issued>();

  private constructor() {}

  static create(): IssuedTokens {
    return new IssuedTokens();
  }

  /** `expires` is in milliseconds since the epoch. */
  add(token: string, issued: Issued): void {
    this.#tokens.set(token, issued);
  }

  find(token: string, now: number): UserInfo | undefined {
    const issued = this.#tokens.get(token);
    return issued && issued.expires > now ? issued.user : undefined;
  }
}
