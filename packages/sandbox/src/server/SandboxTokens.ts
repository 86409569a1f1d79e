import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { UserInfo } from '@paletteai/hub-standin';
import { IdentityUser } from '../idp';

/** The user whom nothing is forbidden. */
const administrator: UserInfo = {
  name: 'sandbox-admin',
  groups: ['system:masters'],
};

/**
 * Bearer tokens for the Kubernetes APIs, all made from one secret, so that one secret keeps them over a restart.
 * @internal
 */
export class SandboxTokens {
  /** What must be kept; it is as good as every token. */
  readonly secret: string;
  readonly #users = new Map<string, UserInfo>();

  private constructor(secret: string) {
    this.secret = secret;
  }

  static create(options: {
    readonly secret?: string;
    readonly users: readonly IdentityUser[];
    /** Namespace and name of the portal's service account. */
    readonly portal: { readonly namespace: string; readonly name: string };
  }): SandboxTokens {
    const { users, portal, secret } = options;
    const tokens = new SandboxTokens(
      secret ?? randomBytes(32).toString('base64url'),
    );
    for (const { id, email, groups } of users) {
      tokens.#users.set(tokens.ofUser(id), { name: email, groups });
    }
    tokens.#users.set(tokens.admin, administrator);
    tokens.#users.set(tokens.portal, {
      name: `system:serviceaccount:${portal.namespace}:${portal.name}`,
      groups: [
        'system:serviceaccounts',
        `system:serviceaccounts:${portal.namespace}`,
      ],
    });
    return tokens;
  }

  get admin(): string {
    return this.#make('admin');
  }

  get portal(): string {
    return this.#make('portal');
  }

  ofUser(id: string): string {
    return this.#make(`user:${id}`);
  }

  ofSpoke(clusterUid: string): string {
    return this.#make(`spoke:${clusterUid}`);
  }

  /** Who a token belongs to on the hub. */
  onHub(token: string): UserInfo | undefined {
    return this.#users.get(token);
  }

  /** Who a token belongs to on a spoke: only its own kubeconfig and the administrator get in. */
  onSpoke(clusterUid: string, token: string): UserInfo | undefined {
    return [this.ofSpoke(clusterUid), this.admin].some(known =>
      areEqual(known, token),
    )
      ? administrator
      : undefined;
  }

  #make(purpose: string): string {
    return createHmac('sha256', this.secret)
      .update(purpose)
      .digest('base64url');
  }
}

function areEqual(left: string, right: string): boolean {
  return (
    Buffer.byteLength(left) === Buffer.byteLength(right) &&
    timingSafeEqual(Buffer.from(left), Buffer.from(right))
  );
}
