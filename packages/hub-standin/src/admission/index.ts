export * from './AdmissionPolicy';
export * from './PolicyAdmission';
export * from './policyKinds';
