/**
 * A real Kubernetes API server for tests, with the PaletteAI resource types.
 *
 * @packageDocumentation
 */

export {
  administrator,
  defaultUsers,
  type EnvtestUser,
} from './access/EnvtestUser';
export { findAssets, type AssetsFinding } from './assets';
export {
  describeWithAssets,
  describeWithKubernetes,
} from './describeWithKubernetes';
export { type Envtest } from './Envtest';
export { EnvtestError } from './EnvtestError';
export { eventually } from './eventually';
export { kubectl } from './kubectl';
export {
  KubernetesTestClient,
  type KubernetesTestClientOptions,
  type KubernetesTestRequest,
  type KubernetesTestResponse,
} from './KubernetesTestClient';
export { type ApiServer } from './servers/ApiServer';
export { startEnvtest, type StartEnvtestOptions } from './startEnvtest';
export { type ResourceType } from './hub/resourcePath';
export { judgeVerdict } from './verdicts/judgeVerdict';
export { readVerdicts, type VerdictTable } from './verdicts/readVerdicts';
export {
  type AcceptedVerdict,
  type RejectedVerdict,
  type Verdict,
} from './verdicts/Verdict';
