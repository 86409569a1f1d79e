export * from './RbacAuthorizer';
export * from './bootstrapPolicy';
export * from './impersonate';
