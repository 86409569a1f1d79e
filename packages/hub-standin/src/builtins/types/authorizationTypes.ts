import type { TypeTable } from '../TypeTable';

/** Questions about access and their answers. */
export const authorizationTypes: TypeTable = {
  FieldSelectorAttributes: `
    rawSelector string; requirements [FieldSelectorRequirement]`,
  FieldSelectorRequirement: `
    key! string; operator! string; values [string]`,
  LabelSelectorAttributes: `
    rawSelector string; requirements [LabelSelectorRequirement]`,
  LocalSubjectAccessReview: `
    apiVersion string; kind string; metadata ObjectMeta struct;
    spec! SubjectAccessReviewSpec struct;
    status SubjectAccessReviewStatus struct`,
  NonResourceAttributes: `
    path string; verb string`,
  NonResourceRule: `
    nonResourceURLs [string]; verbs! [string]`,
  ResourceAttributes: `
    fieldSelector FieldSelectorAttributes; group string;
    labelSelector LabelSelectorAttributes; name string; namespace string;
    resource string; subresource string; verb string; version string`,
  ResourceRule: `
    apiGroups [string]; resourceNames [string]; resources [string];
    verbs! [string]`,
  SelfSubjectAccessReview: `
    apiVersion string; kind string; metadata ObjectMeta struct;
    spec! SelfSubjectAccessReviewSpec struct;
    status SubjectAccessReviewStatus struct`,
  SelfSubjectAccessReviewSpec: `
    nonResourceAttributes NonResourceAttributes;
    resourceAttributes ResourceAttributes`,
  SelfSubjectRulesReview: `
    apiVersion string; kind string; metadata ObjectMeta struct;
    spec! SelfSubjectRulesReviewSpec struct;
    status SubjectRulesReviewStatus struct`,
  SelfSubjectRulesReviewSpec: `
    namespace string`,
  SubjectAccessReview: `
    apiVersion string; kind string; metadata ObjectMeta struct;
    spec! SubjectAccessReviewSpec struct;
    status SubjectAccessReviewStatus struct`,
  SubjectAccessReviewSpec: `
    extra {[string]}; groups [string];
    nonResourceAttributes NonResourceAttributes;
    resourceAttributes ResourceAttributes; uid string; user string`,
  SubjectAccessReviewStatus: `
    allowed! bool; denied bool; evaluationError string; reason string`,
  SubjectRulesReviewStatus: `
    evaluationError string; incomplete! bool;
    nonResourceRules! [NonResourceRule]; resourceRules! [ResourceRule]`,
};
