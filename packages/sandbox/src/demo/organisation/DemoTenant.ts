import { IdentityUser } from '../../idp';

/** A team of a tenant and who is in it. @internal */
export interface DemoProject {
  readonly name: string;
  readonly displayName: string;
  readonly description: string;
  /** OIDC groups. */
  readonly admins: readonly string[];
  readonly editors: readonly string[];
  readonly viewers: readonly string[];
  /** The Palette project that its clusters run in. */
  readonly paletteProject: string;
  readonly gpuLimits: Readonly<Record<string, number>>;
  /** Labels that people gave it. */
  readonly tags: Readonly<Record<string, string>>;
}

/** A company that uses the hub. @internal */
export interface DemoTenant {
  readonly name: string;
  readonly displayName: string;
  readonly description: string;
  readonly adminGroup: string;
  /** The organization in Palette. */
  readonly orgName: string;
  /** The Palette project of Projects without custom Settings. */
  readonly paletteProject: string;
  readonly gpuLimits: Readonly<Record<string, number>>;
  readonly projects: readonly DemoProject[];
  readonly users: readonly IdentityUser[];
}
