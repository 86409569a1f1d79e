import type {
  ProjectView,
  Role,
  TenantView,
} from '@paletteai/backstage-plugin-paletteai-common';
import type { Hub } from '@paletteai/backstage-plugin-paletteai-node';

/** Where a caller is let in, and what they are there. */
export interface VisiblePlace {
  readonly hub: Hub;
  /** Empty for services. */
  readonly roles: Role[];
  /** Groups whose members can grant more, as people know them. */
  readonly adminGroups: string[];
  /** Groups to which the hub gives rights there, as it names them. */
  readonly mappedGroups: readonly string[];
}

/** A Tenant that a caller may see. */
export interface VisibleTenant extends VisiblePlace {
  readonly tenant: TenantView;
}

/** The namespace of a Project or a Tenant that a caller may see. */
export interface VisibleNamespace extends VisiblePlace {
  readonly namespace: string;
  /** Absent in the namespace of a Tenant. */
  readonly project?: ProjectView;
}

/** A Project that a caller may see. */
export interface VisibleProject extends VisibleNamespace {
  readonly project: ProjectView;
}
