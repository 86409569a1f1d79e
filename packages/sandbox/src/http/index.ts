export * from './nestingDepth';
export * from './statusOfBodyError';
