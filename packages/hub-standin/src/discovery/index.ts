export * from './aggregatedDiscovery';
export * from './apiResources';
export * from './discovery';
export * from './groupVersions';
