import { NotAllowedError } from '@backstage/errors';
import { HubDeniedError } from '@paletteai/backstage-plugin-paletteai-node';

/** The caller may see this but not do what was asked. */
export class AccessDeniedError extends NotAllowedError {
  /** Groups whose members can grant what is missing. */
  readonly adminGroups: readonly string[];
  /** Who lacks the right, when it was the hub that refused. */
  readonly denied: HubDeniedError['denied'] | undefined;

  private constructor(
    message: string,
    adminGroups: readonly string[],
    denied?: HubDeniedError['denied'],
  ) {
    super(message);
    this.adminGroups = adminGroups;
    this.denied = denied;
  }

  /** The permission policy of the portal refused. */
  static create(
    message: string,
    adminGroups: readonly string[] = [],
  ): AccessDeniedError {
    return new AccessDeniedError(message, adminGroups);
  }

  /** The hub refused. */
  static fromHub(
    error: HubDeniedError,
    adminGroups: readonly string[],
  ): AccessDeniedError {
    return new AccessDeniedError(error.message, adminGroups, error.denied);
  }
}
