import { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  PermissionCondition,
  PermissionCriteria,
} from '@backstage/plugin-permission-common';
import { Clock } from '@paletteai/backstage-plugin-paletteai-node';
import { SEARCH_KEYS } from './entityVisibility';
import { PaletteaiVisibilityService } from './PaletteaiVisibilityService';
import {
  paletteaiCatalogConditions as conditions,
  visibleToPaletteaiMembers,
} from './visibilityRules';

/** A change of a role mapping counts at the latest after this time. */
const FRESH_MS = 10_000;
const MAX_PEOPLE = 1_000;
/** Each is a parameter of a query on the database of the catalog. */
const MAX_GROUPS = 2_000;

/** Options of {@link PaletteaiVisibility}. */
export interface PaletteaiVisibilityOptions {
  /** Is asked for the groups of Projects and Tenants, as the plugin itself. */
  readonly catalog: Pick<CatalogService, 'getEntityFacets'>;
  readonly auth: Pick<AuthService, 'getOwnServiceCredentials'>;
  readonly logger: Pick<LoggerService, 'warn'>;
  readonly clock: Pick<Clock, 'now'>;
}

/** Asks the catalog for the groups that people share a Project or Tenant with. */
export class PaletteaiVisibility implements PaletteaiVisibilityService {
  readonly #options: PaletteaiVisibilityOptions;
  /** By the claims of a person, the oldest answer first. */
  readonly #known = new Map<
    string,
    { readonly groups: Promise<string[]>; readonly until: number }
  >();

  constructor(options: PaletteaiVisibilityOptions) {
    this.#options = options;
  }

  async criteria(
    claims: string[],
  ): Promise<PermissionCriteria<PermissionCondition<'catalog-entity'>>> {
    const refs = [...new Set([...claims, ...(await this.#groupsOf(claims))])];
    return {
      allOf: [
        visibleToPaletteaiMembers(claims),
        {
          anyOf: [
            { not: conditions.isGroupOrUser() },
            conditions.isEntityNamed({ refs }),
          ],
        },
      ],
    };
  }

  /** None while the catalog cannot be asked. */
  async #groupsOf(claims: string[]): Promise<string[]> {
    const key = JSON.stringify([...claims].sort());
    try {
      return await this.#remembered(key, claims);
    } catch (error) {
      this.#known.delete(key);
      this.#options.logger.warn(
        'Could not ask the catalog for the groups of Projects; until this works, people see only their own groups',
        error instanceof Error ? error : undefined,
      );
      return [];
    }
  }

  #remembered(key: string, claims: string[]): Promise<string[]> {
    const now = this.#options.clock.now();
    const known = this.#known.get(key);
    if (known && known.until > now) {
      return known.groups;
    }
    const groups = this.#read(claims);
    this.#known.delete(key);
    this.#known.set(key, { groups, until: now + FRESH_MS });
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= MAX_PEOPLE) {
        break;
      }
      this.#known.delete(oldest);
    }
    return groups;
  }

  async #read(claims: string[]): Promise<string[]> {
    if (claims.length === 0) {
      return [];
    }
    const { catalog, auth } = this.#options;
    const { facets } = await catalog.getEntityFacets(
      {
        // Sent in a body: a person can have more groups than fit into a URL.
        query: { [SEARCH_KEYS.groupClaim]: { $in: claims } },
        facets: [SEARCH_KEYS.groupClaim, SEARCH_KEYS.groupRef],
      },
      { credentials: await auth.getOwnServiceCredentials() },
    );
    const refs = Object.values(facets).flatMap(values =>
      values.map(({ value }) => value),
    );
    return [...new Set(refs)].sort().slice(0, MAX_GROUPS);
  }
}
