import { Project, Tenant } from '@paletteai/backstage-plugin-paletteai-common';

/** Data that determines who can see an entity. */
export interface VisibilityContext {
  tenant(name: string): Tenant | undefined;
  /** The Project of a namespace. */
  project(namespace: string): Project | undefined;
  projectsOf(tenant: string): readonly Project[];
  /**
   * Refs of OIDC groups as tokens claim them. Never by what a Group of the
   * catalog says about itself, or whoever writes Groups could give rights.
   */
  memberRefs(groups: readonly string[]): string[];
}
