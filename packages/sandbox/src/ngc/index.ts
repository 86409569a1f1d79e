export { Ngc, type NgcOptions } from './Ngc';
export type { NgcContainer, NgcImage, NgcKey, NgcState } from './records';
