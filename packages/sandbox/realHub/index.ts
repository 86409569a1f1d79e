export { type PortalRights } from '../src/demo';
export { type RealHub, startRealHub } from './startRealHub';
