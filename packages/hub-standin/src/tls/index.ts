export {
  createLoopbackCertificate,
  type LoopbackCertificate,
} from './createLoopbackCertificate';
