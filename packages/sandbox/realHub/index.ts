export { type RealHub, startRealHub } from './startRealHub';
