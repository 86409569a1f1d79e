export { decodeEnvelope, protobufMediaType } from './decodeEnvelope';
