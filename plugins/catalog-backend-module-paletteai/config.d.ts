import { HumanDuration } from '@backstage/types';

export interface Config {
  catalog?: {
    providers?: {
      /**
       * How what is on the hubs of `paletteai.hubs` appears in the catalog. Everything has a default.
       */
      paletteai?: {
        schedule?: {
          /**
           * Between two full reconciles, which put right whatever else changed the catalog. Changes on
           * a hub do not wait for it. 30 minutes by default.
           */
          frequency?: HumanDuration | string;
          /** Between two mutations of the catalog at least; 1 second by default. */
          shortestPause?: HumanDuration | string;
        };
        /** What guards the catalog against false removals. */
        removals?: {
          /**
           * How many percent of the entities of a hub may go at once without the hub having said of
           * each that it was deleted; 50 by default. If more seem to be gone they are kept.
           */
          maxPercentage?: number;
          /** So many entities may always go; 10 by default. */
          alwaysAllowed?: number;
          /**
           * After which time a hub is asked again that has no object of a kind any more, before their
           * entities go; 5 minutes by default.
           */
          confirmEmptyAfter?: HumanDuration | string;
        };
        /** Lifecycle of Components and APIs; "production" by default. */
        lifecycle?: string;
        /** Links to the user interface of PaletteAI. */
        ui?: {
          /** Base URL by hub id, in place of `paletteai.hubs.<id>.uiUrl`. */
          urls?: { [hub: string]: string };
          /**
           * Paths of pages below the base URL, with the placeholders {tenant}, {project}, {namespace}
           * and {name}; without one the link leads to the base URL.
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
        /** Who owns the entities: the groups that administer a Project, else those of its Tenant. */
        owner?: {
          /** Owner where no group is named; "group:default/unknown" by default. */
          fallback?: string;
          /**
           * Whether a Group with the annotation palette.ai/oidc-group stands for the group that it
           * names there; true by default.
           */
          useGroupAnnotation?: boolean;
        };
      };
    };
  };
}
