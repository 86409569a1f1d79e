export { ClusterInput } from './cluster/ClusterInput';
export type { ClusterInputProps } from './cluster/ClusterInput';
export type {
  ClusterDraft,
  ControlPlaneDraft,
  GpuRequirementDraft,
  NodePoolDraft,
  TaintDraft,
  WorkerPoolDraft,
} from './cluster/ClusterDraft';
export { GpuCountsInput } from './GpuCountsInput';
export type { GpuCountDraft, GpuCountsInputProps } from './GpuCountsInput';
export type { InputProps } from './InputProps';
export {
  checkIntegration,
  integrationOf,
} from './integration/IntegrationDraft';
export type {
  CertificatesDraft,
  IntegrationDraft,
} from './integration/IntegrationDraft';
export { IntegrationInput } from './integration/IntegrationInput';
export type { IntegrationInputProps } from './integration/IntegrationInput';
export { KeyValuesInput } from './KeyValuesInput';
export { problemsBeside, problemsOf } from './problems';
export { paletteAiRequestTranslationRef } from './requestTranslation';
export { ProjectInput } from './scope/ProjectInput';
export type { ProjectInputProps } from './scope/ProjectInput';
export { TenantInput } from './scope/TenantInput';
export { SaidByForm } from './SaidByForm';
export type { SaidElsewhere } from './SaidByForm';
export { TextInput } from './TextInput';
export type { TextInputProps } from './TextInput';
export { TextListInput } from './TextListInput';
export type { TextListInputProps } from './TextListInput';
export { paletteAiInputsTranslationRef } from './translation';
export { useProblemText } from './useProblemText';
export { ProjectNameInput } from './projectName/ProjectNameInput';
export type { ProjectNameInputProps } from './projectName/ProjectNameInput';
export { checkProjectName } from './projectName/useProjectNameCheck';
export type { ProjectNameFindings } from './projectName/useProjectNameCheck';
export { useBundlesOfProject } from './bundle/bundleQueries';
export { checkBundleVariables } from './bundle/checkBundleVariables';
export { ProfileBundleInput } from './bundle/ProfileBundleInput';
export type {
  BundleRef,
  ProfileBundleInputProps,
} from './bundle/ProfileBundleInput';
export { VariablesInput } from './bundle/VariablesInput';
export type { VariablesInputProps } from './bundle/VariablesInput';
export type { GpuNeed } from './target/poolFit';
export type { TargetDraft } from './target/TargetDraft';
export { TargetInput } from './target/TargetInput';
export type { TargetInputProps } from './target/TargetInput';
export { ResourcesInput } from './cluster/ResourcesInput';
export type { ResourcesDraft } from './cluster/ResourcesInput';
