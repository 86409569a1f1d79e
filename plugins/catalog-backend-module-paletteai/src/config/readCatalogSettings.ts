import { parseEntityRef } from '@backstage/catalog-model';
import { Config, readDurationFromConfig } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { durationToMilliseconds } from '@backstage/types';
import { RemovalLimits } from '../plan/guardRemovals';

/** The settings under `catalog.providers.paletteai`. Times are in milliseconds. */
export interface CatalogSettings {
  /** Between two full reconciles. */
  readonly frequencyMs: number;
  /** Between two mutations of the catalog. */
  readonly minimumPauseMs: number;
  readonly removals: RemovalLimits & {
    /** How long a snapshot must be empty before it is looked at again, and believed. */
    readonly confirmEmptyAfterMs: number;
  };
  readonly lifecycle: string;
  /** Base URL of the user interface by hub id, in place of the hub's own. */
  readonly uiUrls: Readonly<Record<string, string>>;
  /** Paths of pages by noun. */
  readonly uiPaths: Readonly<Record<string, string>>;
  readonly owner: OwnerSettings;
}

/** Who owns what, in the terms of the catalog. */
export interface OwnerSettings {
  readonly fallback: string;
  /** Whether Groups of the catalog may name the group that they stand for. */
  readonly useGroupAnnotation: boolean;
}

const KEY = 'catalog.providers.paletteai';

/** Reads the settings; all are optional. */
export function readCatalogSettings(root: Config): CatalogSettings {
  const config = root.getOptionalConfig(KEY);
  return {
    frequencyMs: readMilliseconds(config, 'schedule.frequency', 30 * 60_000),
    minimumPauseMs: readMilliseconds(config, 'schedule.minimumPause', 1_000),
    removals: {
      maxPercentage: readNumber(config, 'removals.maxPercentage', 50, 100),
      alwaysAllowed: readNumber(config, 'removals.alwaysAllowed', 10),
      confirmEmptyAfterMs: readMilliseconds(
        config,
        'removals.confirmEmptyAfter',
        5 * 60_000,
      ),
    },
    lifecycle: config?.getOptionalString('lifecycle') ?? 'production',
    uiUrls: readUrls(config),
    uiPaths: readTexts(config?.getOptionalConfig('ui.paths')),
    owner: readOwner(config?.getOptionalConfig('owner')),
  };
}

function readOwner(config: Config | undefined): OwnerSettings {
  const fallback =
    config?.getOptionalString('fallback') ?? 'group:default/unknown';
  assertEntityRef(`${KEY}.owner.fallback`, fallback);
  return {
    fallback,
    useGroupAnnotation:
      config?.getOptionalBoolean('useGroupAnnotation') ?? true,
  };
}

function assertEntityRef(key: string, ref: string): void {
  try {
    parseEntityRef(ref);
  } catch (error) {
    throw new InputError(
      `${key} is "${ref}", which is not an entity ref; write it as group:NAMESPACE/NAME`,
      error,
    );
  }
}

function readUrls(config: Config | undefined): Record<string, string> {
  const urls = readTexts(config?.getOptionalConfig('ui.urls'));
  for (const [hub, url] of Object.entries(urls)) {
    if (
      !URL.canParse(url) ||
      !['http:', 'https:'].includes(new URL(url).protocol)
    ) {
      throw new InputError(
        `${KEY}.ui.urls.${hub} is "${url}", which is not an http or https URL`,
      );
    }
    urls[hub] = url.replace(/\/+$/, '');
  }
  return urls;
}

function readTexts(config: Config | undefined): Record<string, string> {
  const values = config?.get<Record<string, unknown>>() ?? {};
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, String(value)]),
  );
}

function readMilliseconds(
  config: Config | undefined,
  key: string,
  fallback: number,
): number {
  return config?.has(key)
    ? durationToMilliseconds(readDurationFromConfig(config, { key }))
    : fallback;
}

function readNumber(
  config: Config | undefined,
  key: string,
  fallback: number,
  maximum: number = Number.MAX_SAFE_INTEGER,
): number {
  const value = config?.getOptionalNumber(key) ?? fallback;
  if (!(value >= 0 && value <= maximum)) {
    throw new InputError(
      `${KEY}.${key} is ${value}; it must be ${
        maximum === Number.MAX_SAFE_INTEGER
          ? '0 or more'
          : `between 0 and ${maximum}`
      }`,
    );
  }
  return value;
}
