export * from './AccessAttributes';
export * from './bootstrapPolicy';
export * from './impersonate';
export * from './PolicyRule';
export * from './RbacAuthorizer';
export * from './checkEscalation';
