export * from './jsonValues';
export * from './describeSyntaxError';
export * from './findDuplicateKeys';
