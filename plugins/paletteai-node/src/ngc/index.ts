export type { components as NgcComponents } from './generated/api';
export { NgcClient } from './NgcClient';
export type { NgcConnection, NgcSchemas } from './NgcClient';
export { ngcKeyKind } from './ngcKeyKind';
export type { NgcKeyKind } from './ngcKeyKind';
export type { NgcValidationRequest } from './validateNgc';
