export { HuggingFace, type HuggingFaceOptions } from './HuggingFace';
export type {
  HuggingFaceModel,
  HuggingFaceState,
  HuggingFaceToken,
} from './records';
