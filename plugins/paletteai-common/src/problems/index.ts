export { describeProblem, isMessageCode } from './describeProblem';
export { REQUEST_MESSAGES } from './messages';
export type { MessageCode } from './messages';
export type { RequestProblem } from './RequestProblem';
