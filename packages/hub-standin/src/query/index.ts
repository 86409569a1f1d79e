export * from './queryValues';
