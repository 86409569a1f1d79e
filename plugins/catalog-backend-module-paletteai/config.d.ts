import { HumanDuration } from '@backstage/types';

export interface Config {
  catalog?: {
    providers?: {
      /**
       * How the objects of the hubs in `paletteai.hubs` appear in the catalog. All settings are optional.
       */
      paletteai?: {
        schedule?: {
          /**
           * Time between two full reconciles, which revert changes by others. Changes on
           * a hub do not wait for it. 30 minutes by default.
           */
          frequency?: HumanDuration | string;
          /** Minimum time between two mutations of the catalog; 1 second by default. */
          minimumPause?: HumanDuration | string;
        };
        /** Guards against false removals. */
        removals?: {
          /**
           * Maximum percentage of a hub's entities that can be removed at once unless the hub reported
           * each deletion; 50 by default. If more are missing, they are kept.
           */
          maxPercentage?: number;
          /** Number of entities that can always be removed; 10 by default. */
          alwaysAllowed?: number;
          /**
           * Time after which a hub that reports no objects of a kind is asked again before their
           * entities are removed; 5 minutes by default.
           */
          confirmEmptyAfter?: HumanDuration | string;
        };
        /** Lifecycle of Components and APIs; "production" by default. */
        lifecycle?: string;
        /** Links to the user interface of PaletteAI. */
        ui?: {
          /** Base URL per hub ID; overrides `paletteai.hubs.<id>.uiUrl`. */
          urls?: { [hub: string]: string };
          /**
           * Paths of pages relative to the base URL, with the placeholders {tenant}, {project}, {namespace}
           * and {name}; the base URL by default.
           */
          paths?: {
            tenant?: string;
            project?: string;
            computePool?: string;
            profileBundle?: string;
            appDeployment?: string;
            modelDeployment?: string;
          };
        };
        /** Owners of entities: the admin groups of the Project, or else those of its Tenant. */
        owner?: {
          /** Owner if there are no admin groups; "group:default/unknown" by default. */
          fallback?: string;
          /**
           * Whether the annotation palette.ai/oidc-group maps a Group to the OIDC group that it
           * names there; true by default.
           */
          useGroupAnnotation?: boolean;
        };
      };
    };
  };
}
