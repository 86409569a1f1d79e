import type { Config } from '@backstage/config';
import {
  GroupMapping,
  readGroupMapping,
} from '@paletteai/backstage-plugin-paletteai-common';

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
    groups: readGroupMapping(root),
    hosts: {
      huggingFace: hosts?.getOptionalString('huggingFace.host'),
      ngcApi: hosts?.getOptionalString('ngc.apiHost'),
      ngcAuthentication: hosts?.getOptionalString('ngc.authenticationHost'),
    },
  };
}
