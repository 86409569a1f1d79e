import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { GroupMapping } from '@paletteai/backstage-plugin-paletteai-common';

/** What the configuration says about this plugin. */
export interface BackendSettings {
  readonly groups: GroupMapping;
  readonly hosts: IntegrationHosts;
}

/** Where the services of integrations are, when not at their usual addresses. */
export interface IntegrationHosts {
  readonly huggingFace?: string;
  readonly ngcApi?: string;
  readonly ngcAuthentication?: string;
}

/** Reads the settings; a mistake is named with its path. */
export function readSettings(root: Config): BackendSettings {
  const hosts = root.getOptionalConfig('paletteai.integrations');
  return {
    groups: readGroups(root),
    hosts: {
      huggingFace: hosts?.getOptionalString('huggingFace.host'),
      ngcApi: hosts?.getOptionalString('ngc.apiHost'),
      ngcAuthentication: hosts?.getOptionalString('ngc.authenticationHost'),
    },
  };
}

function readGroups(root: Config): GroupMapping {
  const key = 'paletteai.groups';
  const config = root.getOptionalConfig(key);
  const refs = config?.getOptional<Record<string, unknown>>('refs') ?? {};
  const exceptions: Record<string, string> = {};
  for (const [group, ref] of Object.entries(refs)) {
    if (typeof ref !== 'string') {
      throw new InputError(
        `${key}.refs.${group} has to be an entity ref such as group:default/nlp-admins`,
      );
    }
    exceptions[group] = ref;
  }
  try {
    return GroupMapping.create({
      namespace: config?.getOptionalString('namespace'),
      exceptions,
    });
  } catch (error) {
    throw new InputError(
      `${key}.refs is wrong: ${
        error instanceof Error ? error.message : 'unknown reason'
      }`,
    );
  }
}
