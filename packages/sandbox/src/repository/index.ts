export * from './hubDefinitions';
export * from './repositoryFolders';
