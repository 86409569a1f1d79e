export type { components as HuggingFaceComponents } from './generated/api';
export { HuggingFaceClient } from './HuggingFaceClient';
export type {
  HuggingFaceConnection,
  HuggingFaceModelQuery,
  HuggingFaceSchemas,
} from './HuggingFaceClient';
export type { HuggingFaceValidationRequest } from './validateHuggingFace';
