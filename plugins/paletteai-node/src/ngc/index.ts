export type { components as NgcComponents } from './generated/api';
export { NgcClient } from './NgcClient';
export type { NgcConnection, NgcSchemas } from './NgcClient';
export type { NgcValidationRequest } from './validateNgc';
