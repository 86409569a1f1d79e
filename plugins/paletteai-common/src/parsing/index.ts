export type { ParseProblem, ParseResult } from './ParseResult';
