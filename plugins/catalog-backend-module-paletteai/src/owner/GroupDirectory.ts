import { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { CATALOG_FILTER_EXISTS } from '@backstage/catalog-client';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { ANNOTATION_OIDC_GROUP } from '@paletteai/backstage-plugin-paletteai-common';
import { Clock } from '@paletteai/backstage-plugin-paletteai-node';
import { GroupRefs } from './GroupRefs';

/** Options of {@link GroupDirectory}. */
export interface GroupDirectoryOptions {
  readonly catalog: CatalogService;
  readonly auth: AuthService;
  readonly logger: LoggerService;
  readonly clock: Clock;
  readonly groupRefs: GroupRefs;
}

/** Often at first, when the catalog may still be reading its Groups, then seldom. */
const FIRST_PERIOD_MS = 2_000;
const LAST_PERIOD_MS = 5 * 60_000;
const RETRY_MS = 1_000;
/** Then the catalog is filled with owners by name; they are put right when the Groups are read. */
const PATIENCE = 30;

/** Keeps up with the Groups of the catalog that carry the annotation. */
export class GroupDirectory {
  readonly #options: GroupDirectoryOptions;
  readonly #listeners = new Set<() => void>();
  #isReady = false;

  constructor(options: GroupDirectoryOptions) {
    this.#options = options;
  }

  /** Whether owners can be told; they would change soon after otherwise. */
  get isReady(): boolean {
    return this.#isReady;
  }

  /** Calls back when it gets ready, and when owners may have changed. */
  subscribe(listener: () => void): void {
    this.#listeners.add(listener);
  }

  async run(signal: AbortSignal): Promise<void> {
    const { clock, logger } = this.#options;
    let failures = 0;
    let periodMs = FIRST_PERIOD_MS;
    while (!signal.aborted) {
      try {
        this.#take(await this.#read());
        failures = 0;
      } catch (error) {
        failures += 1;
        if (failures === PATIENCE) {
          logger.warn(
            'Could not read the groups of the catalog; until this works, owners are derived from OIDC group names',
            error instanceof Error ? error : undefined,
          );
          this.#becomeReady();
        }
      }
      await clock.wait(failures === 0 ? periodMs : RETRY_MS, signal);
      periodMs = Math.min(2 * periodMs, LAST_PERIOD_MS);
    }
  }

  #take(annotated: ReadonlyMap<string, string>): void {
    const isOther = this.#options.groupRefs.setAnnotated(annotated);
    if (this.#isReady && isOther) {
      this.#tell();
    }
    this.#becomeReady();
  }

  #becomeReady(): void {
    if (!this.#isReady) {
      this.#isReady = true;
      this.#tell();
    }
  }

  #tell(): void {
    this.#listeners.forEach(listener => listener());
  }

  async #read(): Promise<Map<string, string>> {
    const { catalog, auth } = this.#options;
    const { items } = await catalog.getEntities(
      {
        filter: {
          kind: 'Group',
          [`metadata.annotations.${ANNOTATION_OIDC_GROUP}`]:
            CATALOG_FILTER_EXISTS,
        },
        fields: [
          'kind',
          'metadata.name',
          'metadata.namespace',
          'metadata.annotations',
        ],
      },
      { credentials: await auth.getOwnServiceCredentials() },
    );
    return this.#annotatedOf(items);
  }

  /** Of two Groups that represent one, the first by ref counts, so that the owner stays. */
  #annotatedOf(groups: readonly Entity[]): Map<string, string> {
    const annotated = new Map<string, string>();
    for (const entity of groups) {
      const group = entity.metadata.annotations?.[ANNOTATION_OIDC_GROUP];
      const ref = stringifyEntityRef(entity);
      const other = group && annotated.get(group);
      if (group && (!other || ref < other)) {
        annotated.set(group, ref);
      }
    }
    return annotated;
  }
}
