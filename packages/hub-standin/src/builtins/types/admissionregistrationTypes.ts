import type { TypeTable } from '../TypeTable';

/** Admission policies. */
export const admissionregistrationTypes: TypeTable = {
  AuditAnnotation: `
    key! string; valueExpression! string`,
  ExpressionWarning: `
    fieldRef! string; warning! string`,
  MatchCondition: `
    expression! string; name! string`,
  MatchResources: `
    (atomic); excludeResourceRules [NamedRuleWithOperations];
    matchPolicy string enum=Equivalent|Exact; namespaceSelector LabelSelector;
    objectSelector LabelSelector; resourceRules [NamedRuleWithOperations]`,
  NamedRuleWithOperations: `
    (atomic); apiGroups [string]; apiVersions [string]; operations [string];
    resourceNames [string]; resources [string];
    scope string enum=*|Cluster|Namespaced`,
  ParamKind: `
    (atomic); apiVersion string; kind string`,
  ParamRef: `
    (atomic); name string; namespace string; parameterNotFoundAction string;
    selector LabelSelector`,
  TypeChecking: `
    expressionWarnings [ExpressionWarning]`,
  ValidatingAdmissionPolicy: `
    apiVersion string; kind string; metadata ObjectMeta struct;
    spec ValidatingAdmissionPolicySpec struct;
    status ValidatingAdmissionPolicyStatus struct`,
  ValidatingAdmissionPolicyBinding: `
    apiVersion string; kind string; metadata ObjectMeta struct;
    spec! ValidatingAdmissionPolicyBindingSpec struct`,
  ValidatingAdmissionPolicyBindingSpec: `
    matchResources MatchResources; paramRef ParamRef; policyName! string;
    validationActions! [string] set`,
  ValidatingAdmissionPolicySpec: `
    auditAnnotations [AuditAnnotation]; failurePolicy string enum=Fail|Ignore;
    matchConditions [MatchCondition] map=name merge=name;
    matchConstraints MatchResources; paramKind ParamKind;
    validations [Validation]; variables [Variable] map=name merge=name`,
  ValidatingAdmissionPolicyStatus: `
    conditions [Condition] map=type; observedGeneration int64;
    typeChecking TypeChecking`,
  Validation: `
    expression! string; message string; messageExpression string;
    reason string`,
  Variable: `
    (atomic); expression! string; name! string`,
};
