import type { LoggerService } from '@backstage/backend-plugin-api';
import { findKind } from '@paletteai/backstage-plugin-paletteai-common';
import {
  CompatibilityReport,
  Hub,
  logMessageOf,
  productFields,
} from '@paletteai/backstage-plugin-paletteai-node';
import { LRUCache } from 'lru-cache';
import type { HubCompatibility } from './hubView';

const CACHE_TTL_MS = 10 * 60_000;
const MAX_HUBS = 1_000;

/** Compares what the suite reads and writes with what the hubs declare, each hub now and then. */
export class HubCompatibilityChecks {
  readonly #logger: LoggerService;
  readonly #known = new Map<string, HubCompatibility>();
  readonly #fresh: LRUCache<string, HubCompatibility, Hub>;

  private constructor(logger: LoggerService) {
    this.#logger = logger;
    this.#fresh = new LRUCache({
      max: MAX_HUBS,
      ttl: CACHE_TTL_MS,
      fetchMethod: async (_id, _stale, { context: hub }) => this.#compare(hub),
    });
  }

  static create(logger: LoggerService): HubCompatibilityChecks {
    return new HubCompatibilityChecks(logger);
  }

  /** What the last comparison found, without asking the hub. */
  known(hub: Hub): HubCompatibility {
    return this.#known.get(hub.id) ?? { gaps: [] };
  }

  /** Compares if the last time was long ago; a hub that cannot be asked keeps what is known of it. */
  async check(hub: Hub): Promise<HubCompatibility> {
    try {
      return (
        (await this.#fresh.fetch(hub.id, { context: hub })) ?? this.known(hub)
      );
    } catch (error) {
      this.#logger.warn(
        `Could not read the schemas of the hub "${hub.id}": ${
          error instanceof Error ? logMessageOf(error) : 'unknown reason'
        }`,
      );
      return this.known(hub);
    }
  }

  async #compare(hub: Hub): Promise<HubCompatibility> {
    const found: HubCompatibility = {
      checkedAt: new Date().toISOString(),
      gaps: gapsOf(await hub.checkCompatibility(productFields())),
    };
    this.#known.set(hub.id, found);
    if (found.gaps.length > 0) {
      this.#logger.warn(
        `The hub "${hub.id}" does not declare ${found.gaps.length} fields that the portal uses`,
        { fields: found.gaps.map(({ kind, path }) => `${kind}.${path}`) },
      );
    }
    return found;
  }
}

function gapsOf(report: CompatibilityReport): HubCompatibility['gaps'] {
  return [
    ...report.absentKinds.map(absent => ({
      ...absent,
      path: '',
      use: 'read' as const,
    })),
    ...report.undeclaredFields.map(field => ({
      ...field,
      use: field.use === 'read' ? ('read' as const) : ('write' as const),
    })),
  ].flatMap(({ apiVersion, kind, path, use }) => {
    const name = findKind(apiVersion, kind);
    return name ? [{ kind: name, path, use }] : [];
  });
}
