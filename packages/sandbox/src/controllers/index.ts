export type { ControlledHub } from './HubConnection';
export { HubControllers, type HubControllersOptions } from './HubControllers';
