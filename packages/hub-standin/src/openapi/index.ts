export * from './openApiV2';
export * from './openApiV3';
export * from './openApiV2Protobuf';
