import type { ApiHolder, ApiRef } from '@backstage/core-plugin-api';
import { mockApis } from '@backstage/frontend-test-utils';
import { translationApiRef } from '@backstage/core-plugin-api/alpha';
import type { FieldExtensionOptions } from '@backstage/plugin-scaffolder-react';
import type { FormField } from '@backstage/plugin-scaffolder-react/alpha';
import { paletteAiApiRef } from '@paletteai/backstage-plugin-paletteai-react';
import type { FakePaletteAiApi } from '@paletteai/backstage-plugin-paletteai-react/testUtils';
import { cluster } from '../fields/cluster';
import { computePoolPicker } from '../fields/computePoolPicker';
import { deploymentNamespaces } from '../fields/deploymentNamespaces';
import { gpuLimits } from '../fields/gpuLimits';
import { groupPicker } from '../fields/groupPicker';
import { integration } from '../fields/integration';
import { keyValues } from '../fields/keyValues';
import { profileBundlePicker } from '../fields/profileBundlePicker';
import { projectName } from '../fields/projectName';
import { projectPicker } from '../fields/projectPicker';
import { resources } from '../fields/resources';
import { tenantPicker } from '../fields/tenantPicker';
import { text } from '../fields/text';
import { variables } from '../fields/variables';
import {
  IntegrationTrials,
  integrationTrialsApiRef,
} from '../integrations/IntegrationTrials';

/** All fields of the module, as the form takes them. */
export const formFields = [
  cluster,
  computePoolPicker,
  deploymentNamespaces,
  gpuLimits,
  groupPicker,
  integration,
  keyValues,
  profileBundlePicker,
  projectName,
  projectPicker,
  resources,
  tenantPicker,
  text,
  variables,
].map(optionsOf);

// The form unpacks them like this; the type of what is inside is not exported.
function optionsOf(field: FormField): FieldExtensionOptions {
  return field as unknown as FieldExtensionOptions;
}

/** What validations are given to ask others. */
export function apisFor(
  api: FakePaletteAiApi,
  trials = IntegrationTrials.create(),
): ApiHolder {
  const apis = new Map<string, unknown>([
    [paletteAiApiRef.id, api],
    [translationApiRef.id, mockApis.translation()],
    [integrationTrialsApiRef.id, trials],
  ]);
  return {
    get<TApi>(ref: ApiRef<TApi>) {
      return apis.get(ref.id) as TApi | undefined;
    },
  };
}
