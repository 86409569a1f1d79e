export { createFaultRoutes } from './createFaultRoutes';
export { type Fault, type FaultRule, type StandIn, standIns } from './Fault';
export { FaultInjector, type InjectedFault } from './FaultInjector';
